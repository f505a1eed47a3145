import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleTeaser } from '../../test/sample-document.ts';
import { articleSchema, recordSchema } from '../model/schema.ts';
import { type FormatName, formats } from './formats.ts';
import { writeArticles } from './write-articles.ts';

const names = Object.keys(formats) as FormatName[];
const isArticle = new Ajv2020({ allowUnionTypes: true }).compile(articleSchema);
const isRecord = new Ajv2020({ allowUnionTypes: true }).compile(recordSchema);

describe.each(names)('%s', (name) => {
  test('writes any articles, the same way twice, piece by piece as in one go', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { maxLength: 3 }), (articles) => {
        const { head, item, foot } = formats[name].open();
        const output = head() + articles.map((article) => item(article)).join('') + foot();
        expect(output).toBe(writeArticles(articles, name));
      }),
      { numRuns: 50 }
    );
  });
});

test('media types, extensions and names tell the formats apart', () => {
  expect(new Set(names.map((name) => formats[name].mediaType)).size).toBe(names.length);
  expect(new Set(names.map((name) => formats[name].extension)).size).toBe(names.length);
});

describe('json and ndjson', () => {
  test('give back what they were given', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { maxLength: 3 }), (articles) => {
        const plain = JSON.parse(JSON.stringify(articles)) as unknown[];
        expect(JSON.parse(writeArticles(articles, 'json'))).toEqual(plain);
        const lines = writeArticles(articles, 'ndjson').split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(plain);
      })
    );
  });

  test('write articles as the JSON Schema has them', () => {
    const [article, teaser] = JSON.parse(writeArticles([sampleArticle, sampleTeaser], 'json')) as unknown[];
    expect([isArticle(article), isArticle(teaser)]).toEqual([true, true]);
  });

  test('write the fields asked for, in order, and where the article comes from', () => {
    const options = {
      fields: ['kind', 'id'],
      origin: { name: 'a.txt', record: 2 },
      uri: 'https://example.org/a'
    } as const;
    expect(writeArticles([sampleTeaser], 'ndjson', options)).toBe(
      '{"kind":"teaser","id":"c0ffee00c0ffee00c0ffee01","origin":{"name":"a.txt","record":2},"uri":"https://example.org/a"}\n'
    );
  });
});

describe('what a container says of a record', () => {
  const provenance = {
    origin: { name: 'crawl.wet', record: 3 },
    uri: 'https://example.org/a',
    metadata: { date: '2024-11-19T08:00:00Z', languages: ['eng', 'fra'], crawl: { depth: 2 } }
  };

  test('stands beside the article in json and ndjson, as the schema of records has it', () => {
    for (const format of ['json', 'ndjson'] as const) {
      const [record] = [JSON.parse(writeArticles([sampleArticle], format, provenance)) as unknown].flat();
      expect(record).toMatchObject(provenance);
      expect([isRecord(record), isArticle(record)]).toEqual([true, false]);
    }
    expect(isRecord({ ...sampleArticle, metadata: 'none' })).toBe(false);
  });

  test('is a cell of a table, and each part of it can be a column', () => {
    const fields = ['metadata', 'metadata.languages', 'metadata.crawl.depth', 'metadata.none'] as const;
    const [, row] = writeArticles([sampleTeaser], 'tsv', { ...provenance, fields }).split('\n');
    expect(row).toBe(`${JSON.stringify(provenance.metadata)}\teng; fra\t2\t`);
  });

  test('is left out where there is none, or it was not asked for', () => {
    const line = writeArticles([sampleTeaser], 'ndjson', { metadata: {} });
    expect(line).not.toContain('metadata');
    expect(writeArticles([sampleTeaser], 'ndjson', { ...provenance, fields: ['kind'] })).not.toContain(
      '2024'
    );
  });

  test('is in the front matter of Markdown', () => {
    expect(writeArticles([sampleTeaser], 'markdown', provenance)).toContain(
      '\nmetadata: {"date":"2024-11-19T08'
    );
  });
});

describe('fields that are read out of an article', () => {
  test('are values in JSON and cells in a table', () => {
    const fields = ['authors', 'person', 'place', 'agency', 'tag', 'length', 'input', 'record'] as const;
    const origin = { name: 'a.txt', record: 2 };
    expect(JSON.parse(writeArticles([sampleArticle], 'ndjson', { fields, origin }))).toEqual({
      authors: ['Ana Ruiz', 'John Doe'],
      person: ['Ana Ruiz', 'John Doe'],
      place: 'Oria',
      agency: 'Reuters',
      tag: sampleArticle.tags,
      length: sampleArticle.body.map(({ text }) => text).join('').length,
      input: 'a.txt',
      record: 2,
      origin
    });
    const [, row] = writeArticles([sampleArticle], 'tsv', { fields, origin }).split('\n');
    expect(row).toMatch(
      /^Ana Ruiz; John Doe\tAna Ruiz; John Doe\tOria\tReuters\train; drought\t\d+\ta\.txt\t2$/u
    );
  });
});

describe('text', () => {
  test('reads like an article', () => {
    expect(writeArticles([sampleArticle, sampleTeaser], 'text')).toMatchSnapshot();
  });
});

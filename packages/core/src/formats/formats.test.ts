import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleTeaser } from '../../test/sample-document.ts';
import { articleSchema } from '../model/schema.ts';
import { type FormatName, formats } from './formats.ts';
import { writeArticles } from './write-articles.ts';

const names = Object.keys(formats) as FormatName[];
const isArticle = new Ajv2020({ allowUnionTypes: true }).compile(articleSchema);

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

describe('text', () => {
  test('reads like an article', () => {
    expect(writeArticles([sampleArticle, sampleTeaser], 'text')).toMatchSnapshot();
  });
});

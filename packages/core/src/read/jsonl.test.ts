import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../../test/collect.ts';
import { sampleArticle } from '../../test/sample-document.ts';
import { writeArticles } from '../formats/index.ts';
import { type ParseOptions, parseSource } from '../parse.ts';
import { readJsonl } from './jsonl.ts';
import type { SplitOptions } from './reader.ts';

const read = (text: string, options: Partial<SplitOptions> = {}, size = 5): ReturnType<typeof collect> =>
  collect(readJsonl(inPieces(text, size), { name: 'a.jsonl', ...options }));

describe('readJsonl', () => {
  test('takes the text of each line, and passes the other fields through', async () => {
    const { documents, errors } = await read(
      '{"text":"Rain\\nfell.","url":"https://example.org/a","lang":"en","n":{"x":1}}\r\n\n{"html":"<p>Rain"}'
    );
    expect(errors).toEqual([]);
    expect(documents).toEqual([
      {
        text: 'Rain\nfell.',
        format: 'text',
        origin: { name: 'a.jsonl', record: 1 },
        metadata: { url: 'https://example.org/a', lang: 'en', n: { x: 1 } },
        declared: { uri: 'https://example.org/a', language: 'en' },
        issues: []
      },
      {
        text: '<p>Rain',
        format: 'html',
        origin: { name: 'a.jsonl', record: 3 },
        metadata: {},
        declared: null,
        issues: []
      }
    ]);
  });

  test('takes the field asked for, and tells HTML in it', async () => {
    const { documents } = await read('{"page":"<!doctype html><p>Rain","text":"x"}', { field: 'page' });
    expect(documents[0]).toMatchObject({
      text: '<!doctype html><p>Rain',
      format: 'html',
      metadata: { text: 'x' }
    });
    const asText = await read('{"page":"<p>Rain"}', { field: 'page', format: 'text' });
    expect(asText.documents[0]?.format).toBe('text');
  });

  test.each([
    [
      'a field inside another',
      '{"id":1,"page":{"title":"T","text":"Rain"}}',
      'page.text',
      'Rain',
      { id: 1, page: { title: 'T' } }
    ],
    ['a field whose name has a point', '{"page.text":"Rain"}', 'page.text', 'Rain', {}],
    [
      'a post of WordPress',
      '{"id":2,"content":{"rendered":"Rain <i>fell</i>."}}',
      undefined,
      'Rain <i>fell</i>.',
      { id: 2 }
    ],
    [
      'a list of paragraphs',
      '{"text":["news"],"body":["Rain fell.","It stopped."]}',
      undefined,
      'Rain fell.\n\nIt stopped.',
      { text: ['news'] }
    ]
  ])('takes %s', async (_case, line, field, text, metadata) => {
    const { documents } = await read(line, field === undefined ? {} : { field });
    expect(documents).toMatchObject([{ text, metadata, format: text.includes('<i>') ? 'html' : 'text' }]);
    expect(documents[0]?.metadata).toEqual(metadata);
  });

  test('what wirecopy wrote is read as it was, with its metadata; a field asked for is a text', async () => {
    const provenance = {
      origin: { name: 'a.wet', record: 3 },
      uri: 'https://example.org/a',
      metadata: { digest: 'x' }
    };
    const line = writeArticles([sampleArticle], 'ndjson', provenance);
    const { documents, errors } = await read(line, {}, 1000);
    expect(errors).toEqual([]);
    expect(documents).toMatchObject([
      { metadata: { digest: 'x' }, declared: { uri: 'https://example.org/a' } }
    ]);
    const articles = documents.flatMap((document) => parseSource(document).articles);
    expect(articles).toEqual([sampleArticle]);
    expect(writeArticles(articles, 'ndjson', provenance)).toBe(line);
    const asked = await read('{"id":"1","kind":"article","body":[],"note":"Rain fell."}', { field: 'note' });
    expect(asked.documents.map(({ text }) => text)).toEqual(['Rain fell.']);
  });

  test('the date of a plain text is what its words count from, but for what the caller knows', async () => {
    const { documents } = await read(
      '{"text":"The wells will be full again tomorrow, the farmers of Oria said on a wet morning.","date":"Tue, 19 Nov 2024 14:05:00 +0100"}'
    );
    const [document] = documents;
    expect(document?.declared?.published).toEqual(['2024-11-19T14:05:00+01:00']);
    const dates = (options?: ParseOptions): readonly string[] =>
      document === undefined
        ? []
        : parseSource(document, options).articles.flatMap((article) =>
            article.dates.map(({ value }) => value)
          );
    expect(dates()).toEqual(['2024-11-20']);
    expect(dates({ reference: '2020-01-01' })).toEqual(['2020-01-02']);
  });

  test.each([
    ['{"text":', 'record-not-json', 'Expected a JSON object'],
    ['[1]', 'record-not-object', 'found an array'],
    ['null', 'record-not-object', 'found null'],
    ['{"title":"x"}', 'record-without-text', 'The fields are: title.'],
    ['{"text":3}', 'record-without-text', 'found a number'],
    [`{"text":"${'x'.repeat(200)}"}`, 'record-too-long', 'longer than 100']
  ])('reports %s and reads on', async (line, code, message) => {
    const { documents, errors } = await read(`{"text":"a"}\n${line}\n{"text":"b"}\n`, { maxLength: 100 });
    expect(documents.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code, origin: { name: 'a.jsonl', record: 2 } });
    expect(errors[0]?.message).toContain(message);
  });
});

import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../../test/collect.ts';
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

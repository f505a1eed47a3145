import { expect, test } from 'vitest';
import { collect, inPieces } from '../../test/collect.ts';
import { readJson } from './json.ts';
import type { SplitOptions } from './reader.ts';

const read = (text: string, options: Partial<SplitOptions> = {}): ReturnType<typeof collect> =>
  collect(readJson(inPieces(text, 5), { name: 'a.json', ...options }));

test('takes the text of each object of an array, and passes the other fields through', async () => {
  const { documents, errors } = await read(
    '[{"text":"Rain","url":"https://example.org/a","n":1},\n{"html":"<p>Rain"}]'
  );
  expect(errors).toEqual([]);
  expect(documents).toMatchObject([
    {
      text: 'Rain',
      format: 'text',
      origin: { record: 1 },
      metadata: { n: 1 },
      declared: { uri: 'https://example.org/a' }
    },
    { text: '<p>Rain', format: 'html', origin: { record: 2 } }
  ]);
});

test('takes one object, over any lines, by the field asked for', async () => {
  const { documents } = await read('\uFEFF{\n "page": "Rain",\n "text": "x"\n}', { field: 'page' });
  expect(documents).toMatchObject([{ text: 'Rain', metadata: { text: 'x' } }]);
});

test.each([
  ['[{"text":"a"},{"title":"x"},3]', [2, 3], 'The fields are: title.'],
  ['[{"text":"a"}', [1], 'Expected an array of JSON objects'],
  [`[{"text":"${'x'.repeat(200)}"}]`, [1], 'jq']
])('reports what it cannot read in %s', async (text, records, message) => {
  const { errors } = await read(text, { maxLength: 100 });
  expect(errors.map(({ origin }) => origin.record)).toEqual(records);
  expect(errors[0]?.message).toContain(message);
});

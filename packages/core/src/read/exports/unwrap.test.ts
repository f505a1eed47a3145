import { expect, test } from 'vitest';
import { unwrap } from './unwrap.ts';

test.each([
  [
    'lines that break off inside a sentence',
    'The town council will vote on Thursday\non a bridge across the river that has\nbeen talked about since 1971.\n\nIt costs a lot.',
    'The town council will vote on Thursday on a bridge across the river that has been talked about since 1971.\n\nIt costs a lot.'
  ],
  [
    'a line with room for the next word ends its paragraph',
    'The town council will vote on Thursday\non a bridge that has been talked about\nsince 1971.\nIt costs a lot.',
    'The town council will vote on Thursday on a bridge that has been talked about since 1971.\nIt costs a lot.'
  ],
  [
    'paragraphs of one line each',
    'The coalition was close to collapse.\nMinisters meet again on Friday night.\nNo one would say what comes next.',
    null
  ],
  ['lines as long as no terminal breaks them', `${'word '.repeat(30)}\nand more`, null],
  ['short lines, as a table has them', 'one\ntwo\nten\nsix', null],
  ['no words', '', null]
])('%s', (_what, body, expected) => {
  expect(unwrap(body)).toBe(expected ?? body);
});

test('any number of lines', () => {
  expect(unwrap('one\n'.repeat(200_000)).length).toBe(800_000);
});

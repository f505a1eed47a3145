import { expect, test } from 'vitest';
import { textBlocks } from './text-blocks.ts';

test.each([
  ['', 4, []],
  ['one', 4, ['one']],
  ['one\ntwo\nthree', 4, ['one\n', 'two\n', 'three']],
  ['one\ntwo\nthree', 5, ['one\ntwo\n', 'three']],
  ['one\ntwo\nthree\nsix', 8, ['one\ntwo\n', 'three\nsix']],
  ['one\ntwo\nthree\nsix', 12, ['one\ntwo\nthree\nsix']],
  ['no line ends here', 4, ['no line ends here']]
])('%j by %i', (text, size, blocks) => {
  expect([...textBlocks(text, size)].map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
});

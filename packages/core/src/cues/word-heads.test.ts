import { expect, test } from 'vitest';
import { wordHeads } from './word-heads.ts';

const mayName = wordHeads(['getty', 'AFP']);

test.each(['Photo: Getty Images', 'gettyimages', '(afp)', 'Afp'])('%s may name one', (text) => {
  expect(mayName(text, 0, text.length)).toBe(true);
});

test.each(['', 'ge', 'The harbour reopened on Sunday.', 'A F P'])('%s names none', (text) => {
  expect(mayName(text, 0, text.length)).toBe(false);
});

test('only the stretch counts', () => {
  expect(mayName('getty and others', 5, 16)).toBe(false);
});

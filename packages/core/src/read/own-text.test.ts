import { expect, test } from 'vitest';
import { ownText } from './own-text.ts';

test.each([
  ['a short stretch', 'Lisport, Sunday: the harbour is open.', 9, 15],
  ['one byte a character', 'Lisport, Sunday: la señora Núñez reopened the harbour.', 9, 53],
  ['two bytes a character', 'Lisport, Sunday: the harbour’s gates are open again.', 9, 51],
  ['a pair of surrogates', 'Lisport, Sunday: the harbour is open \u{1f6a2} again.', 9, 39],
  ['a long one', `Lisport. ${'The harbour is open. '.repeat(400)}`, 9, 8000],
  ['nothing', 'Lisport', 3, 3]
])('%s says what the text says', (_, text, start, end) => {
  expect(ownText(text, start, end)).toBe(text.slice(start, end));
});

test('a stretch stays as it is when another is taken', () => {
  const first = ownText('The harbour is open.', 0, 20);
  ownText('The station is shut.', 0, 20);
  expect(first).toBe('The harbour is open.');
});

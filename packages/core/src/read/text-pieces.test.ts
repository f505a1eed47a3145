import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPieces } from './text-pieces.ts';

const pieces = (text: string): string[] =>
  [...textPieces(text, 4, 2)].map(({ start, end }) => text.slice(start, end));

test.each([
  ['', ['']],
  ['one line', ['one line']],
  ['a\nb\nc', ['a\nb\nc']],
  ['a\nb\nc\n\nd\ne\nf', ['a\nb\nc\n\n', 'd\ne\nf']],
  ['a\nb\nc\nd\ne\nf\n', ['a\nb\nc\n', 'd\ne\nf\n']],
  ['a\r\nb\r\nc\r\n\r\nd\r\n', ['a\r\nb\r\nc\r\n\r\n', 'd\r\n']]
])('%j', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('pieces are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ', '\u2028') }), (text) => {
      expect(pieces(text).join('')).toBe(text);
    })
  );
});

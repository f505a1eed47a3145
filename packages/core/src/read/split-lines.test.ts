import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from './split-lines.ts';

const texts = (source: string): string[] => splitLines(source).map((line) => line.text);

test.each([
  ['line feed', 'a\nb'],
  ['carriage return and line feed', 'a\r\nb'],
  ['carriage return', 'a\rb'],
  ['form feed', 'a\fb'],
  ['next line', 'a\u0085b'],
  ['line separator', 'a\u2028b'],
  ['paragraph separator', 'a\u2029b']
])('%s ends a line', (_name, source) => {
  expect(texts(source)).toEqual(['a', 'b']);
  expect(splitLines(source)[1]?.blankBefore).toBe(0);
});

test.each([
  ['a byte order mark', '\uFEFFTitle\n'],
  ['no-break spaces', '\u00A0Title\u202F\n'],
  ['zero-width characters', '\u200BTitle\u200D\u2060'],
  ['direction marks', '\u200FTitle\u200E'],
  ['a soft hyphen', 'Title\u00AD']
])('%s at the ends stays outside', (_name, source) => {
  expect(texts(source)).toEqual(['Title']);
});

test('inside a line everything stays', () => {
  expect(texts('Bundes\u00ADtag\u00A0: e\u0301te\u0301')).toEqual(['Bundes\u00ADtag\u00A0: e\u0301te\u0301']);
});

test('blank lines are counted', () => {
  expect(splitLines('a\n\n \t\r\n\u200Bb\n\nc').map((line) => line.blankBefore)).toEqual([0, 2, 1]);
});

test('an empty text has no lines', () => {
  expect(splitLines('')).toEqual([]);
  expect(splitLines(' \n\u2028\uFEFF')).toEqual([]);
});

test('lines are slices of the source, in order, and lose only what is invisible', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      let at = 0;
      let rest = '';
      for (const line of splitLines(source)) {
        expect(source.slice(line.span.start, line.span.end)).toBe(line.text);
        expect(line.span.start).toBeGreaterThanOrEqual(at);
        rest += source.slice(at, line.span.start);
        at = line.span.end;
      }
      rest += source.slice(at);
      expect(rest.replace(/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')).toBe('');
    })
  );
});

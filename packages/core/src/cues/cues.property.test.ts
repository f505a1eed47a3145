import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import * as cues from './index.ts';

const readers = [
  cues.readByline,
  cues.readDateline,
  cues.readSourceLine,
  cues.readClosingCredit,
  cues.readRelatedLabel,
  cues.readTagsLine,
  cues.readEndMark,
  cues.readNotice,
  cues.readCaption,
  cues.readCommentHeading,
  cues.readShare,
  cues.readKicker,
  cues.readReadingTime
] as const;

const pieces = [
  'By ',
  'Von ',
  'Par ',
  '作者：',
  '记者',
  'Jane Doe',
  'Jean',
  ' and ',
  ' et ',
  '、',
  ', ',
  ' - ',
  ' (AFP) ',
  '(dpa)',
  '/TT',
  '[',
  ']',
  '=',
  '【共同】',
  '2024',
  '19 nov',
  'Source: ',
  'المصدر: ',
  'Tags: ',
  '#',
  '©',
  '...',
  'é',
  'e\u0301',
  '\u200f',
  '🙂',
  '기자',
  ' ',
  '\u00a0',
  '\t'
];
const line = oneof(
  string({ unit: 'binary' }),
  array(constantFrom(...pieces)).map((all) => all.join(''))
);

test('no line throws, and every cue lies inside its line', () => {
  assert(
    property(line, (text) => {
      for (const read of readers) {
        const found = read(text);
        if (found === null) continue;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.strength).toBeGreaterThan(0);
        expect(found.strength).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 400 }
  );
});

test('people slice back to their names', () => {
  assert(
    property(line, (text) => {
      for (const { name, span } of cues.readByline(text)?.people ?? []) {
        expect(text.slice(span.start, span.end).replace(/\s+/gu, ' ')).toBe(name);
      }
    }),
    { numRuns: 400 }
  );
});

test.each(['(', 'A ', 'By ', '- ', '/', '#a ', '. ', '【', '1 ', 'Photo: ', '，', '® © '])(
  'a hostile line of %j is read',
  (piece) => {
    const text = piece.repeat(200_000);
    for (const read of readers) expect(() => read(text)).not.toThrow();
  }
);

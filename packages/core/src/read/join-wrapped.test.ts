import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWrapped } from './join-wrapped.ts';
import { sourceSpan } from './source-span.ts';
import { splitLines } from './split-lines.ts';

const join = (source: string) => joinWrapped(splitLines(source), source);
const texts = (source: string): string[] => join(source).map(({ text }) => text);

const WIRE = `RIVER MINISTERS AGREE ON NEW FISHING RULES
    LISPORT, March 3 - Ministers from six countries agreed on
Tuesday on new rules for fishing in the Arle river, ending a
dispute of ten years.
    The rules limit the number of boats and forbid nets near the
mouth of the river.
 REUTER`;

const MAIL = `Ministers agree on rules

Ministers from six countries agreed on Tuesday on new rules for
fishing in the Arle river, ending a dispute of ten years that had
divided the fishermen.

The agreement must still be ratified by the parliaments of all
six countries.`;

test('paragraphs that begin further in', () => {
  expect(texts(WIRE)).toEqual([
    'RIVER MINISTERS AGREE ON NEW FISHING RULES',
    'LISPORT, March 3 - Ministers from six countries agreed on Tuesday on new rules for fishing in the Arle river, ending a dispute of ten years.',
    'The rules limit the number of boats and forbid nets near the mouth of the river.',
    'REUTER'
  ]);
});

test('the head of a printed page is wider than its text', () => {
  const head = `The Lisport Gazette                                       Tuesday, 3 March 2026`;
  expect(texts(`${head}\n\n${MAIL}`)).toEqual([head, ...texts(MAIL)]);
});

test('paragraphs with blank lines between them', () => {
  expect(texts(MAIL)).toEqual([
    'Ministers agree on rules',
    'Ministers from six countries agreed on Tuesday on new rules for fishing in the Arle river, ending a dispute of ten years that had divided the fishermen.',
    'The agreement must still be ratified by the parliaments of all six countries.'
  ]);
});

test('a hyphen at the end of a line takes no space', () => {
  const source = MAIL.replace('rules for\nfishing', 'rules of long-\nterm fishing');
  expect(texts(source)[1]).toContain('rules of long-term fishing');
});

test.each([
  [
    'paragraphs of a line each',
    `${'The town council will vote on a new bridge across the river on Thursday, it said after a meeting that took all night.\n'.repeat(3)}the end\nof it`
  ],
  [
    'headlines',
    'Ministers agree on new rules for river fishing\nFire destroys warehouse in the port of Lisport\nCity opens its third public swimming pool'
  ],
  [
    'lines of a script without spaces',
    '市と島を結ぶフェリーが月曜日、古い桟橋の四カ月にわたる修理を終えて運航を再開したと発表した。（共同）\n第二の橋の建設を承認\n市議会は火曜日の夜、川に架かる第二の橋の建設を承認した。費用は約千二百万ユーロと見込まれている。（共同）\n路面電車が脱線、二人けが'
  ],
  ['a poem', 'The boats lie still,\nthe nets are dry,\nand gulls go over\nthe empty quay'],
  ['nothing', '']
])('%s stay as they are', (_what, source) => {
  const lines = splitLines(source);
  expect(joinWrapped(lines, source)).toBe(lines);
});

test('each character of a paragraph has its place in the source', () => {
  for (const line of join(WIRE))
    for (let at = 0; at < line.text.length; at++) {
      const { start, end } = sourceSpan(line, at, at + 1);
      expect(WIRE.slice(start, end).replace('\n', ' ')).toBe(line.text[at]);
    }
});

test('no character is lost, whatever the text', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const line = fc.array(word, { minLength: 6, maxLength: 9 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (all) => {
      const source = all.join('\n');
      const letters = (text: string): string => text.replaceAll(/\s/gu, '');
      expect(letters(texts(source).join(''))).toBe(
        letters(
          splitLines(source)
            .map(({ text }) => text)
            .join('')
        )
      );
    })
  );
});

test('a sentence ends with the sign of its script', () => {
  const lines = [
    'የጅቡቲ ወደብ ለሦስት ቀናት ከቆየ የሠራተኞች አድማ በኋላ ማክሰኞ ዕለት ዳግም ተከፈተ።',
    'የወደቡ ዳይሬክተር እንደተናገሩት የዘገየውን ጭነት ለማራገፍ በርካታ ሳምንታት ይወስዳል።',
    'ሁለቱ ወገኖች ሐሙስ ዕለት ዳግም ይገናኛሉ።'
  ];
  expect(texts(lines.join('\n'))).toEqual(lines);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';
import { direction } from './direction.ts';
import { findTerms, queryTerms } from './find-terms.ts';
import { fit, truncate } from './fit-text.ts';
import { foldText } from './fold-text.ts';
import { cellWidth, graphemes } from './graphemes.ts';
import { placeMentions } from './place-mentions.ts';
import type { Run } from './run.ts';
import { visualOrder } from './visual-order.ts';
import { wrapText } from './wrap-text.ts';

const wrapped = (text: string, width: number): string[] =>
  wrapText(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrapText', () => {
  test.each([
    ['the harbour is open again', 11, ['the harbour', 'is open', 'again']],
    ['  two   spaces  ', 20, ['two   spaces']],
    ['', 10, []],
    ['unbreakablelongword', 8, ['unbreaka', 'blelongw', 'ord']],
    // Two cells a letter; the full stop may not begin a line.
    ['市长今天宣布港口重新开放。', 10, ['市长今天', '宣布港口', '重新开放。']],
    // Marks stay with their letters, families stay together.
    ['cafe\u0301 ole\u0301', 4, ['cafe\u0301', 'ole\u0301']],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 4, ['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']]
  ])('%j in %i cells', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('no line is wider than asked, and nothing but white space is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines)
          if (graphemes(line).length > 1) expect(cellWidth(line)).toBeLessThanOrEqual(width + 1);
      }),
      { numRuns: 200 }
    );
  });
});

describe('fit', () => {
  test.each([
    ['harbour', 10, 'harbour   '],
    ['harbour', 4, 'har…'],
    ['市长今天', 5, '市长…'],
    ['市长今天', 6, '市长… '],
    ['x', 0, '']
  ])('%j in %i cells', (text, width, shown) => {
    expect(fit(text, width)).toBe(shown);
  });

  test('a long text is cut without being measured whole', () => {
    expect(cellWidth(truncate('word '.repeat(100_000), 40))).toBe(40);
  });
});

test.each([
  ['Café ÉLYSÉE', 'cafe elysee'],
  ['l’Irak', "l'irak"],
  ['مُحَمَّد', 'محمد'],
  ['हिन्दी', 'हिन्दी'],
  ['が', 'が']
])('%j is searched as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded.normalize('NFC'));
});

test.each([
  ['strike port', ['strike', 'port']],
  ['"harbour strike" Élysée', ['harbour strike', 'elysee']],
  ['  ', []],
  ['"open', ['open']]
])('the query %j has the terms %j', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms);
});

test.each([
  ['Le président à l’Élysée', ['elysee'], ['Élysée']],
  ['cafe\u0301 and café', ['cafe'], ['cafe\u0301', 'café']],
  ['strike, no strikes', ['strike'], ['strike', 'strike']],
  ['nothing', ['port'], []]
])('in %j the terms %j stand at %j', (text, terms, found) => {
  expect(findTerms(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('control characters and overrides of direction never reach the terminal', () => {
  expect(cleanText('a\u001b[31mb\u0007\u009bc\u202ed\ne')).toBe('a [31mb  c d e');
});

test.each([
  ['12 قال الوزير', 'rtl'],
  ['The word سلام', 'ltr'],
  ['2024', 'ltr']
])('%j runs %s', (text, expected) => {
  expect(direction(text)).toBe(expected);
});

test('right-to-left words are put in the order of the screen, numbers inside them stay', () => {
  const runs: Run[] = [
    { text: 'אב 12 ', style: 'plain' },
    { text: 'גד', style: 'match' }
  ];
  expect(visualOrder(runs, 'rtl')).toEqual([
    { text: 'דג', style: 'match' },
    { text: ' 12 בא', style: 'plain' }
  ]);
  const latin: Run[] = [{ text: 'no letters of it', style: 'plain' }];
  expect(visualOrder(latin, 'ltr')).toBe(latin);
});

test('a mention is found where its span says, not where the same word stands first', () => {
  const text = 'On Monday they met; on Monday they left.';
  const at = text.lastIndexOf('Monday');
  const mention = {
    value: '2024-11-18',
    text: 'Monday',
    span: { start: 100 + at, end: 106 + at }
  } as Parameters<typeof placeMentions>[1][number];
  const field = { text, span: { start: 100, end: 100 + text.length } };
  expect(placeMentions(field, [mention])).toEqual([{ mention: 0, start: at, end: at + 6 }]);
});

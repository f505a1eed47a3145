import { array, assert, integer, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { viewLines } from '../label/line-view.ts';
import { numberWords, type TextWords } from '../label/text-words.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { cohesion, rareCohesion, rarityOf, sharedWords, spreadOf, wordBag, wordsOf } from './cohesion.ts';
import { likeness } from './headline-words.ts';

const wordsIn = (...lines: string[]): TextWords =>
  numberWords(viewLines(readPlainText(lines.join('\n')).lines, ['en']));

const harbour = wordsIn(
  'Harbour reopens after storm',
  'The harbour of Lisport reopened after the storm passed.',
  'Council votes on the bridge',
  'Harbour reopens after storm'
);

it('says what two stretches of a text share', () => {
  const one = wordsOf(harbour, [0], wordBag(harbour));
  const other = wordsOf(harbour, [1, 2], wordBag(harbour));
  expect(cohesion(one, other)).toBe(1);
  expect(sharedWords(harbour, 0, other)).toBe(1);
  expect(sharedWords(harbour, 2, one)).toBe(0);
  expect(sharedWords(harbour, -1, one)).toBe(0);
  expect(likeness(harbour, 0, 3)).toBe(1);
  expect(likeness(harbour, 0, 2)).toBe(0);
});

it('weighs no word that every line has', () => {
  const words = wordsIn('Lisport harbour', 'Lisport bridge');
  const rarity = rarityOf(spreadOf(words), 1);
  const one = wordsOf(words, [0], wordBag(words));
  const other = wordsOf(words, [1], wordBag(words));
  expect(cohesion(one, other)).toBe(0.5);
  expect(rareCohesion(one, other, rarity)).toBeCloseTo(0);
});

it('fills a bag as if it were new', () => {
  const names = ['harbour', 'council', 'bridge', 'storm', 'regatta'];
  const line = array(nat(4), { maxLength: 5 }).map((which) => which.map((at) => names[at]).join(' ') || '-');
  const some = array(integer({ min: 0, max: 2 }), { maxLength: 3 }).map((lines) => [...new Set(lines)]);
  assert(
    property(array(line, { minLength: 3, maxLength: 3 }), some, some, (lines, first, second) => {
      const words = wordsIn(...lines);
      const used = wordsOf(words, second, wordsOf(words, first, wordBag(words)));
      const fresh = wordsOf(words, second, wordBag(words));
      expect(used.counts).toEqual(fresh.counts);
      expect(used.numbers.subarray(0, used.size)).toEqual(fresh.numbers.subarray(0, fresh.size));
    })
  );
});

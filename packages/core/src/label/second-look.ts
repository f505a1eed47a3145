import { SCORED_LABELS } from './label.ts';
import { LINE_FEATURES } from './line-features.ts';
import type { TextView } from './text-view.ts';
import { countWebsiteWords } from './website-words.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');
/** How many lines before and after a line are looked at one by one. */
const NEAR = [1, 2, 3, 4] as const;
const TITLES_NEAR = [1, 2] as const;
/** And how many together. */
const REACHES = [5, 10, 20] as const;

/** What can be said of a line once every line was judged a first time, by name. */
export const HINDSIGHT_FEATURES: readonly string[] = [
  ...SCORED_LABELS.map((label) => `first taken for ${label}`),
  ...NEAR.map((step) => `text ${step} before`),
  ...NEAR.map((step) => `text ${step} after`),
  ...TITLES_NEAR.map((step) => `headline ${step} before`),
  ...TITLES_NEAR.map((step) => `headline ${step} after`),
  ...REACHES.flatMap((reach) => [`text in ${reach} before`, `text in ${reach} after`]),
  'text so far',
  'likeliest headline before',
  'likeliest headline here',
  'inside the best stretch',
  'lines to the best stretch',
  'words of a website',
  'words of a website, by length',
  'words shared with the text',
  'rare words shared with the text',
  'length against the text',
  'lines of text',
  'share of text',
  'amount of text',
  'usual length of the text',
  'share of lines that may be text',
  'certainty'
];

/** What a second look at a line of plain text goes by. */
export const SECOND_LOOK_FEATURES: readonly string[] = [...LINE_FEATURES, ...HINDSIGHT_FEATURES];

/** What one line adds to a stretch: certain text of some length adds, anything else takes away. */
const STRETCH_FROM = 0.4;
const STRETCH_LENGTH = 400;

/** The whole text as the first look left it. One pass for each list; `row` then takes a fixed time. */
export interface FirstLook {
  /** The features of a line at the first look, then those of `HINDSIGHT_FEATURES`. */
  readonly row: (at: number) => Float64Array;
}

/**
 * @param rowOf the features of a line at the first look
 * @param chances for each line the first look's probability of each of `SCORED_LABELS`
 */
export function firstLook(
  { lines }: TextView,
  rowOf: (at: number) => Float64Array,
  chances: readonly Float64Array[]
): FirstLook {
  const count = lines.length;
  const text = Float64Array.from(chances, (chance) => chance[BODY] ?? 0);
  const title = Float64Array.from(chances, (chance) => chance[HEADLINE] ?? 0);
  const lengths = Float64Array.from(lines, (line) => line.line.text.length);
  // Sums up to each line: of the text's probabilities, and of its expected characters.
  const sums = new Float64Array(count + 1);
  const weighed = new Float64Array(count + 1);
  const titlesBefore = new Float64Array(count);
  const vocabulary = new Map<number, number>();
  const textLengths: number[] = [];
  let [bestTitle, mayBeText, certainty, length, total] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const chance = text[at] as number;
    const size = lengths[at] as number;
    titlesBefore[at] = bestTitle;
    bestTitle = Math.max(bestTitle, title[at] as number);
    sums[at + 1] = (sums[at] as number) + chance;
    weighed[at + 1] = (weighed[at] as number) + chance * size;
    total += size;
    certainty += Math.abs(chance - 0.5);
    if (chance > 0.3) mayBeText++;
    if (chance <= 0.5) continue;
    textLengths.push(size);
    length += size;
    for (const word of lines[at]?.words ?? []) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  const best = bestStretch(text, lengths);
  const usual = median(textLengths);
  const all = weighed[count] as number;
  const chanceAt = (list: Float64Array, at: number): number => list[at] ?? 0;
  const sumOf = (from: number, to: number): number =>
    (sums[Math.min(count, to)] as number) - (sums[Math.max(0, from)] as number);
  const whole = [
    textLengths.length,
    length / Math.max(1, total),
    Math.min(length, 8000),
    usual,
    mayBeText / Math.max(1, count),
    certainty / Math.max(1, count)
  ];

  const row = (at: number): Float64Array => {
    const own = rowOf(at);
    const values = new Float64Array(own.length + HINDSIGHT_FEATURES.length);
    values.set(own);
    let next = own.length;
    const put = (value: number): void => {
      values[next++] = value;
    };
    const words = lines[at]?.words ?? new Int32Array();
    const ofWebsite = countWebsiteWords(words);
    const size = lengths[at] as number;
    chances[at]?.forEach(put);
    for (const step of NEAR) put(chanceAt(text, at - step));
    for (const step of NEAR) put(chanceAt(text, at + step));
    for (const step of TITLES_NEAR) put(chanceAt(title, at - step));
    for (const step of TITLES_NEAR) put(chanceAt(title, at + step));
    for (const reach of REACHES) {
      put(sumOf(at - reach, at) / reach);
      put(sumOf(at + 1, at + 1 + reach) / reach);
    }
    put(all > 0 ? (weighed[at + 1] as number) / all : 0);
    put(titlesBefore[at] as number);
    put(bestTitle > 0 ? (title[at] as number) / bestTitle : 0);
    put(at >= best.first && at <= best.last ? 1 : 0);
    put(Math.max(-20, Math.min(20, at < best.first ? at - best.first : Math.max(0, at - best.last))));
    put(Math.min(4, ofWebsite));
    put(Math.min(3, ofWebsite / Math.max(1, size / 80)));
    const self = (text[at] as number) > 0.5 ? 1 : 0;
    let [shared, rare] = [0, 0];
    for (const word of words) {
      const times = vocabulary.get(word) ?? 0;
      if (times <= self) continue;
      shared++;
      rare += 1 / (1 + times);
    }
    put(shared / Math.max(1, words.length));
    put(rare / Math.max(1, words.length));
    put(Math.min(4, size / usual));
    whole.forEach(put);
    return values;
  };
  return { row };
}

/** The stretch of lines that is most text. */
function bestStretch(text: Float64Array, lengths: Float64Array): { first: number; last: number } {
  let best = { first: 0, last: -1, sum: -1 };
  let sum = 0;
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    if (sum <= 0) [sum, first] = [0, at];
    sum += ((text[at] as number) - STRETCH_FROM) * Math.min(lengths[at] as number, STRETCH_LENGTH);
    if (sum > best.sum) best = { first, last: at, sum };
  }
  return best;
}

/** A text without running text is measured by a line of usual length. */
function median(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 100;
}

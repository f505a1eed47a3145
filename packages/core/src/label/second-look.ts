import { FURNITURE_FEATURES } from './furniture-around.ts';
import { SCORED_LABELS } from './label.ts';
import { LINE_FEATURES } from './line-features.ts';
import type { LineView } from './line-view.ts';
import type { TextView } from './text-view.ts';
import { countWords } from './text-words.ts';

const LABELS = SCORED_LABELS.length;
const BODY = SCORED_LABELS.indexOf('BODY');
const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');
/** How many lines before and after a line are looked at one by one. */
const NEAR = 4;
const TITLES_NEAR = 2;
/** And how many together. */
const REACHES = [5, 10, 20] as const;
/** As far as one line looks at others one by one. */
const MARGIN = NEAR;

const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** What can then be said of the text as a whole. */
export const WHOLE_TEXT_FEATURES: readonly string[] = [
  'lines of text',
  'share of text',
  'amount of text',
  'usual length of the text',
  'share of lines that may be text',
  'certainty'
];

/** What can be said of a line once every line was judged a first time, by name. */
export const HINDSIGHT_FEATURES: readonly string[] = [
  ...SCORED_LABELS.map((label) => `first taken for ${label}`),
  ...steps(NEAR).map((step) => `text ${step} before`),
  ...steps(NEAR).map((step) => `text ${step} after`),
  ...steps(TITLES_NEAR).map((step) => `headline ${step} before`),
  ...steps(TITLES_NEAR).map((step) => `headline ${step} after`),
  ...REACHES.flatMap((reach) => [`text in ${reach} before`, `text in ${reach} after`]),
  'text so far',
  'likeliest headline before',
  'likeliest headline here',
  'inside the best stretch',
  'lines to the best stretch',
  'words shared with the text',
  'rare words shared with the text',
  'length against the text',
  ...WHOLE_TEXT_FEATURES
];

/** What a second look at a line of plain text goes by. */
export const SECOND_LOOK_FEATURES: readonly string[] = [
  ...LINE_FEATURES,
  ...FURNITURE_FEATURES,
  ...HINDSIGHT_FEATURES
];

/** What one line adds to a stretch: certain text of some length adds, anything else takes away. */
const STRETCH_FROM = 0.4;
const STRETCH_LENGTH = 400;

/** The whole text as the first look left it. One pass for each list; a row then takes a fixed time. */
export interface FirstLook {
  /** The features of a line at the first look, then those of `HINDSIGHT_FEATURES`. */
  readonly row: (at: number) => Float64Array;
  /** Writes the same to `row`. */
  readonly write: (at: number, row: Float64Array) => void;
  /** How many features a row has. */
  readonly width: number;
}

/**
 * @param rowOf the features of a line at the first look
 * @param width how many they are
 * @param chances the first look's probability of each of `SCORED_LABELS`, line after line
 */
export function firstLook(
  { lines, words }: TextView,
  rowOf: (at: number) => Float64Array,
  width: number,
  chances: Float64Array
): FirstLook {
  const count = lines.length;
  // Nothing stands around the text: the places before and after it are never text or headlines.
  const text = new Float64Array(count + 2 * MARGIN);
  const title = new Float64Array(count + 2 * MARGIN);
  const lengths = new Float64Array(count);
  // Sums up to each line: of the text's probabilities, and of its expected characters.
  const sums = new Float64Array(count + 1);
  const weighed = new Float64Array(count + 1);
  const titlesBefore = new Float64Array(count);
  const vocabulary = new Int32Array(words.count);
  const textLengths: number[] = [];
  let [bestTitle, mayBeText, certainty, length, total] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const chance = chances[at * LABELS + BODY] as number;
    const titled = chances[at * LABELS + HEADLINE] as number;
    const size = (lines[at] as LineView).line.text.length;
    text[at + MARGIN] = chance;
    title[at + MARGIN] = titled;
    lengths[at] = size;
    titlesBefore[at] = bestTitle;
    bestTitle = Math.max(bestTitle, titled);
    sums[at + 1] = (sums[at] as number) + chance;
    weighed[at + 1] = (weighed[at] as number) + chance * size;
    total += size;
    certainty += Math.abs(chance - 0.5);
    if (chance > 0.3) mayBeText++;
    if (chance <= 0.5) continue;
    textLengths.push(size);
    length += size;
    countWords(words, at, vocabulary);
  }
  const best = bestStretch(text.subarray(MARGIN, MARGIN + count), lengths);
  const usual = median(textLengths);
  const all = weighed[count] as number;
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

  const write = (at: number, row: Float64Array): void => {
    row.set(rowOf(at));
    let to = width;
    const size = lengths[at] as number;
    const here = at + MARGIN;
    for (let label = 0; label < LABELS; label++) row[to++] = chances[at * LABELS + label] as number;
    for (let step = 1; step <= NEAR; step++) row[to++] = text[here - step] as number;
    for (let step = 1; step <= NEAR; step++) row[to++] = text[here + step] as number;
    for (let step = 1; step <= TITLES_NEAR; step++) row[to++] = title[here - step] as number;
    for (let step = 1; step <= TITLES_NEAR; step++) row[to++] = title[here + step] as number;
    for (let which = 0; which < REACHES.length; which++) {
      const reach = REACHES[which] as number;
      row[to++] = sumOf(at - reach, at) / reach;
      row[to++] = sumOf(at + 1, at + 1 + reach) / reach;
    }
    row[to++] = all > 0 ? (weighed[at + 1] as number) / all : 0;
    row[to++] = titlesBefore[at] as number;
    row[to++] = bestTitle > 0 ? (title[here] as number) / bestTitle : 0;
    row[to++] = at >= best.first && at <= best.last ? 1 : 0;
    row[to++] = Math.max(-20, Math.min(20, at < best.first ? at - best.first : Math.max(0, at - best.last)));
    const self = (text[here] as number) > 0.5 ? 1 : 0;
    const from = words.from[at] as number;
    const end = words.to[at] as number;
    let shared = 0;
    let rare = 0;
    for (let place = from; place < end; place++) {
      const times = vocabulary[words.numbers[place] as number] as number;
      if (times <= self) continue;
      shared++;
      rare += 1 / (1 + times);
    }
    row[to++] = shared / Math.max(1, end - from);
    row[to++] = rare / Math.max(1, end - from);
    row[to++] = Math.min(4, size / usual);
    for (let which = 0; which < whole.length; which++) row[to++] = whole[which] as number;
  };
  const full = width + HINDSIGHT_FEATURES.length;
  const row = (at: number): Float64Array => {
    const values = new Float64Array(full);
    write(at, values);
    return values;
  };
  return { row, write, width: full };
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

import type { Labelling } from '../label/label-lines.ts';
import { SCORED_LABELS } from '../label/label.ts';
import { cohesion, sharedWords, wordsOf } from './cohesion.ts';

/** A place between two lines of running text where a new article may begin. */
export interface TextGap {
  /** The last line of running text before it, and the first after it. */
  readonly before: number;
  readonly after: number;
  readonly row: Float64Array;
}

export const GAP_FEATURES = [
  'bias',
  'lines in the gap, to 2',
  'lines in the gap, to 8',
  'lines in the gap, to 40',
  'no lines in the gap',
  'words shared across',
  'few words shared across',
  'date in the gap',
  'dates in the gap',
  'rule in the gap',
  'source in the gap',
  'byline in the gap',
  'headline in the gap',
  'subheading in the gap',
  'navigation in the gap',
  'caption in the gap',
  'headline shares more with what follows',
  'headline shares with what follows',
  'headline shares with what precedes',
  'long gap line',
  'dateline after',
  'credit before',
  'text before, to 500',
  'text before, to 3000',
  'text after, to 500',
  'text after, to 3000',
  'text certainty before',
  'text certainty after',
  'other script after',
  'blank lines stand out',
  'copied lines in the gap',
  'standfirst after',
  'place in the text'
] as const;

const WINDOW = 8;
const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');
const SUBHEAD = SCORED_LABELS.indexOf('SUBHEAD');
const NAVIGATION = SCORED_LABELS.indexOf('NAVIGATION');
const CAPTION = SCORED_LABELS.indexOf('CAPTION');
const STANDFIRST = SCORED_LABELS.indexOf('STANDFIRST');
const BODY = SCORED_LABELS.indexOf('BODY');

/** The gaps of a text: everywhere between two lines of running text that do not touch, and where a dateline or a credit parts two that do. */
export function textGaps(labelling: Labelling): TextGap[] {
  const { view, labels } = labelling;
  const texts: number[] = [];
  labels.forEach((label, at) => {
    if (label === 'BODY') texts.push(at);
  });
  const gaps: TextGap[] = [];
  for (let index = 1; index < texts.length; index++) {
    const before = texts[index - 1] as number;
    const after = texts[index] as number;
    const touches = after === before + 1;
    if (touches && !view.lines[after]?.cues.dateline && !view.lines[before]?.cues.credit) continue;
    gaps.push({ before, after, row: gapRow(labelling, texts, index) });
  }
  return gaps;
}

function gapRow({ view, chances }: Labelling, texts: readonly number[], index: number): Float64Array {
  const { lines } = view;
  const before = texts[index - 1] as number;
  const after = texts[index] as number;
  const size = after - before - 1;
  const left = texts.slice(Math.max(0, index - WINDOW), index);
  const right = texts.slice(index, index + WINDOW);
  const leftWords = wordsOf(lines, left);
  const rightWords = wordsOf(lines, right);
  const shared = cohesion(leftWords, rightWords);
  const seen = new Float64Array(SCORED_LABELS.length);
  let dates = 0;
  let rules = 0;
  let sources = 0;
  let bylines = 0;
  let copies = 0;
  let longest = 0;
  let title = -1;
  let titleChance = 0;
  const from = Math.max(before + 1, after - 60);
  for (let at = from; at < after; at++) {
    const line = lines[at];
    const chance = chances[at];
    if (line === undefined || chance === undefined) continue;
    chance.forEach((value, label) => {
      seen[label] = Math.max(seen[label] ?? 0, value);
    });
    if ((line.cues.date?.coverage ?? 0) > 0.5) dates++;
    if (line.facts.isRule && line.facts.bars + line.line.text.length > 2) rules++;
    if ((line.cues.source?.strength ?? 0) > 0.5) sources++;
    if ((line.cues.byline?.strength ?? 0) > 0.5) bylines++;
    if (line.copies > 1) copies++;
    longest = Math.max(longest, line.facts.length);
    const titled = (chance[HEADLINE] ?? 0) + 0.5 * (chance[SUBHEAD] ?? 0);
    if (titled > titleChance) {
      titleChance = titled;
      title = at;
    }
  }
  const sharedAfter = title < 0 ? 0 : sharedWords(lines[title]?.words, rightWords);
  const sharedBefore = title < 0 ? 0 : sharedWords(lines[title]?.words, leftWords);
  const length = (indexes: readonly number[]): number =>
    indexes.reduce((sum, at) => sum + (lines[at]?.facts.length ?? 0), 0);
  const unspaced = (indexes: readonly number[]): number =>
    indexes.reduce((sum, at) => sum + (lines[at]?.facts.unspaced ?? 0), 0) /
    Math.max(
      1,
      indexes.reduce((sum, at) => sum + (lines[at]?.facts.letters ?? 0), 0)
    );
  const cased = (indexes: readonly number[]): number =>
    indexes.filter((at) => lines[at]?.facts.hasCase === true).length / Math.max(1, indexes.length);
  const blank = lines[after]?.line.blankBefore ?? 0;
  const blankUsual = lines[before]?.line.blankBefore ?? 0;
  return Float64Array.of(
    1,
    Math.min(1, size / 2),
    Math.min(1, size / 8),
    Math.min(1, size / 40),
    size === 0 ? 1 : 0,
    shared,
    shared < 0.06 ? 1 : 0,
    Math.min(1, dates),
    Math.min(1, dates / 4),
    Math.min(1, rules),
    Math.min(1, sources),
    Math.min(1, bylines),
    seen[HEADLINE] ?? 0,
    seen[SUBHEAD] ?? 0,
    seen[NAVIGATION] ?? 0,
    seen[CAPTION] ?? 0,
    sharedAfter - sharedBefore,
    sharedAfter,
    sharedBefore,
    Math.min(1, longest / 150),
    lines[after]?.cues.dateline?.strength ?? 0,
    lines[before]?.cues.credit?.strength ?? 0,
    Math.min(1, length(left) / 500),
    Math.min(1, length(left) / 3000),
    Math.min(1, length(right) / 500),
    Math.min(1, length(right) / 3000),
    chances[before]?.[BODY] ?? 0,
    chances[after]?.[BODY] ?? 0,
    Math.abs(unspaced(left) - unspaced(right)) > 0.5 || Math.abs(cased(left) - cased(right)) > 0.7 ? 1 : 0,
    blank > blankUsual ? 1 : 0,
    copies / Math.max(1, Math.min(size, 60)),
    seen[STANDFIRST] ?? 0,
    before / lines.length
  );
}

import type { Labelling } from '../label/label-lines.ts';
import { SCORED_LABELS } from '../label/label.ts';
import type { LinearModel } from '../label/model.ts';
import { chooseHeadline } from './choose-headline.ts';
import { cohesion, sharedParticles, sharedWords, wordsOf } from './cohesion.ts';

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
  'headline of what follows',
  'short words shared across',
  'other short words across',
  'related label in the gap',
  'notice in the gap',
  'comments heading in the gap',
  'byline and date in the gap',
  'short gap, its title shares only with what follows',
  'short gap, its title shares with what precedes',
  'shared less than inside',
  'shared less than inside, short gap',
  'text before a new language',
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
export function textGaps(labelling: Labelling, headlines: LinearModel): TextGap[] {
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
    gaps.push({ before, after, row: gapRow(labelling, headlines, texts, index) });
  }
  return gaps;
}

function gapRow(
  labelling: Labelling,
  headlines: LinearModel,
  texts: readonly number[],
  index: number
): Float64Array {
  const { view, chances } = labelling;
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
  let related = 0;
  let notices = 0;
  let comments = 0;
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
    if (line.copies > 1 && !line.facts.isRule) copies++;
    related = Math.max(related, line.cues.related?.strength ?? 0);
    notices = Math.max(notices, line.cues.notice?.strength ?? 0);
    comments = Math.max(comments, line.cues.comments?.strength ?? 0);
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
  const own =
    size === 0 ? null : chooseHeadline(labelling, headlines, { body: right }, before + 1, { body: left });
  const half = Math.floor(left.length / 2);
  const otherHalf = Math.floor(right.length / 2);
  const inside = Math.max(
    cohesion(wordsOf(lines, left.slice(0, half)), wordsOf(lines, left.slice(half))),
    cohesion(wordsOf(lines, right.slice(0, otherHalf)), wordsOf(lines, right.slice(otherHalf)))
  );
  // How much less the two sides share than the halves of one of them do: near 1 where the subject changes.
  const contrast = inside > 0.02 ? Math.max(-1, 1 - shared / inside) : 0;
  const particles = sharedParticles(lines, left, right);
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
    own?.chance ?? 0,
    particles,
    particles < 0.25 ? 1 : 0,
    related,
    notices,
    comments,
    dates > 0 && bylines > 0 ? 1 : 0,
    size > 0 && size < 5 && sharedAfter > 0.25 && sharedBefore < 0.15 ? 1 : 0,
    size > 0 && size < 5 && sharedBefore > 0.2 ? 1 : 0,
    contrast,
    size < 5 ? contrast : 0,
    particles < 0.15 && shared < 0.1 ? 1 : 0,
    before / lines.length
  );
}

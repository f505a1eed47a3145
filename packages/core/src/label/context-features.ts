import type { LineView } from './line-view.ts';
import { sharedWithFirst, sharedWithLines, sharedWithMain } from './shared-words.ts';
import { distance, type TextView } from './text-view.ts';

/** What a line's surroundings say, by name. */
export const CONTEXT_FEATURES = [
  'line score',
  'score before',
  'score two before',
  'score after',
  'score two after',
  'scores around',
  'scores far around',
  'best of three before',
  'best of three after',
  'blank line before',
  'blank lines before',
  'blank line after',
  'inside the main run',
  'inside a run',
  'near run to main run',
  'main run to text',
  'just before the main run',
  'soon before the main run',
  'just after the main run',
  'soon after the main run',
  'before a run',
  'after a run',
  'place in the run',
  'first of the run',
  'last of the run',
  'place in the text',
  'words shared with the main run',
  'rare words shared with the main run',
  'words shared with the next text',
  'words shared with the text before',
  'like the first line',
  'said before',
  'said later',
  'date before',
  'date after',
  'date soon after',
  'byline near',
  'colon before',
  'short lines around',
  'long lines around',
  'between long lines',
  'same ends around',
  'lines in the text',
  'length to the run',
  'bullets around',
  'source before',
  'no letters near',
  'caption sign before',
  'caption sign after'
] as const;

const is = (truth: boolean): number => (truth ? 1 : 0);
const squeeze = (score: number): number => Math.max(-1, Math.min(1, score / 3));
const hasDate = (line: LineView | undefined): boolean => (line?.cues.date?.coverage ?? 0) > 0.3;
const byline = (line: LineView | undefined): number => line?.cues.byline?.strength ?? 0;
const isLong = (line: LineView | undefined): boolean => line !== undefined && line.facts.length >= 100;
const isShort = (line: LineView | undefined): boolean => line === undefined || line.facts.length < 40;

/** The line score at a place, -1 outside the text. */
const scoreAt = (scores: Float64Array, at: number): number =>
  at < 0 || at >= scores.length ? -1 : squeeze(scores[at] as number);

/** The mean of the scores of as many lines before and after. */
function scoresAround(scores: Float64Array, at: number, size: number): number {
  let sum = 0;
  for (let step = 1; step <= size; step++) sum += scoreAt(scores, at - step) + scoreAt(scores, at + step);
  return sum / (2 * size);
}

/** How long the lines of a run are about a place, on average. */
function meanLength({ lines }: TextView, from: number, to: number): number {
  let mean = 0;
  for (let at = from; at <= to; at++) mean += (lines[at]?.facts.length ?? 0) / (to - from + 1);
  return mean;
}

/** Writes the context features of line `at` to `row`, from `start` on, in the order of `CONTEXT_FEATURES`. */
export function writeContextFeatures(view: TextView, at: number, row: Float64Array, start: number): void {
  const { lines, scores, runs, main } = view;
  const line = lines[at];
  if (line === undefined) return;
  const last = lines.length - 1;
  const run = runs[view.nearest[at] ?? -1];
  const isInRun = run !== undefined && distance(run, at) === 0;
  const toMain = main === null ? 0 : at < main.first ? at - main.first : at > main.last ? at - main.last : 0;
  const isInMain = main !== null && toMain === 0;
  const runLength = isInRun ? run.last - run.first + 1 : 1;
  const next = lines[at + 1];
  const before = lines[at - 1];
  const twoBefore = lines[at - 2];
  const twoAfter = lines[at + 2];
  const mean = isInRun ? meanLength(view, Math.max(run.first, at - 6), Math.min(run.last, at + 6)) : 0;
  const scoreBefore = scoreAt(scores, at - 1);
  const scoreTwoBefore = scoreAt(scores, at - 2);
  const scoreAfter = scoreAt(scores, at + 1);
  const scoreTwoAfter = scoreAt(scores, at + 2);
  let to = start;
  row[to++] = scoreAt(scores, at);
  row[to++] = scoreBefore;
  row[to++] = scoreTwoBefore;
  row[to++] = scoreAfter;
  row[to++] = scoreTwoAfter;
  row[to++] = scoresAround(scores, at, 3);
  row[to++] = scoresAround(scores, at, 8);
  row[to++] = Math.max(scoreBefore, scoreTwoBefore, scoreAt(scores, at - 3));
  row[to++] = Math.max(scoreAfter, scoreTwoAfter, scoreAt(scores, at + 3));
  row[to++] = is(line.line.blankBefore > 0);
  row[to++] = is(line.line.blankBefore > 1);
  row[to++] = is((next?.line.blankBefore ?? 1) > 0);
  row[to++] = is(isInMain);
  row[to++] = is(isInRun);
  row[to++] = run !== undefined && main !== null ? run.score / main.score : 0;
  row[to++] = main === null ? 0 : (main.last - main.first + 1) / lines.length;
  row[to++] = is(toMain < 0 && toMain >= -3);
  row[to++] = toMain < 0 ? 1 / (1 - toMain / 6) : 0;
  row[to++] = is(toMain > 0 && toMain <= 3);
  row[to++] = toMain > 0 ? 1 / (1 + toMain / 6) : 0;
  row[to++] = run !== undefined && at < run.first ? 1 / (run.first - at) : 0;
  row[to++] = run !== undefined && at > run.last ? 1 / (at - run.last) : 0;
  row[to++] = isInRun ? (at - run.first) / Math.max(1, runLength - 1) : 0;
  row[to++] = is(isInRun && at === run.first);
  row[to++] = is(isInRun && at === run.last);
  row[to++] = at / Math.max(1, last);
  row[to++] = sharedWithMain(view, at, ANY);
  row[to++] = sharedWithMain(view, at, RARE);
  row[to++] = sharedWithLines(view, at, 1);
  row[to++] = sharedWithLines(view, at, -1);
  row[to++] = sharedWithFirst(view, at);
  row[to++] = is(line.original < at);
  row[to++] = is(line.copies > 1 && line.original === at);
  row[to++] = is(hasDate(before));
  row[to++] = is(hasDate(next));
  row[to++] = is(hasDate(twoAfter) || hasDate(lines[at + 3]));
  row[to++] = Math.max(byline(line), byline(next), byline(twoAfter));
  row[to++] = is(before?.facts.end === 'colon');
  row[to++] = (is(isShort(before)) + is(isShort(twoBefore)) + is(isShort(next)) + is(isShort(twoAfter))) / 4;
  row[to++] = (is(isLong(before)) + is(isLong(twoBefore)) + is(isLong(next)) + is(isLong(twoAfter))) / 4;
  row[to++] = is(isLong(before) && isLong(next));
  row[to++] = (is(before?.facts.end === line.facts.end) + is(next?.facts.end === line.facts.end)) / 2;
  row[to++] = Math.min(1, lines.length / 200);
  row[to++] = mean > 0 ? Math.min(1, line.facts.length / mean / 2) : 0;
  row[to++] = is(before?.facts.start === 'bullet' || next?.facts.start === 'bullet');
  row[to++] = before?.cues.source?.strength ?? 0;
  row[to++] = is(before?.facts.isRule === true || next?.facts.isRule === true);
  row[to++] = before?.cues.caption?.strength ?? 0;
  row[to++] = next?.cues.caption?.strength ?? 0;
}

const ANY = Number.POSITIVE_INFINITY;
/** A word in more lines of the main run than this is what the text speaks of all the time. */
const RARE = 3;

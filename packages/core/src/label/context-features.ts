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
  'no letters near'
] as const;

const is = (truth: boolean): number => (truth ? 1 : 0);
const squeeze = (score: number): number => Math.max(-1, Math.min(1, score / 3));

/** Share of a line's words that the main run has, the line's own copies inside the run left out. */
function sharedWithMain(view: TextView, at: number, limit: number = Number.POSITIVE_INFINITY): number {
  const words = view.lines[at]?.words;
  if (words === undefined || words.length === 0 || view.main === null) return 0;
  const own = at >= view.main.first && at <= view.main.last ? 1 : 0;
  let shared = 0;
  for (const word of words) {
    const count = (view.vocabulary.get(word) ?? 0) - own;
    if (count > 0 && count <= limit) shared++;
  }
  return shared / words.length;
}

function sharedWithLines(view: TextView, at: number, from: number, step: number): number {
  const words = view.lines[at]?.words;
  if (words === undefined || words.length === 0) return 0;
  const near = new Set<number>();
  let seen = 0;
  for (
    let other = from;
    seen < 3 && Math.abs(other - at) < 8 && other >= 0 && other < view.lines.length;
    other += step
  ) {
    if ((view.scores[other] ?? 0) <= 0) continue;
    seen++;
    for (const word of view.lines[other]?.words ?? []) near.add(word);
  }
  let shared = 0;
  for (const word of words) if (near.has(word)) shared++;
  return shared / words.length;
}

function sharedWithFirst(view: TextView, at: number): number {
  const words = view.lines[at]?.words;
  const first = view.lines[0]?.words;
  if (at === 0 || words === undefined || first === undefined || words.length === 0 || first.length === 0)
    return 0;
  const all = new Set(first);
  let shared = 0;
  for (const word of words) if (all.has(word)) shared++;
  return (2 * shared) / (words.length + first.length);
}

/** Writes the context features of line `at` to `row`, from `start` on, in the order of `CONTEXT_FEATURES`. */
export function writeContextFeatures(view: TextView, at: number, row: Float64Array, start: number): void {
  const { lines, scores, runs, main } = view;
  const line = lines[at];
  if (line === undefined) return;
  const last = lines.length - 1;
  const score = (index: number): number => (index < 0 || index > last ? -1 : squeeze(scores[index] ?? 0));
  const window = (size: number): number => {
    let sum = 0;
    for (let step = 1; step <= size; step++) sum += score(at - step) + score(at + step);
    return sum / (2 * size);
  };
  const hasDate = (index: number): boolean => (lines[index]?.cues.date?.coverage ?? 0) > 0.3;
  const hasByline = (index: number): number => lines[index]?.cues.byline?.strength ?? 0;
  const isLong = (index: number): boolean => (lines[index]?.facts.length ?? 0) >= 100;
  const isShort = (index: number): boolean => {
    const length = lines[index]?.facts.length;
    return length === undefined || length < 40;
  };
  const run = runs[view.nearest[at] ?? -1];
  const isInRun = run !== undefined && distance(run, at) === 0;
  const toMain = main === null ? 0 : at < main.first ? at - main.first : at > main.last ? at - main.last : 0;
  const isInMain = main !== null && toMain === 0;
  const runLength = isInRun ? run.last - run.first + 1 : 1;
  const next = lines[at + 1];
  const before = lines[at - 1];
  let meanLength = 0;
  if (isInRun) {
    const from = Math.max(run.first, at - 6);
    const to = Math.min(run.last, at + 6);
    for (let other = from; other <= to; other++)
      meanLength += (lines[other]?.facts.length ?? 0) / (to - from + 1);
  }
  let index = start;
  const put = (value: number): void => {
    row[index++] = value;
  };
  put(score(at));
  put(score(at - 1));
  put(score(at - 2));
  put(score(at + 1));
  put(score(at + 2));
  put(window(3));
  put(window(8));
  put(Math.max(score(at - 1), score(at - 2), score(at - 3)));
  put(Math.max(score(at + 1), score(at + 2), score(at + 3)));
  put(is(line.line.blankBefore > 0));
  put(is(line.line.blankBefore > 1));
  put(is((next?.line.blankBefore ?? 1) > 0));
  put(is(isInMain));
  put(is(isInRun));
  put(run !== undefined && main !== null ? run.score / main.score : 0);
  put(main === null ? 0 : (main.last - main.first + 1) / lines.length);
  put(is(toMain < 0 && toMain >= -3));
  put(toMain < 0 ? 1 / (1 - toMain / 6) : 0);
  put(is(toMain > 0 && toMain <= 3));
  put(toMain > 0 ? 1 / (1 + toMain / 6) : 0);
  put(run !== undefined && at < run.first ? 1 / (run.first - at) : 0);
  put(run !== undefined && at > run.last ? 1 / (at - run.last) : 0);
  put(isInRun ? (at - run.first) / Math.max(1, runLength - 1) : 0);
  put(is(isInRun && at === run.first));
  put(is(isInRun && at === run.last));
  put(at / Math.max(1, last));
  put(sharedWithMain(view, at));
  put(sharedWithMain(view, at, 3));
  put(sharedWithLines(view, at, at + 1, 1));
  put(sharedWithLines(view, at, at - 1, -1));
  put(sharedWithFirst(view, at));
  put(is(line.original < at));
  put(is(line.copies > 1 && line.original === at));
  put(is(hasDate(at - 1)));
  put(is(hasDate(at + 1)));
  put(is(hasDate(at + 2) || hasDate(at + 3)));
  put(Math.max(hasByline(at), hasByline(at + 1), hasByline(at + 2)));
  put(is(before?.facts.end === 'colon'));
  put((is(isShort(at - 1)) + is(isShort(at - 2)) + is(isShort(at + 1)) + is(isShort(at + 2))) / 4);
  put((is(isLong(at - 1)) + is(isLong(at - 2)) + is(isLong(at + 1)) + is(isLong(at + 2))) / 4);
  put(is(isLong(at - 1) && isLong(at + 1)));
  put((is(before?.facts.end === line.facts.end) + is(next?.facts.end === line.facts.end)) / 2);
  put(Math.min(1, lines.length / 200));
  put(meanLength > 0 ? Math.min(1, line.facts.length / meanLength / 2) : 0);
  put(is(before?.facts.start === 'bullet' || next?.facts.start === 'bullet'));
  put(before?.cues.source?.strength ?? 0);
  put(is(before?.facts.isRule === true || next?.facts.isRule === true));
}

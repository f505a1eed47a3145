import type { LineView } from './line-view.ts';
import { maximalRuns, type Run } from './runs.ts';
import { countWords, numberWords, type TextWords } from './text-words.ts';

/** The lines of one source with what only the whole shows: line scores, the runs of running text, their vocabulary. */
export interface TextView {
  readonly lines: readonly LineView[];
  /** How much each line by itself looks like running text; above 0 it rather does. */
  readonly scores: Float64Array;
  readonly runs: readonly Run[];
  /** The run with the highest score; null where no line scores. */
  readonly main: Run | null;
  /** For each line, the index in `runs` of the run around it, or of the nearest one; -1 where there is none. */
  readonly nearest: Int32Array;
  readonly words: TextWords;
  /** How many lines of the main run have each word, by its number. */
  readonly vocabulary: Int32Array;
}

export function viewText(lines: readonly LineView[], scores: Float64Array): TextView {
  const runs = maximalRuns(scores);
  const main = runs.reduce<Run | null>(
    (best, run) => (best === null || run.score > best.score ? run : best),
    null
  );
  const words = numberWords(lines);
  return {
    lines,
    scores,
    runs,
    main,
    nearest: nearestRuns(lines.length, runs),
    words,
    vocabulary: vocabulary(words, main)
  };
}

function vocabulary(words: TextWords, run: Run | null): Int32Array {
  const counts = new Int32Array(words.count);
  if (run !== null) for (let at = run.first; at <= run.last; at++) countWords(words, at, counts);
  return counts;
}

function nearestRuns(length: number, runs: readonly Run[]): Int32Array {
  const nearest = new Int32Array(length).fill(-1);
  let run = 0;
  for (let at = 0; at < length && runs.length > 0; at++) {
    while (run + 1 < runs.length && distance(runs[run + 1], at) <= distance(runs[run], at)) run++;
    nearest[at] = run;
  }
  return nearest;
}

/** Lines between a place and a run; 0 inside. */
export function distance(run: Run | undefined, at: number): number {
  if (run === undefined) return Number.POSITIVE_INFINITY;
  return at < run.first ? run.first - at : Math.max(0, at - run.last);
}

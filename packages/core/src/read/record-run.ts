import type { Chunks, SplitOptions, SplitRecord } from './reader.ts';
import type { RecordError } from './record-error.ts';

/** Records of one input as they stand in it, one behind the other: cut out, and not looked into. */
export interface RecordRun {
  readonly bytes: Uint8Array;
  /** Where each record ends in `bytes`; the next one begins there. */
  readonly ends: readonly number[];
  /** The number of the first record in its input, from 1. */
  readonly first: number;
  /** Where `bytes` begin in the input, unpacked. */
  readonly at: number;
  /** The length of a record that is longer than any is read. It stands alone, and `bytes` are its beginning. */
  readonly tooLong?: number;
}

/**
 * A reader in two steps. Cutting is quick, and goes through an input from its beginning; reading takes the time, and needs nothing but the run. So
 * the runs of one input can be read at once, each in a thread of its own.
 */
export interface RunReader {
  readonly cut: (
    chunks: Chunks<Uint8Array>,
    options: SplitOptions
  ) => AsyncGenerator<RecordRun | RecordError>;
  readonly readRun: (run: RecordRun, options: SplitOptions) => Chunks<SplitRecord>;
}

/** The records of a run from one place to before another, counted from 0. */
export function partOfRun(run: RecordRun, from: number, to: number = run.ends.length): RecordRun {
  const start = run.ends[from - 1] ?? 0;
  const ends = run.ends.slice(from, to).map((end) => end - start);
  return {
    ...run,
    bytes: run.bytes.subarray(start, start + (ends.at(-1) ?? 0)),
    ends,
    first: run.first + from,
    at: run.at + start
  };
}

import type { Done } from './job.ts';
import type { Checkpoint, Journal } from './journal.ts';

/** Milliseconds between checkpoints: what a killed run does again at most. */
const checkpointEvery = 150;

/** Notes in the journal how far a run is. */
export interface Checkpoints {
  /** So much is taken; from time to time that is noted. */
  readonly pass: (done: Done) => Promise<void>;
  /** Notes it now. */
  readonly note: () => Promise<void>;
}

/**
 * @param journal null where the run cannot be gone on with: then nothing is noted
 * @param written hands everything taken so far to the system, and says how much that is
 */
export function keepCheckpoints(
  journal: Journal | null,
  start: Checkpoint,
  written: () => Promise<Omit<Checkpoint, 'input' | 'done'>>
): Checkpoints {
  let at = { input: start.input, done: start.done };
  let last = performance.now();
  const note = async (): Promise<void> => {
    await journal?.note({ ...at, ...(await written()) });
    last = performance.now();
  };
  return {
    pass: async ({ input, done }) => {
      at = { input, done };
      if (journal !== null && performance.now() - last > checkpointEvery) await note();
    },
    note
  };
}

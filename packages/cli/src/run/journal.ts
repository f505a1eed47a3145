import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Input } from '@wirecopy/core/node';

/** How far an interrupted run came. Everything before it is in the output; nothing after it is. */
export interface Checkpoint {
  /** Index of the input under way, and how many of its items are done. */
  readonly input: number;
  readonly done: number;
  /** Lengths of the output and of the errors file at that moment. */
  readonly bytes: number;
  readonly errorBytes: number;
  readonly articles: number;
  readonly errors: number;
}

/** Where a run begins that none went before. */
export const beginning: Checkpoint = { input: 0, done: 0, bytes: 0, errorBytes: 0, articles: 0, errors: 0 };

/** Written beside the output while a run lasts: a line that names the run, then one for each checkpoint. */
export interface Journal {
  readonly start: Checkpoint | null;
  readonly note: (checkpoint: Checkpoint) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export class JournalError extends Error {}

/**
 * @param run what must be the same for a run to go on: options and inputs
 * @throws JournalError where the journal is of another run
 */
export async function openJournal(path: string, run: unknown, resume: boolean): Promise<Journal> {
  const name = createHash('sha256').update(JSON.stringify(run)).digest('hex').slice(0, 32);
  const found = resume ? await readFile(path, 'utf8').catch(() => '') : '';
  const [head, ...lines] = found.split('\n');
  if (head && head !== name)
    throw new JournalError(
      `${path} is of a run with other options or other inputs: run it as before, or without --resume to begin anew`
    );
  const start = head ? lastCheckpoint(lines) : null;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, start === null ? `${name}\n` : `${name}\n${JSON.stringify(start)}\n`);
  return {
    start,
    note: (checkpoint) => appendFile(path, `${JSON.stringify(checkpoint)}\n`),
    remove: () => rm(path, { force: true })
  };
}

/** The facts of the inputs that tell whether they are still the same. */
export function inputFacts(inputs: readonly Input[]): unknown {
  return inputs.map(({ name, size, modified }) => [name, size, modified]);
}

/** The last line may be cut: the run may have been killed while it was written. */
function lastCheckpoint(lines: readonly string[]): Checkpoint | null {
  for (const line of [...lines].reverse()) {
    try {
      if (line !== '') return JSON.parse(line) as Checkpoint;
    } catch {
      // Cut short; the line before it is whole.
    }
  }
  return null;
}

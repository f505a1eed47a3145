import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inputFacts, type Journal, openJournal } from './journal.ts';
import type { Output, RunOptions } from './run-options.ts';

type StoredOutput = Exclude<Output, { readonly kind: 'stdout' }>;

/** The journal of a run; null for standard output, which cannot be gone on with. */
export async function openRunJournal({ job, output, inputs, resume }: RunOptions): Promise<Journal | null> {
  if (output.kind === 'stdout') return null;
  return openJournal(journalPath(output), [job, output, inputFacts(inputs)], resume);
}

/** Whether the output is a file that is there, and no journal says that a run is under way. */
export async function isComplete(output: Output): Promise<boolean> {
  return output.kind === 'file' && (await isThere(output.path)) && !(await isThere(journalPath(output)));
}

function journalPath(output: StoredOutput): string {
  return output.kind === 'file' ? `${output.path}.journal` : join(output.path, '.wirecopy.journal');
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

import { type FileHandle, open } from 'node:fs/promises';
import type { InputError } from '@wirecopy/core/node';
import { clean } from '../terminal/clean.ts';
import { paintFor, wantsColour } from '../terminal/paint.ts';
import type { World } from '../terminal/world.ts';
import type { Checkpoint } from './journal.ts';
import type { Counts, Progress } from './progress.ts';

/** Where errors go: counted, a line each on standard error, and a JSON line each in the file of `--errors`. An empty input is a notice, and only shown. */
export interface Errors {
  readonly report: (error: InputError) => Promise<void>;
  /** The length of the file. */
  readonly flush: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openErrors(
  path: string | null,
  world: World,
  { errorBytes }: Checkpoint,
  shown: { readonly counts: Counts; readonly progress: Progress }
): Promise<Errors> {
  const file: FileHandle | null = path === null ? null : await open(path, errorBytes > 0 ? 'r+' : 'w');
  if (errorBytes > 0) await file?.truncate(errorBytes);
  let position = errorBytes;
  return {
    report: async (error) => {
      shown.progress.pause();
      if (error.code !== 'empty') shown.counts.errors += 1;
      world.stderr.write(errorLine(error, world));
      if (file === null || error.code === 'empty') return;
      const { name, record, code, reason, message } = error;
      const line = Buffer.from(`${JSON.stringify({ file: name, record, code: reason ?? code, message })}\n`);
      await file.write(line, 0, line.length, position);
      position += line.length;
    },
    flush: async () => position,
    close: async () => file?.close()
  };
}

/** `wirecopy: dump.wet.gz: record 12: …` */
export function errorLine({ name, record, code, message }: InputError, world: World): string {
  const paint = paintFor(wantsColour(world.stderr, world.env));
  const place = record === null ? '' : ` record ${record}:`;
  const said = code === 'empty' ? paint.warning(message) : paint.error(message);
  return `wirecopy: ${clean(name)}:${place} ${said}\n`;
}

import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from './file-error.ts';
import type { InputError } from './input-error.ts';

/** What stands below a folder. A part that cannot be read is an error, never left out in silence. */
export interface Walked {
  readonly files: readonly string[];
  readonly errors: readonly InputError[];
}

/** Every file below a folder but hidden ones. Links are followed, each folder once. */
export async function walkFolder(folder: string): Promise<Walked> {
  const files: string[] = [];
  const errors: InputError[] = [];
  const seen = new Set<string>();
  const take = async (path: string, entry: Dirent): Promise<void> => {
    try {
      const what = entry.isSymbolicLink() ? await stat(path) : entry;
      if (what.isDirectory()) await walk(path);
      else if (what.isFile()) files.push(path);
    } catch (error) {
      errors.push(fileError(path, error));
    }
  };
  const walk = async (path: string): Promise<void> => {
    const place = await realpath(path);
    if (seen.has(place)) return;
    seen.add(place);
    for (const entry of await readdir(path, { withFileTypes: true }))
      if (!entry.name.startsWith('.')) await take(join(path, entry.name), entry);
  };
  await walk(folder).catch((error: unknown) => errors.push(fileError(folder, error)));
  return { files, errors };
}

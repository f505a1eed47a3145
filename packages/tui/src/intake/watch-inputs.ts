import { open, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { listInputs } from '@wirecopy/core/node';

/** A part of a file that is new. */
export interface FilePart {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

// Long enough that an article which is being written is not cut in two; short enough to feel live.
const pollMilliseconds = 700;

/**
 * Watches inputs: files that grow and folders that files are put into. Gives what is new once it has stopped growing for one look,
 * and only whole lines. `read` knows how much of each file has been read. Looks instead of listening: file events get lost
 * on network folders.
 */
export async function* watchInputs(
  names: readonly string[],
  read: Map<string, number>
): AsyncGenerator<FilePart> {
  const seen = new Map<string, number>(read);
  for (;;) {
    await wait(pollMilliseconds);
    const { inputs } = await listInputs(names);
    for (const { path } of inputs) {
      if (path === null) continue;
      const size = await stat(path).then(
        (found) => found.size,
        () => 0
      );
      const from = read.get(path) ?? 0;
      const settled = seen.get(path) === size;
      seen.set(path, size);
      // A file that became shorter was written anew.
      if (size < from) read.set(path, 0);
      if (!settled || size <= from) continue;
      const to = await lastLineEnd(path, from, size);
      if (to <= from) continue;
      read.set(path, to);
      yield { path, from, to };
    }
  }
}

/** The end of the last whole line of a stretch. */
async function lastLineEnd(path: string, from: number, to: number): Promise<number> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(Math.min(to - from, 1 << 20)),
      0,
      null,
      Math.max(from, to - (1 << 20))
    );
    const at = buffer.subarray(0, bytesRead).lastIndexOf(0x0a);
    return at < 0 ? from : Math.max(from, to - (1 << 20)) + at + 1;
  } finally {
    await file.close();
  }
}

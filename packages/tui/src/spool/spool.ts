import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file for what is too large to keep in memory. It is removed from the folder as soon as it is open, so nothing stays behind,
 * whatever happens; where the system refuses that (Windows) `close` removes it. Threads share it by its descriptor.
 */
export interface Spool {
  readonly descriptor: number;
  readonly length: () => number;
  /** Appends and gives the offset. */
  readonly append: (bytes: Buffer) => number;
  readonly flush: () => void;
  readonly close: () => void;
}

const heldBytes = 1 << 20;

export function createSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'));
  const descriptor = openSync(join(folder, 'spool'), 'wx+', 0o600);
  let stays = false;
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true });
      stays = false;
    } catch {
      stays = true;
    }
  };
  remove();
  let written = 0;
  let held: Buffer[] = [];
  let waiting = 0;
  const flush = (): void => {
    if (waiting === 0) return;
    const bytes = Buffer.concat(held);
    for (let done = 0; done < bytes.length; )
      done += writeSync(descriptor, bytes, done, bytes.length - done, written + done);
    written += bytes.length;
    held = [];
    waiting = 0;
  };
  return {
    descriptor,
    length: () => written + waiting,
    append: (bytes) => {
      const at = written + waiting;
      held.push(bytes);
      waiting += bytes.length;
      if (waiting >= heldBytes) flush();
      return at;
    },
    flush,
    close: () => {
      closeSync(descriptor);
      if (stays) remove();
    }
  };
}

/** Reads `size` bytes at an offset of a spool; fewer where it is shorter. */
export function readSpool(descriptor: number, at: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  while (done < size) {
    const read = readSync(descriptor, bytes, done, size - done, at + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}

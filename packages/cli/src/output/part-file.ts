import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Piece } from './sink.ts';

/** A file that is complete or absent: it grows beside its place, as `NAME.part`, and is moved there when it is whole. */
export interface PartFile {
  readonly write: (piece: Piece) => Promise<void>;
  /** Hands what is buffered to the system; gives the length in bytes. */
  readonly flush: () => Promise<number>;
  readonly finish: () => Promise<void>;
  readonly abandon: (keep: boolean) => Promise<void>;
}

/** Many small rows go to the system in one piece. */
const bufferLength = 256 * 1024;

/**
 * @param keepBytes how much of a part that an interrupted run left is still good; the rest is cut off. 0 begins anew.
 * @throws the system's error where the file cannot be written
 */
export async function openPartFile(path: string, keepBytes = 0): Promise<PartFile> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  // Killed between the move and the end of the run: the file is moved back, to be gone on with like any other.
  if (keepBytes > 0 && !(await isThere(part))) await rename(path, part);
  const file: FileHandle = await open(part, keepBytes > 0 ? 'r+' : 'w');
  if (keepBytes > 0) await file.truncate(keepBytes);
  let position = keepBytes;
  let buffered = '';
  const put = async (bytes: Uint8Array): Promise<void> => {
    await file.writev([bytes], position);
    position += bytes.length;
  };
  const flush = async (): Promise<number> => {
    if (buffered !== '') {
      const bytes = Buffer.from(buffered);
      buffered = '';
      await put(bytes);
    }
    return position;
  };
  return {
    write: async (piece) => {
      if (typeof piece === 'string') buffered += piece;
      else if (piece.length > 0) await flush().then(() => put(piece));
      if (buffered.length >= bufferLength) await flush();
    },
    flush,
    finish: async () => {
      await flush();
      await file.sync();
      await file.close();
      await rename(part, path);
    },
    abandon: async (keep) => {
      if (keep) await flush();
      await file.close();
      if (!keep) await rm(part, { force: true });
    }
  };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  );
}

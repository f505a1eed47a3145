import { createGunzip } from 'node:zlib';
import type { Chunks } from './decompress.ts';

/** What is lost where the data are damaged, at most, in compressed bytes. */
const PIECE = 16 * 1024;

/**
 * Unpacks gzip with any number of members, as Common Crawl has one for each record. Where a member is damaged the next one is gone on from,
 * so that a bad byte in a file of gigabytes costs some records of it. All that stands before the damage, or before a cut, is given.
 */
export async function* gunzip(chunks: Chunks, onDamage: (error: Error) => void): AsyncGenerator<Uint8Array> {
  let members: Unpacking | null = unpack();
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      const piece = chunk.subarray(start, start + PIECE);
      const from = members === null ? memberStart(piece) : 0;
      if (from < 0) continue;
      members ??= unpack();
      const error = await members.write(piece.subarray(from));
      yield* members.take();
      if (error === null) continue;
      onDamage(error);
      members = null;
    }
  }
  const error = await members?.end();
  yield* members?.take() ?? [];
  if (error) onDamage(error);
}

/** Where a member begins: the magic number, "deflate", and flags that have a meaning (RFC 1952). */
function memberStart(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20) return at;
  return -1;
}

interface Unpacking {
  /** Gives the error, if there is one. */
  readonly write: (bytes: Uint8Array) => Promise<Error | null>;
  readonly end: () => Promise<Error | null>;
  /** What was unpacked since it was last asked for. */
  readonly take: () => readonly Uint8Array[];
}

function unpack(): Unpacking {
  const stream = createGunzip();
  const ready: Uint8Array[] = [];
  stream.on('data', (piece: Uint8Array) => ready.push(piece));
  const until = (act: (done: () => void) => void): Promise<Error | null> =>
    new Promise((resolve) => {
      const fail = (error: Error): void => resolve(error);
      stream.once('error', fail);
      act(() => {
        stream.off('error', fail);
        resolve(null);
      });
    });
  return {
    write: (bytes) => until((done) => stream.write(bytes, (error) => error ?? done())),
    end: () => until((done) => stream.once('end', done).end()),
    take: () => ready.splice(0)
  };
}

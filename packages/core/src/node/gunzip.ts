import { constants, createGunzip, gunzipSync } from 'node:zlib';
import type { Chunks } from './decompress.ts';

/** Compressed bytes that are unpacked at once; what is lost at most where data within a long member are damaged. */
const PIECE = 16 * 1024;

/**
 * Unpacks gzip with any number of members, as Common Crawl has one for each record. Where a member is damaged or cut short the next one is gone on
 * from, so that a bad byte in a file of gigabytes costs some records of it. All that stands before the damage, or before a cut, is given. Nulls behind a
 * member are padding.
 */
export async function* gunzip(chunks: Chunks, onDamage: (error: Error) => void): AsyncGenerator<Uint8Array> {
  let unpacking: Unpacking | null = unpack();
  for await (const chunk of chunks) {
    for (const piece of cutAtMembers(chunk)) {
      const isStart = startsMember(piece);
      if (unpacking === null && !isStart) {
        if (piece.some((byte) => byte !== 0)) onDamage(damageError());
        continue;
      }
      unpacking ??= unpack();
      let { pieces, error } = await unpacking.write(piece);
      if (error !== null && isStart) {
        // What is damaged may be the member before this one, or what stands behind it.
        onDamage(error);
        unpacking = unpack();
        ({ pieces, error } = await unpacking.write(piece));
        if (error !== null) pieces = [unpackWhatIsGood(piece)];
      }
      yield* pieces;
      if (error !== null) onDamage(error);
      if (error !== null || unpacking.isOver()) unpacking = null;
    }
  }
  if (unpacking === null) return;
  const { pieces, error } = await unpacking.end();
  yield* pieces;
  if (error !== null) onDamage(error);
}

/** Pieces of a chunk that begin where members do, as far as bytes can tell, and are not too long. */
function* cutAtMembers(chunk: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < chunk.length) {
    const most = chunk.subarray(start, start + PIECE);
    const length = memberStart(most, 1) ?? most.length;
    yield most.subarray(0, length);
    start += length;
  }
}

function startsMember(bytes: Uint8Array): boolean {
  return memberStart(bytes.subarray(0, 4), 0) === 0;
}

/** Where a member begins: the magic number, "deflate", and flags that have a meaning (RFC 1952). */
function memberStart(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20) return at;
  return null;
}

/** Of bytes that begin a member: what those before the damage unpack to. */
function unpackWhatIsGood(bytes: Uint8Array): Uint8Array {
  let unpacked: Uint8Array = new Uint8Array(0);
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      unpacked = gunzipSync(bytes.subarray(0, middle), { finishFlush: constants.Z_SYNC_FLUSH });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return unpacked;
}

function damageError(): Error {
  return Object.assign(new Error('no gzip member begins here'), { code: 'Z_DATA_ERROR' });
}

interface Unpacked {
  readonly pieces: readonly Uint8Array[];
  readonly error: Error | null;
}

interface Unpacking {
  readonly write: (bytes: Uint8Array) => Promise<Unpacked>;
  readonly end: () => Promise<Unpacked>;
  /** Padding came: zlib takes nothing more, and does not answer any more. */
  readonly isOver: () => boolean;
}

function unpack(): Unpacking {
  const stream = createGunzip();
  const ready: Uint8Array[] = [];
  let isOver = false;
  stream.on('data', (piece: Uint8Array) => ready.push(piece));
  stream.on('end', () => {
    isOver = true;
  });
  const until = async (act: (done: () => void) => void): Promise<Unpacked> => {
    const error = await new Promise<Error | null>((resolve) => {
      const done = (failure: Error | null = null): void => {
        stream.off('error', done);
        stream.off('end', done);
        resolve(failure);
      };
      stream.once('error', done);
      stream.once('end', done);
      act(done);
    });
    return { pieces: ready.splice(0), error };
  };
  return {
    write: (bytes) => until((done) => stream.write(bytes, (error) => error ?? done())),
    end: () => until(() => stream.end()),
    isOver: () => isOver
  };
}

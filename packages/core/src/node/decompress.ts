import { Decompress } from 'fzstd';
import { gunzip } from './gunzip.ts';

/** Pieces of an input, as they arrive. */
export type Chunks = AsyncIterable<Uint8Array>;

const gzipMagic = [0x1f, 0x8b];
const zstdMagic = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * The content of an input that may be compressed, told by its first bytes and never by its name. Gzip with many members (a WARC
 * has one for each record) and zstd with many frames are read to their end. Where the data are damaged or cut short, all is given that can be unpacked.
 *
 * @param onDamage told of the damage; unless given, the error is thrown behind the last piece
 */
export async function* decompress(
  chunks: Chunks,
  onDamage: (error: unknown) => void = rethrow
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks, zstdMagic.length);
  let damage: unknown = null;
  const note = (error: unknown): void => {
    damage ??= error;
  };
  if (startsWith(head, gzipMagic)) yield* gunzip(rest, note);
  else if (startsWith(head, zstdMagic)) yield* unzstd(rest, note);
  else yield* rest;
  if (damage !== null) onDamage(damage);
}

function rethrow(error: unknown): never {
  throw error;
}

/**
 * A library rather than `node:zlib`: Node 20 has no zstd, and Node 24 drops the frames that follow the first one in a chunk.
 */
async function* unzstd(chunks: Chunks, onDamage: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const stream = new Decompress((piece) => ready.push(piece));
  try {
    for await (const chunk of chunks) {
      stream.push(chunk);
      yield* ready.splice(0);
    }
  } catch (error) {
    onDamage(error);
    yield* ready.splice(0);
    return;
  }
  try {
    stream.push(new Uint8Array(0), true);
  } catch {
    onDamage(new Error('the zstd data end too early: the file is cut short, and read so far'));
  }
  yield* ready.splice(0);
}

/** The first bytes (at least `length` where there are so many) and the whole again, to be read once. */
export async function peek(
  chunks: Chunks,
  length: number
): Promise<{ readonly head: Uint8Array; readonly rest: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
    size += value.length;
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { head: taken.length === 1 && taken[0] ? taken[0] : Buffer.concat(taken), rest: rest() };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

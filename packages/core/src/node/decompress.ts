import { gzip } from './gzip.ts';
import { type Damage, type Packing, unpackMembers } from './unpack-members.ts';
import { zstd } from './zstd.ts';

/** Pieces of an input, as they arrive. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The longest magic number. */
const magicLength = 4;

/**
 * The content of an input that may be compressed, told by its first bytes and never by its name. Gzip with many members (a WARC
 * has one for each record) and zstd with many frames are read to their end. Where the data are damaged or cut short, all is given that can be unpacked.
 *
 * @param onDamage told of each damage; unless given, the first error is thrown behind the last piece
 */
export async function* decompress(
  chunks: Chunks,
  onDamage?: (damage: Damage) => void
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks, magicLength);
  let first: Damage | null = null;
  const note = (damage: Damage): void => {
    first ??= damage;
  };
  const packing = packingOf(head);
  if (packing === null) yield* rest;
  else yield* unpackMembers(rest, packing, onDamage ?? note);
  if (first !== null) throw (first as Damage).error;
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

function packingOf([a, b = 0, c, d]: Uint8Array): Packing | null {
  if (a === 0x1f && b === 0x8b) return gzip;
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return zstd;
  // A file of zstd may open with a skippable frame: one with a table of contents, a number of parts.
  if (a !== undefined && a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18) return zstd;
  return null;
}

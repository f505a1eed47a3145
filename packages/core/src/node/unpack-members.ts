import type { Chunks } from './decompress.ts';

/** Compressed data that could not be unpacked. */
export interface Damage {
  readonly error: unknown;
  /** Where it is in the input, as stored: the first byte of a piece of it. */
  readonly packedAt: number;
  /** How many bytes had been unpacked. */
  readonly unpackedAt: number;
}

/** What a piece of compressed data gave. */
export interface Unpacked {
  readonly pieces: readonly Uint8Array[];
  readonly error: unknown;
}

/** Unpacks members that follow one another. */
export interface Unpacking {
  readonly write: (bytes: Uint8Array) => Promise<Unpacked>;
  readonly end: () => Promise<Unpacked>;
  /** Whether it takes nothing more, because padding came. */
  readonly isOver: () => boolean;
}

/** A compression whose files may have many members (gzip) or frames (zstd). */
export interface Packing {
  /** Where a member begins, as far as bytes can tell: by its magic number, at a place or behind it. */
  readonly memberStart: (bytes: Uint8Array, from: number) => number | null;
  readonly unpack: () => Unpacking;
  /** Of bytes that begin a member and hold damage: what those before the damage unpack to. */
  readonly unpackWhatIsGood: (bytes: Uint8Array) => readonly Uint8Array[];
  readonly errorBetween: () => Error;
}

/** Compressed bytes that are unpacked at once; what is lost at most where data within a long member are damaged. */
const PIECE = 16 * 1024;
/** The longest magic number, with the flags behind it. */
const MAGIC = 4;

/**
 * Unpacks any number of members. Where one is damaged or cut short the next one is gone on from, so that a bad byte in a file of gigabytes costs some
 * records of it. All that stands before the damage, or before a cut, is given. Nulls between members are padding.
 */
export async function* unpackMembers(
  chunks: Chunks,
  packing: Packing,
  onDamage: (damage: Damage) => void
): AsyncGenerator<Uint8Array> {
  let unpacking: Unpacking | null = packing.unpack();
  let [packedAt, unpackedAt] = [0, 0];
  const note = (error: unknown): void => onDamage({ error, packedAt, unpackedAt });
  const give = function* (pieces: readonly Uint8Array[]): Generator<Uint8Array> {
    for (const piece of pieces) unpackedAt += piece.length;
    yield* pieces;
  };
  for await (const chunk of chunks) {
    for (const piece of cutAtMembers(chunk, packing)) {
      const isStart = packing.memberStart(piece.subarray(0, MAGIC), 0) === 0;
      if (unpacking === null && !isStart) {
        if (piece.some((byte) => byte !== 0)) note(packing.errorBetween());
        packedAt += piece.length;
        continue;
      }
      unpacking ??= packing.unpack();
      let { pieces, error } = await unpacking.write(piece);
      if (error !== null && isStart) {
        // What is damaged may be the member before this one, or what stands behind it.
        const before = error;
        unpacking = packing.unpack();
        ({ pieces, error } = await unpacking.write(piece));
        if (error === null) note(before);
        else pieces = packing.unpackWhatIsGood(piece);
      }
      yield* give(pieces);
      if (error !== null) note(error);
      packedAt += piece.length;
      if (error !== null || unpacking.isOver()) unpacking = null;
    }
  }
  if (unpacking === null) return;
  const { pieces, error } = await unpacking.end();
  yield* give(pieces);
  if (error !== null) note(error);
}

/** Pieces of a chunk that begin where members do, and are not too long. */
function* cutAtMembers(chunk: Uint8Array, { memberStart }: Packing): Generator<Uint8Array> {
  let start = 0;
  while (start < chunk.length) {
    const most = chunk.subarray(start, start + PIECE);
    const length = memberStart(most, 1) ?? most.length;
    yield most.subarray(0, length);
    start += length;
  }
}

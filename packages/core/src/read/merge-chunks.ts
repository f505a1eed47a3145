import type { Chunks } from './reader.ts';

/** The same bytes in pieces of at least the given size, but for the last. */
export async function* mergeChunks(chunks: Chunks<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length < size) continue;
    yield joinBytes(pieces, length);
    pieces = [];
    length = 0;
  }
  if (length > 0) yield joinBytes(pieces, length);
}

/** Pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.byteLength;
  }
  return bytes;
}

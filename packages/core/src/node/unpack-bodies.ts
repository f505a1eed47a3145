import { Decompress } from 'fzstd';
import { brotliDecompressSync } from 'node:zlib';
import type { UnpackBody } from '../read/index.ts';

/** How the bodies of responses are unpacked that browsers ask for beside gzip, by their names in `Content-Encoding`. */
export const unpackBodies: Readonly<Record<string, UnpackBody>> = { br: unbrotli, zstd: unzstd };

function unbrotli(bytes: Uint8Array, maxLength: number): Uint8Array | null {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: maxLength });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Cut short, it throws at its end. (`node:zlib` has no zstd in Node 20.) */
function unzstd(bytes: Uint8Array, maxLength: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((piece) => {
    length += piece.length;
    if (length <= maxLength) pieces.push(piece.slice());
  });
  stream.push(bytes, true);
  return length > maxLength ? null : Buffer.concat(pieces);
}

import { decodeWith } from '../read/decode-with.ts';
import type { Chunks } from './decompress.ts';

/** Bytes to text. A byte order mark stays in it: spans count it. */
export function decode(bytes: Uint8Array, encoding: string): string {
  return decodeWith(new TextDecoder(encoding, { ignoreBOM: true }), bytes);
}

/** The same in pieces, for readers that stream. */
export async function* decodeChunks(chunks: Chunks, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield text;
  }
  const last = decoder.decode();
  if (last.length > 0) yield last;
}

import type { Chunks } from './decompress.ts';

/** Bytes to text. A byte order mark stays in it: spans count it. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // In two steps: the one-step path of Node 20 reads Windows-1252 as Latin-1 and turns "’" into a control character.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
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

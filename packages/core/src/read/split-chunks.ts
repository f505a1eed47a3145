import type { Chunks } from './reader.ts';

/**
 * The lines of an input, without their ends (LF or CRLF), each with its number from 1. A line longer than `maxLength` comes as null: its
 * characters are not kept.
 */
export async function* splitChunks(
  chunks: Chunks<string>,
  maxLength: number
): AsyncGenerator<{ readonly line: string | null; readonly number: number }> {
  // Pieces of the unfinished line: joined once, or a line in a thousand pieces would be copied a thousand times.
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  const finish = (): { line: string | null; number: number } => {
    const line = length > maxLength ? null : pieces.join('').replace(/\r$/u, '');
    pieces = [];
    length = 0;
    number += 1;
    return { line, number };
  };
  const take = (piece: string): void => {
    length += piece.length;
    if (length > maxLength) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      take(chunk.slice(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.slice(start));
  }
  if (length > 0) yield finish();
}

import { joinBytes } from './merge-chunks.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions } from './reader.ts';
import type { RecordError } from './record-error.ts';
import type { RecordRun } from './record-run.ts';

const LINE_FEED = 10;
/** A code unit of UTF-16 has at most so many bytes in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * Cuts bytes of UTF-8 into their lines, each a record with its end: of what arrives at once, all lines that are whole. A line that is longer than any is
 * read is an error as soon as that is sure, and its bytes are not kept.
 */
export async function* cutLines(
  chunks: Chunks<Uint8Array>,
  { name, maxLength = MAX_RECORD_LENGTH }: SplitOptions
): AsyncGenerator<RecordRun | RecordError> {
  const limit = maxLength * BYTES_PER_UNIT;
  // Pieces of the line that is not whole yet: joined once, or a line in a thousand pieces would be copied a thousand times.
  let pieces: Uint8Array[] = [];
  let length = 0;
  let first = 1;
  let at = 0;
  const tooLong = (): RecordError => ({ ...lineTooLong(maxLength), origin: { name, record: first++ } });
  for await (const chunk of chunks) {
    const firstEnd = chunk.indexOf(LINE_FEED) + 1;
    length += firstEnd > 0 ? firstEnd : chunk.length;
    if (length > limit) pieces = [];
    else pieces.push(chunk.subarray(0, firstEnd > 0 ? firstEnd : chunk.length));
    if (firstEnd === 0) continue;
    const lastEnd = chunk.lastIndexOf(LINE_FEED) + 1;
    const ends: number[] = length > limit ? [] : [length];
    if (length > limit) {
      yield tooLong();
      at += length;
    }
    pieces.push(chunk.subarray(firstEnd, lastEnd));
    const bytes = joinBytes(pieces, length > limit ? lastEnd - firstEnd : length + lastEnd - firstEnd);
    for (let end = ends[0] ?? 0; end < bytes.length; ) {
      end = bytes.indexOf(LINE_FEED, end) + 1;
      ends.push(end);
    }
    if (ends.length > 0) yield { bytes, ends, first, at };
    first += ends.length;
    at += bytes.length;
    pieces = [chunk.subarray(lastEnd)];
    length = chunk.length - lastEnd;
  }
  if (length > limit) yield tooLong();
  else if (length > 0) yield { bytes: joinBytes(pieces, length), ends: [length], first, at };
}

/** What is said of a line that is too long. */
export function lineTooLong(maxLength: number): { readonly code: string; readonly message: string } {
  return { code: 'record-too-long', message: `The line is longer than ${maxLength} characters.` };
}

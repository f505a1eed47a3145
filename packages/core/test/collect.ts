import type { Chunks, SplitRecord } from '../src/read/reader.ts';
import { isRecordError, type RecordError } from '../src/read/record-error.ts';
import type { SourceDocument } from '../src/read/source-document.ts';

/** Everything that a reader yields, the documents apart from the errors. */
export async function collect(
  records: AsyncIterable<SplitRecord>
): Promise<{ readonly documents: readonly SourceDocument[]; readonly errors: readonly RecordError[] }> {
  const documents: SourceDocument[] = [];
  const errors: RecordError[] = [];
  for await (const record of records) {
    if (isRecordError(record)) errors.push(record);
    else documents.push(record);
  }
  return { documents, errors };
}

/** A text or bytes in pieces of the given size. */
export function inPieces<T extends string | Uint8Array>(whole: T, size: number): Chunks<T> {
  const pieces: T[] = [];
  for (let start = 0; start < whole.length; start += size) {
    pieces.push(whole.slice(start, start + size) as T);
  }
  return pieces;
}

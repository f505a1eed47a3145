import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';

/** Takes the whole input as one text of the given format. */
export async function* readWhole(
  chunks: Chunks<string>,
  format: 'text' | 'html',
  { name, maxLength = MAX_RECORD_LENGTH }: SplitOptions
): AsyncGenerator<SplitRecord> {
  const pieces: string[] = [];
  let length = 0;
  const origin = { name, record: 1 };
  for await (const piece of chunks) {
    length += piece.length;
    if (length > maxLength) {
      yield { code: 'record-too-long', message: `The text is longer than ${maxLength} characters.`, origin };
      return;
    }
    pieces.push(piece);
  }
  yield { text: pieces.join(''), format, origin, metadata: {}, declared: null, issues: [] };
}

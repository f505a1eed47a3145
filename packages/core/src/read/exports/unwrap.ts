import { isFull, WIDEST } from '../line-width.ts';

/** Shorter lines are those of a table or a poem. */
const NARROWEST = 30;
/** What ends a sentence, perhaps in quotation marks. */
const ENDS = /[.!?…:]["'”’»)\]]*$/u;

/**
 * A body whose paragraphs are broken into lines of a width, as old exports have them, with each paragraph in one line. Lines are joined only where one
 * breaks off inside a sentence somewhere in the body, and only where the next word would not have found room.
 *
 *     The town council will vote on Thursday on a bridge across the Bandon that has been
 *     talked about since 1971.
 */
export function unwrap(body: string): string {
  const lines = body.split('\n');
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width > WIDEST || width < NARROWEST) return body;
  const goesOver = (line: string, next: string): boolean =>
    line !== '' && next !== '' && isFull(line.length, next, width);
  const isBroken = lines.some((line, index) => {
    const next = lines[index + 1] ?? '';
    return goesOver(line, next) && !ENDS.test(line) && /^\p{Ll}/u.test(next);
  });
  if (!isBroken) return body;
  return lines
    .map((line, index) => line + (goesOver(line, lines[index + 1] ?? '') ? ' ' : '\n'))
    .join('')
    .trimEnd();
}

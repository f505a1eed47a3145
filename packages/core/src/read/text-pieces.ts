import type { Span } from '../model/index.ts';
import { endsLine } from './split-lines.ts';

/** A day of a wire has a tenth of these lines; what has more is a dump of many texts, or hostile. */
const MOST_LINES = 40_000;
/** How many of the last lines of a piece are looked through for a place to cut. */
const REACH = 4_000;

/**
 * The pieces that a plain text is read in, so that the memory needed stays the same however long it is: all of it in one nearly always;
 * a text of very many lines is cut at the widest gap of blank lines near the end of each piece, else after any line.
 */
export function* textPieces(
  source: string,
  most: number = MOST_LINES,
  reach: number = REACH
): Generator<Span> {
  let start = 0;
  let lines = 0;
  let blanks = 0;
  let isBlank = true;
  let cut = 0;
  let widest = -1;
  // Most texts are shorter than so many lines can be.
  for (let at = source.length > most ? 0 : source.length; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code > 0x20 && !endsLine(code)) {
      isBlank = false;
      continue;
    }
    if (!endsLine(code) || (code === 0x0d && source.charCodeAt(at + 1) === 0x0a)) continue;
    lines++;
    blanks = isBlank ? blanks + 1 : 0;
    isBlank = true;
    if (lines > most - reach && blanks > widest) {
      widest = blanks;
      cut = at + 1;
    }
    if (lines < most) continue;
    yield { start, end: cut };
    // The lines behind the cut are counted again.
    start = cut;
    at = cut - 1;
    lines = 0;
    blanks = 0;
    widest = -1;
  }
  if (start < source.length || source.length === 0) yield { start, end: source.length };
}

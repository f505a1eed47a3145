import type { Line } from './line.ts';
import { ownText } from './own-text.ts';

/**
 * The lines of a plain text that are not blank, in order. A line ends at LF, CRLF, CR, form feed, vertical tab, NEL (U+0085),
 * U+2028 or U+2029. White space, byte order marks and invisible format characters at the ends of a line stay outside its span;
 * inside it they stay as they are, so that `source.slice(line.span.start, line.span.end) === line.text`. Of a piece of the source only
 * the lines between `from` and `to`.
 */
export function splitLines(source: string, from = 0, to: number = source.length): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let at = from;
  while (at < to) {
    const end = lineEnd(source, at, to);
    const span = trim(source, at, end);
    if (span.start < span.end) {
      const text = ownText(source, span.start, span.end);
      lines.push({ text, span, blankBefore: blanks, hints: null, offsets: null });
      blanks = 0;
    } else if (end < to) {
      blanks++;
    }
    const isCrLf = source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a;
    at = end + (isCrLf ? 2 : 1);
  }
  return lines;
}

// A loop of its own: as a loop within a loop the engine compiles it for lines of one length, and anew for each line of another.
function lineEnd(source: string, from: number, to: number): number {
  let end = from;
  while (end < to && !endsLine(source.charCodeAt(end))) end++;
  return end;
}

function trim(source: string, from: number, to: number): Line['span'] {
  let start = from;
  let end = to;
  while (start < end && isInvisible(source.charCodeAt(start))) start++;
  while (end > start && isInvisible(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

export function endsLine(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space of any width, controls, soft hyphens, zero-width characters, direction marks, byte order marks. */
function isInvisible(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad) return true;
  if (code < 0x1680) return code === 0x61c;
  return (
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

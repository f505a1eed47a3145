import { BARS, DASHES, type Marks, marksOf, WIDE } from './line-marks.ts';

/** A stretch of a line between separators, without the white space at its ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = / [-–—] |\s*[|•·│¦]\s+|\s+[|•·│¦]\s*|\||\s+[-–—]$|\t+|\s{3,}/gu;

/** A cheap look before the cut: most lines have none of these. */
const isSeparated = (line: string, marks: Marks): boolean =>
  (marks & (BARS | DASHES)) !== 0 || ((marks & WIDE) === 0 ? line.includes('   ') : /\s{3}/u.test(line));

/** Cuts "Jane Doe | 19 Nov 2024 • 3 min read" at its separators. Linear. */
export function splitSegments(line: string, marks: Marks = marksOf(line)): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  if (!isSeparated(line, marks)) {
    const text = line.trim();
    const start = line.length - line.trimStart().length;
    return text === '' ? [] : [{ start, end: start + text.length }];
  }
  const add = (start: number, end: number): void => {
    const piece = line.slice(start, end);
    const text = piece.trim();
    if (text !== '') {
      const at = start + piece.length - piece.trimStart().length;
      segments.push({ start: at, end: at + text.length });
    }
  };
  for (const match of line.matchAll(SEPARATOR)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, line.length);
  return segments;
}

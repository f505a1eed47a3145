import type { Text } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { sourceSpan } from '../read/source-span.ts';

/** What a stretch of a line shows: white space tidied, invisible characters left out; and where it stands in the source. */
export function showLine(line: Line, start = 0, end: number = line.text.length): Text {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(line.text[from] ?? '')) from++;
  while (to > from && /\s/u.test(line.text[to - 1] ?? '')) to--;
  const text = line.text
    .slice(from, to)
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ');
  return { text, span: sourceSpan(line, from, to) };
}

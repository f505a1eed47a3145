import type { Span } from '../model/index.ts';
import type { Line } from './line.ts';

/** The span in the source of the stretch `[start, end)` of a line's text. */
export function sourceSpan(line: Line, start: number, end: number): Span {
  const from = sourceOffset(line, start).start;
  return { start: from, end: end > start ? sourceOffset(line, end - 1).end : from };
}

/** The stretch of the source that one character of the line stands for. */
function sourceOffset(line: Line, inLine: number): Span {
  if (line.offsets === null) return { start: line.span.start + inLine, end: line.span.start + inLine + 1 };
  let low = 0;
  let high = line.offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.offsets[middle]?.[0] ?? 0) <= inLine) low = middle;
    else high = middle - 1;
  }
  const [fromLine, fromSource, width] = line.offsets[low] ?? [0, line.span.start];
  const inPiece = inLine - fromLine;
  if (width !== undefined && inPiece === 0) return { start: fromSource, end: fromSource + width };
  const offset = Math.min(fromSource + inPiece, Math.max(line.span.end - 1, line.span.start));
  return { start: offset, end: offset + 1 };
}

import type { Span } from '../model/index.ts';
import type { Line } from './line.ts';

/** The span in the source of the stretch `[start, end)` of a line's text. */
export function sourceSpan(line: Line, start: number, end: number): Span {
  return {
    start: sourceOffset(line, start),
    end: end > start ? sourceOffset(line, end - 1) + 1 : sourceOffset(line, start)
  };
}

function sourceOffset(line: Line, inLine: number): number {
  if (line.offsets === null) return line.span.start + inLine;
  let low = 0;
  let high = line.offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.offsets[middle]?.[0] ?? 0) <= inLine) low = middle;
    else high = middle - 1;
  }
  const [fromLine, fromSource] = line.offsets[low] ?? [0, line.span.start];
  return Math.min(fromSource + inLine - fromLine, Math.max(line.span.end - 1, line.span.start));
}

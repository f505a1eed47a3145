import type { ReadText } from './line.ts';
import { splitLines } from './split-lines.ts';

/** Reads plain text, or a piece of it. It declares nothing about itself. */
export function readPlainText(source: string, start = 0, end: number = source.length): ReadText {
  return { lines: splitLines(source, start, end), start, length: end, declared: null, issues: [] };
}

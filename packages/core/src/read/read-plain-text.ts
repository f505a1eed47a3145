import type { ReadText } from './line.ts';
import { splitLines } from './split-lines.ts';

/** Reads plain text. It declares nothing about itself. */
export function readPlainText(source: string): ReadText {
  return { lines: splitLines(source), length: source.length, declared: null, issues: [] };
}

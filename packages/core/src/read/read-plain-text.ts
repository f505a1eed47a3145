import { joinWrapped } from './join-wrapped.ts';
import type { ReadText } from './line.ts';
import { splitLines } from './split-lines.ts';

/** Reads plain text, or a piece of it, with paragraphs that are broken into lines in one line each. It declares nothing about itself. */
export function readPlainText(source: string, start = 0, end: number = source.length): ReadText {
  const lines = joinWrapped(splitLines(source, start, end), source);
  return { lines, start, length: end, declared: null, issues: [] };
}

/** Reads a text whose container says what its lines are: they stay as they stand. */
export function readStatedText(source: string): ReadText {
  return { lines: splitLines(source), start: 0, length: source.length, declared: null, issues: [] };
}

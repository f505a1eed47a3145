import type { Text } from '../model/index.ts';
import type { Line } from './line.ts';
import { sourceSpan } from './source-span.ts';

/** A stretch of a line as an article shows it: white space tidied, invisible characters left out, its place in the source. */
export function shownText(line: Line, start = 0, end: number = line.text.length): Text {
  const piece = line.text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = from + piece.trim().length;
  return { text: tidied(line.text.slice(from, to)), span: sourceSpan(line, from, to) };
}

/** White space other than single spaces, and invisible characters: most lines have none. */
const UNTIDY = /[^\S ]| {2}|[\u00AD\u200B\u2060\uFEFF]/u;

const tidied = (text: string): string =>
  UNTIDY.test(text) ? text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '').replaceAll(/\s+/gu, ' ') : text;

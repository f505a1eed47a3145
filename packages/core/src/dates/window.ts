import { classTable, LETTER } from './fold.ts';

/**
 * A run of words with what stands beside it, as a text of its own. Of the words beside it, which no form has, it tells no more than how they
 * begin: so much the grammar asks of the text around a date, and the same words are read the same wherever they stand.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Which words stand beside it: see `BEFORE` and `BEHIND`. */
  readonly beside: number;
}

/** Letters that no date is written with, in words that begin with a small letter, a capital, two. */
const SMALL = 'ƿƿ';
const CAPITAL = 'Ƿƿ';
const CAPITALS = 'ǷǷ';
const WORDS: readonly string[] = ['', SMALL, CAPITAL, CAPITALS];

const LONGEST_WORD = 64;

/** The window on the run from `from` to `to`. */
export function windowOn(text: string, from: number, to: number): Window {
  const classes = classTable();
  let start = from;
  while (start > 0 && from - start < LONGEST_WORD && isOfWord(text.charCodeAt(start - 1), classes))
    start -= 1;
  const behind = to < text.length && classes[text.charCodeAt(to)] === LETTER ? beginningOf(text, to) : 0;
  // At the beginning of a line a time of day needs less: it is told from that of the text.
  if (start === from) return { from: text.charCodeAt(from - 1) === 10 ? from - 1 : from, to, beside: behind };
  // "v2018", "י"ט": what is written on belongs to the run.
  if (text.charCodeAt(from) !== 32) return { from: start, to, beside: behind };
  return { from, to, beside: behind + WORDS.length * (isCapital(text, start) ? 2 : 1) };
}

export const textBefore = ({ beside }: Window): string => WORDS[Math.floor(beside / WORDS.length)] ?? '';
export const textBehind = ({ beside }: Window): string => WORDS[beside % WORDS.length] ?? '';

/** With apostrophes. */
const isOfWord = (code: number, classes: Uint8Array): boolean =>
  classes[code] === LETTER || code === 39 || code === 0x2019 || code === 0x2018;

/** The index in `WORDS`. */
const beginningOf = (text: string, at: number): number =>
  !isCapital(text, at) ? 1 : isCapital(text, at + 1) ? 3 : 2;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

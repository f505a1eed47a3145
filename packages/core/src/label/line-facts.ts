import {
  BAR,
  BLANK,
  BULLET,
  CASED,
  CLOSER,
  COLON,
  COMMA,
  charKinds,
  DIGIT,
  ELLIPSIS,
  JOINS,
  LETTER,
  QUOTE,
  STOP,
  STOPLESS,
  UNSPACED,
  WIDE
} from './char-kinds.ts';
import { type Letters, readLetters } from './letters.ts';

/** How a line ends: with a sentence stop, an ellipsis, a colon, a comma, or none of them. */
type LineEnd = 'stop' | 'ellipsis' | 'colon' | 'comma' | 'none';

/** What the characters of one line say, counted in one pass. Lengths are in UTF-16 code units. */
export interface LineFacts {
  /** Visible length in characters of a Latin text: an ideograph counts as two and a half. */
  readonly length: number;
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly titled: number;
  /** Ideographs and kana. */
  readonly unspaced: number;
  readonly commas: number;
  /** Sentence ends inside the line. */
  readonly innerStops: number;
  /** Bars, bullets, slashes, arrows: the furniture of menus. */
  readonly bars: number;
  readonly quotes: number;
  readonly end: LineEnd;
  readonly start: 'lower' | 'upper' | 'digit' | 'bullet' | 'quote' | 'other';
  readonly hasCase: boolean;
  /** True where the line has no letter or digit at all: a rule of dashes, stars, a lone bar. */
  readonly isRule: boolean;
}

/** Reads the facts of one line in one pass over its characters. */
export function lineFacts(text: string, read: Letters = readLetters(text)): LineFacts {
  const kinds = charKinds();
  const { raw, lower, isAligned } = read;
  let letters = 0;
  let upper = 0;
  let cased = 0;
  let digits = 0;
  let words = 0;
  let titled = 0;
  let unspaced = 0;
  let narrow = 0;
  let commas = 0;
  let innerStops = 0;
  let bars = 0;
  let quotes = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = raw[at] as number;
    if (code === 0x20) {
      inWord = false;
      continue;
    }
    const kind = kinds[code] as number;
    if ((kind & LETTER) !== 0) {
      letters++;
      if ((kind & WIDE) !== 0) unspaced++;
      else if ((kind & UNSPACED) !== 0) narrow++;
      const isUpper = isAligned && lower[at] !== code;
      if (isUpper) upper++;
      if ((kind & CASED) !== 0) cased++;
      if (!inWord) {
        words++;
        if (isUpper) titled++;
        inWord = true;
      }
      continue;
    }
    if ((kind & DIGIT) !== 0) {
      digits++;
      if (!inWord) {
        words++;
        inWord = true;
      }
      continue;
    }
    if ((kind & JOINS) === 0) inWord = false;
    if ((kind & COMMA) !== 0) commas++;
    else if ((kind & STOP) !== 0) {
      const next = raw[at + 1] as number;
      if (
        at + 1 < text.length &&
        (next === 0x20 || next === 0xa0 || code > 0x2fff || ((kinds[next] as number) & CLOSER) !== 0)
      )
        innerStops++;
    } else if ((kind & BAR) !== 0) bars++;
    if ((kind & QUOTE) !== 0) quotes++;
  }
  return {
    length: text.length + Math.round(unspaced * 1.5),
    letters,
    upper,
    digits,
    words:
      unspaced + narrow > letters / 2
        ? Math.max(words, Math.ceil(unspaced / LETTERS_A_WORD.wide + narrow / LETTERS_A_WORD.narrow))
        : words,
    titled,
    unspaced,
    commas,
    innerStops,
    bars,
    quotes,
    end: lineEnd(text),
    start: lineStart(raw[0] as number, raw[0] === lower[0]),
    hasCase: cased > letters / 2,
    isRule: letters === 0 && digits === 0
  };
}

/** Letters that make a word where no spaces part them: ideographs, and letters of Thai and its like. */
const LETTERS_A_WORD = { wide: 2, narrow: 5 } as const;

/** Thai and Lao end a sentence with nothing: a line of so many characters is one. */
const STOPLESS_SENTENCE = 50;

function lineEnd(text: string): LineEnd {
  const kinds = charKinds();
  const kindAt = (at: number): number => kinds[text.charCodeAt(at)] ?? 0;
  let at = text.length - 1;
  while (at > 0 && (kindAt(at) & (CLOSER | BLANK)) !== 0) at--;
  const last = kindAt(at);
  if ((last & ELLIPSIS) !== 0 || text.startsWith('...', at - 2)) return 'ellipsis';
  if ((last & STOP) !== 0 || ((last & STOPLESS) !== 0 && text.length >= STOPLESS_SENTENCE)) return 'stop';
  if ((last & COLON) !== 0) return 'colon';
  if ((last & COMMA) !== 0) return 'comma';
  return (last & LETTER) !== 0 && endsWithInitials(text, at) ? 'stop' : 'none';
}

/** "… said the mayor. / ab", "… said the mayor. (abc)": the initials of who wrote it, behind the last sentence. `at` is their last letter. */
function endsWithInitials(text: string, at: number): boolean {
  for (let back = 2; back <= MOST_INITIALS; back++) {
    const sign = text.charAt(at - back);
    if (sign === '/' || sign === '(') return INITIALS.test(text.slice(-REACH));
  }
  return false;
}

const MOST_INITIALS = 4;
const REACH = 14;
const INITIALS = /[.!?…][»”“"’']?\s*(?:\/\s?\p{Ll}{2,3}|\(\p{Ll}{2,3}\))\s*$/u;

function lineStart(first: number, isSmall: boolean): LineFacts['start'] {
  const kind = charKinds()[first] as number;
  if ((kind & DIGIT) !== 0) return 'digit';
  if ((kind & LETTER) !== 0) return isSmall && (kind & CASED) !== 0 ? 'lower' : 'upper';
  if ((kind & QUOTE) !== 0) return 'quote';
  return (kind & BULLET) !== 0 ? 'bullet' : 'other';
}

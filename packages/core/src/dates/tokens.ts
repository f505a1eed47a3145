import { asWritten } from './as-written.ts';
import type { Entry, Sense } from './entry.ts';
import { classTable, DIGIT, foldTable, GLUED, LETTER } from './fold.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import { lengthOfMatch, matchWord, wordOfMatch } from './match-word.ts';
import { romanCentury, startsRoman } from './roman.ts';
import { readStamp, type Stamp } from './stamps.ts';
import { boundWrittenOn, proclitic, skipEnding } from './written-on.ts';

/** What stands between two tokens, as bits. */
export const SPACE = 1;
export const COMMA = 2;
export const DASH = 4;
export const SLASH = 8;
export const POINT = 16;
export const COLON = 32;
export const BRACKET = 64;
export const BREAK = 128;
export const OTHER_MARK = 256;
/** A word that the lexicon does not know (a zone, or a stray word of a text said to be one date). */
export const UNKNOWN = 512;

/** One word, number or numeric stamp of a cluster. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Bits of what stands before it, since the token before. */
  readonly gap: number;
  readonly senses: readonly Sense[];
  /** The languages of the senses: `Entry.votes`. */
  readonly votes: readonly number[];
  /** The value of a number; NaN for words. */
  readonly value: number;
  /** How many digits; 0 for words and Roman numerals. */
  readonly digits: number;
  readonly stamp: Stamp | null;
}

const NONE: readonly Sense[] = [];

/** The folded marks that may stand between two words of a date, from `SPACE` to `OTHER_MARK`: "1° gennaio"; all dashes fold to one. */
const GAPS = [' @°', ',،、', '-~〜～', '/', '.。', ':', '()[]', '\n\r', '\'"_|·•=«»;'];

let gaps: ReadonlyMap<number, number> | null = null;

/** The bit of a folded code unit that may stand between two words of a date; 0 where the date ends there. */
export function gapBit(code: number): number {
  gaps ??= new Map(
    GAPS.flatMap((marks, bit) => Array.from(marks, (mark) => [mark.charCodeAt(0), 1 << bit] as const))
  );
  return gaps.get(code) ?? 0;
}

const NOTHING: Entry = { senses: NONE, votes: [], trigger: 0, plain: true, compounds: false };

const token = (
  start: number,
  end: number,
  gap: number,
  { senses, votes }: Entry,
  value: number,
  digits: number,
  stamp: Stamp | null
): Token => ({ start, end, gap, senses, votes, value, digits, stamp });

/** "May 5, 20242:31 PM": a page shows year and time in boxes of their own, of which a copy keeps no space. */
const YEAR_ON_CLOCK = /(?:19|20)\d\d(?=[01]?\d:[0-5]\d(?!\d)|2[0-3]:[0-5]\d(?!\d))/uy;
function isYearOnClock(text: string, at: number): boolean {
  if (text.charCodeAt(at + 5) !== COLON_CODE && text.charCodeAt(at + 6) !== COLON_CODE) return false;
  YEAR_ON_CLOCK.lastIndex = at;
  return YEAR_ON_CLOCK.test(text);
}
const COLON_CODE = 58;

/** Reads the tokens of `text` from `start` to `end`. At most `MOST` of them: no date is longer. `running`: see `matchWord`. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  running = false
): Token[] {
  const classes = classTable();
  const fold = foldTable();
  const tokens: Token[] = [];
  let gap = 0;
  let at = start;
  while (at < end && tokens.length < MOST) {
    const raw = text.charCodeAt(at);
    const kind = classes[raw] as number;
    if (kind === DIGIT) {
      const stamp = readStamp(text, at);
      if (stamp !== null) {
        tokens.push(token(at, stamp.end, gap, NOTHING, Number.NaN, 0, stamp));
        at = skipEnding(text, stamp.end, lexicon);
      } else {
        let stop = at;
        let value = 0;
        const most = isYearOnClock(text, at) ? at + 4 : end;
        while (stop < most && classes[text.charCodeAt(stop)] === DIGIT) {
          value = value * 10 + ((fold[text.charCodeAt(stop)] as number) - 48);
          stop += 1;
        }
        // A form that starts with digits in the lexicon does not exist; a number stays a number.
        tokens.push(token(at, stop, gap, NOTHING, value, stop - at, null));
        at = lexicon.inflects && matchWord(text, stop, lexicon) < 0 ? skipEnding(text, stop, lexicon) : stop;
      }
      gap = 0;
      continue;
    }
    if (kind === LETTER || kind === GLUED) {
      const roman = startsRoman(raw) ? romanCentury(text, at, lexicon) : null;
      if (roman !== null) {
        tokens.push(token(at, roman.end, gap, NOTHING, roman.value, 0, null));
        at = roman.end;
        gap = 0;
        continue;
      }
      const found = matchWord(text, at, lexicon, running);
      if (found > 0) {
        const stop = at + lengthOfMatch(found);
        const entry = entryOf(lexicon, wordOfMatch(found));
        tokens.push(token(at, stop, gap, asWritten(entry, text, at, stop), Number.NaN, 0, null));
        gap = 0;
        at = text.charCodeAt(stop) === 32 ? stop : skipEnding(text, stop, lexicon);
        const bound = at > stop ? boundWrittenOn(text, stop, at, lexicon) : null;
        if (bound !== null) tokens.push(token(bound.start, at, 0, bound.entry, Number.NaN, 0, null));
        continue;
      }
      // A proclitic or an unknown word.
      const lead = proclitic(text, at, lexicon);
      if (lead > 0 || kind === GLUED) {
        at += lead || 1;
        continue;
      }
      while (at < end && classes[text.charCodeAt(at)] === LETTER) at += 1;
      gap |= UNKNOWN;
      continue;
    }
    gap |= gapBit(fold[raw] as number);
    at += 1;
  }
  return tokens;
}

const MOST = 80;

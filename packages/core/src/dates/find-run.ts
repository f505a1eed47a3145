import { ALONE } from './entry.ts';
import { classTable, DIGIT, foldTable, LETTER, letterTable } from './fold.ts';
import { carries, MAYBE, mayGoOn, STRANGE, SURE, verdictOf, WEAK } from './judge-word.ts';
import type { Lexicon } from './lexicon.ts';
import { lengthOfMatch, matchWord } from './match-word.ts';
import { pairAt } from './pair-table.ts';
import { gapBit } from './tokens.ts';
import { hashKey, hashLetter } from './word-hash.ts';
import { proclitic } from './written-on.ts';

/** An anchor, and where the run of words around it begins. */
export interface Run {
  anchor: number;
  from: number;
}

/**
 * Finds the next anchor at or after `from`, where no run goes on. Sets where it starts, and the start of its run: the place behind the last
 * word that no form has and that can be nothing else in a cluster, or behind the last end of a line. False where there is no anchor.
 */
export function findRun(text: string, from: number, lexicon: Lexicon, run: Run): boolean {
  const { anchors, known } = lexicon.sieve;
  const letterOf = letterTable();
  const classes = classTable();
  const fold = foldTable();
  const { length } = text;
  let at = from;
  run.from = from;
  while (at < length) {
    const raw = text.charCodeAt(at);
    let letter = letterOf[raw] as number;
    if (letter === 0) {
      const start = at;
      at += 1;
      const kind = classes[raw] as number;
      if (kind === 0) {
        if (raw === 10) run.from = at;
        continue;
      }
      if (kind === DIGIT) {
        while (at < length && classes[text.charCodeAt(at)] === DIGIT) at += 1;
        if (numberStrength(text, start, at, classes, fold) === 0) continue;
      } else {
        const code = fold[raw] as number;
        const found = pairAt(anchors, hashKey(code));
        if ((found & 1) === 0 && (found === 0 || !mayGoOn(code, text, at, lexicon))) {
          if ((pairAt(known, hashKey(code)) & 2) === 0) run.from = at;
          continue;
        }
      }
      run.anchor = start;
      return true;
    }
    const start = at;
    let hash = 0;
    do {
      hash = hashLetter(hash, letter);
      at += 1;
      letter = at < length ? (letterOf[text.charCodeAt(at)] as number) : 0;
    } while (letter !== 0);
    const verdict = verdictOf(text, start, at, hash, lexicon);
    if (verdict === STRANGE) {
      // "1st", "2015'te", "2015(e)ko": what is written on to something else is no end of a run.
      if (start === from || text.charCodeAt(start - 1) === 32) run.from = at;
      continue;
    }
    if (verdict === WEAK || (verdict === MAYBE && !mayGoOn(hash, text, at, lexicon))) continue;
    if (verdict !== SURE) {
      at = endOfWeak(text, start, at, lexicon);
      if (at > start) continue;
    }
    run.anchor = start;
    return true;
  }
  return false;
}

/**
 * Where the run around an anchor ends: before the next word that no form has, at the end of the line, or behind a mark that stands in no
 * date.
 */
export function endOfRun(text: string, anchor: number, lexicon: Lexicon): number {
  const { anchors, known } = lexicon.sieve;
  const letterOf = letterTable();
  const classes = classTable();
  const fold = foldTable();
  const { length } = text;
  let at = anchor;
  while (at < length) {
    const raw = text.charCodeAt(at);
    let letter = letterOf[raw] as number;
    if (letter === 0) {
      if (raw === 10) return at;
      const kind = classes[raw] as number;
      const code = fold[raw] as number;
      if (kind === 0) {
        // The offset of a zone has its sign: "GMT+3".
        if (raw !== 43 && gapBit(code) === 0) return at + 1;
      } else if (kind !== DIGIT && pairAt(anchors, hashKey(code)) === 0) {
        if ((pairAt(known, hashKey(code)) & 2) === 0) return at;
      }
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = hashLetter(hash, letter);
      at += 1;
      letter = at < length ? (letterOf[text.charCodeAt(at)] as number) : 0;
    } while (letter !== 0);
    if (verdictOf(text, start, at, hash, lexicon) !== STRANGE) continue;
    // Hebrew numbers are letters with a mark between: "תשפ"ה".
    if (text.charCodeAt(start - 1) === 32 && !isTied(text, at, classes)) return start;
  }
  return length;
}

/** A mark between two letters. */
const isTied = (text: string, at: number, classes: Uint8Array): boolean =>
  at + 1 < text.length &&
  text.charCodeAt(at) !== 32 &&
  classes[text.charCodeAt(at)] === 0 &&
  classes[text.charCodeAt(at + 1)] === LETTER;

/** Where to go on after a word that may be an anchor by what stands behind it or is written on; `start` where it is one. */
function endOfWeak(text: string, start: number, stop: number, lexicon: Lexicon): number {
  const match = matchWord(text, start, lexicon, true);
  if (match > 0) return carries(match, lexicon) ? start : Math.min(stop, start + lengthOfMatch(match));
  return proclitic(text, start, lexicon) > 0 ? start : stop;
}

/** A year, eight digits or numbers tied by a separator can be a date alone. */
export function numberStrength(
  text: string,
  at: number,
  stop: number,
  classes: Uint8Array,
  fold: Uint16Array
): number {
  const digits = stop - at;
  const first = fold[text.charCodeAt(at)];
  if (digits === 8 || (digits === 4 && (first === 49 || first === 50))) return ALONE;
  if (digits > 4 || stop + 1 >= text.length) return 0;
  const separator = fold[text.charCodeAt(stop)];
  const tied =
    separator === 47 || separator === 45 || separator === 46 || separator === 58 || separator === 104;
  return tied && classes[text.charCodeAt(stop + 1)] === DIGIT ? ALONE : 0;
}

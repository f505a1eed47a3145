import { ALONE } from './entry.ts';
import { classTable, DIGIT, foldTable, letterTable } from './fold.ts';
import { isHead, STRANGE, triggersBehind, triggersOf, verdictOf } from './judge-word.ts';
import type { Lexicon } from './lexicon.ts';
import { NUMBER, strengthen, worthReading } from './strength.ts';
import { gapBit } from './tokens.ts';
import { hashLetter } from './word-hash.ts';

/** Words that may be a date together, and where to look for the next ones. */
export interface Run {
  from: number;
  to: number;
  next: number;
}

const PLUS = 43;

/**
 * Finds the next run at or after `at` that is worth reading. A run ends with its line, before a word that no form has and that can be nothing
 * else in a cluster, and behind a mark that stands in no date. False where there is none. Nothing is allocated on the way.
 */
export function findRun(text: string, from: number, lexicon: Lexicon, run: Run): boolean {
  const letterOf = letterTable();
  const classes = classTable();
  const fold = foldTable();
  const { length } = text;
  let at = from;
  let begin = from;
  let strength = 0;
  while (at < length) {
    const start = at;
    const raw = text.charCodeAt(at);
    let letter = letterOf[raw] as number;
    // Where the run ends, if it does, and where the next begins.
    let end = -1;
    at += 1;
    if (letter === 0) {
      if (raw === 32) continue;
      const kind = classes[raw] as number;
      if (kind === 0) {
        // The offset of a zone has its sign: "GMT+3".
        if (raw === 10) end = start;
        else if (raw !== PLUS && gapBit(fold[raw] as number) === 0) {
          if (worthReading(strength)) return found(run, begin, at, start);
          begin = start;
          strength = 0;
        }
      } else if (kind === DIGIT) {
        while (at < length && classes[text.charCodeAt(at)] === DIGIT) at += 1;
        strength |= NUMBER | numberStrength(text, start, at, classes, fold);
      } else {
        const code = fold[raw] as number;
        const verdict = verdictOf(text, start, at, code, lexicon);
        if (verdict === STRANGE) end = start;
        else {
          strength = strengthen(strength, triggersOf(verdict));
          if (isHead(verdict)) strength |= triggersBehind(code, text, at, lexicon);
        }
      }
    } else {
      let hash = 0;
      do {
        hash = hashLetter(hash, letter);
        letter = at < length ? (letterOf[text.charCodeAt(at)] as number) : 0;
        at += 1;
      } while (letter !== 0);
      at -= 1;
      const verdict = verdictOf(text, start, at, hash, lexicon);
      if (verdict !== STRANGE) {
        strength = strengthen(strength, triggersOf(verdict));
        if (isHead(verdict)) strength |= triggersBehind(hash, text, at, lexicon);
      } else if (isApart(text, start, classes) && !isTied(text, at, letterOf)) end = start;
    }
    if (end < 0) continue;
    if (worthReading(strength)) return found(run, begin, end, at);
    begin = at;
    strength = 0;
  }
  return worthReading(strength) && found(run, begin, length, length);
}

function found(run: Run, from: number, to: number, next: number): true {
  run.from = from;
  run.to = to;
  run.next = next;
  return true;
}

/** "2015'te", "2015(e)ko": what is written on to something else is no end of a run. */
function isApart(text: string, start: number, classes: Uint8Array): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    start === 0 ||
    before === 32 ||
    (classes[before] === 0 && (start === 1 || classes[text.charCodeAt(start - 2)] === 0))
  );
}

/** A mark between two letters: Hebrew numbers are written so, "תשפ"ה". */
const isTied = (text: string, end: number, letterOf: Uint16Array): boolean =>
  end + 1 < text.length && text.charCodeAt(end) !== 32 && letterOf[text.charCodeAt(end + 1)] !== 0;

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

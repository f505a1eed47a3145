import { ALONE } from './entry.ts';
import { classTable, DIGIT, foldTable, GLUED, letterTable } from './fold.ts';
import {
  isHead,
  judgeAt,
  STRANGE,
  slotOf,
  tagOf,
  triggersBehind,
  triggersOf,
  verdictIn,
  verdictOf
} from './judge-word.ts';
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
 * Finds the next run between `from` and `stop` that is worth reading. A run ends with its line, before a word that no form has and that can be nothing
 * else in a cluster, and behind a mark that stands in no date. False where there is none. Nothing is allocated on the way.
 */
export function findRun(text: string, from: number, stop: number, lexicon: Lexicon, run: Run): boolean {
  const letterOf = letterTable();
  const classes = classTable();
  const { verdicts } = lexicon.sieve;
  let at = from;
  let begin = from;
  let strength = 0;
  while (at < stop) {
    const start = at;
    const raw = text.charCodeAt(at);
    at += 1;
    let letter = letterOf[raw] as number;
    if (letter === 0) {
      if (raw === 32) continue;
      const kind = classes[raw] as number;
      if (kind === DIGIT) {
        while (at < stop && classes[text.charCodeAt(at)] === DIGIT) at += 1;
        strength |= NUMBER | numberStrength(text, start, at);
        continue;
      }
      let end = start;
      let next = at;
      if (kind === GLUED) {
        const code = foldTable()[raw] as number;
        const verdict = verdictOf(text, start, at, code, lexicon);
        if (verdict !== STRANGE) {
          strength = strengthen(strength, triggersOf(verdict));
          if (isHead(verdict)) strength |= triggersBehind(code, text, at, lexicon);
          continue;
        }
      } else if (raw !== 10) {
        // The offset of a zone has its sign: "GMT+3".
        if (raw === PLUS || gapBit(foldTable()[raw] as number) !== 0) continue;
        // What a mark is to the words before it ("5 %", "2024?") it is to those behind, too ("$5").
        end = at;
        next = start;
      }
      if (strength !== 0 && worthReading(strength)) return found(run, begin, end, next);
      begin = next;
      strength = 0;
      continue;
    }
    let hash = 0;
    let behind = 0;
    do {
      hash = hashLetter(hash, letter);
      behind = at < stop ? text.charCodeAt(at) : 10;
      letter = letterOf[behind] as number;
      at += 1;
    } while (letter !== 0);
    const end = at - 1;
    // The space behind it is nothing to look at again.
    if (behind !== 32) at = end;
    const verdict =
      verdictIn(verdicts[slotOf(hash)] as number, tagOf(hash, end - start)) ||
      judgeAt(text, start, end, hash, lexicon);
    if (verdict === STRANGE) {
      if (!isApart(text, start) || (behind !== 32 && isTied(text, end, letterOf))) continue;
      if (strength !== 0 && worthReading(strength)) return found(run, begin, start, end);
      begin = end;
      strength = 0;
    } else {
      strength = strengthen(strength, triggersOf(verdict));
      if (isHead(verdict)) strength |= triggersBehind(hash, text, end, lexicon);
    }
  }
  return worthReading(strength) && found(run, begin, stop, stop);
}

function found(run: Run, from: number, to: number, next: number): true {
  run.from = from;
  run.to = to;
  run.next = next;
  return true;
}

/** "2015'te", "2015(e)ko": what is written on to something else is no end of a run. */
function isApart(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0 || before === 32) return true;
  const classes = classTable();
  return classes[before] === 0 && (start === 1 || classes[text.charCodeAt(start - 2)] === 0);
}

/** A mark between two letters: Hebrew numbers are written so, "תשפ"ה". */
const isTied = (text: string, end: number, letterOf: Uint16Array): boolean =>
  end + 1 < text.length && letterOf[text.charCodeAt(end + 1)] !== 0;

/** A year, eight digits or numbers tied by a separator can be a date alone. */
export function numberStrength(text: string, at: number, stop: number): number {
  const classes = classTable();
  const fold = foldTable();
  const digits = stop - at;
  const first = fold[text.charCodeAt(at)];
  if (digits === 8 || (digits === 4 && (first === 49 || first === 50))) return ALONE;
  if (digits > 4 || stop + 1 >= text.length) return 0;
  const separator = fold[text.charCodeAt(stop)];
  const tied =
    separator === 47 || separator === 45 || separator === 46 || separator === 58 || separator === 104;
  return tied && classes[text.charCodeAt(stop + 1)] === DIGIT ? ALONE : 0;
}

import { ALONE } from './entry.ts';
import { classTable, DIGIT, foldForm, foldTable, letterTable } from './fold.ts';
import { isZoneName } from './grammar/zones.ts';
import { type Lexicon, triggerOf } from './lexicon.ts';
import { lengthOfMatch, matchWord, mayBeWrittenOn, wordOfMatch } from './match-word.ts';
import { type PairTable, pairAt } from './pair-table.ts';
import { startsAsRoman } from './roman.ts';
import { CARRIES, LOOKED_AT, VERDICT_BITS } from './sieve.ts';
import { hashForm, hashKey, hashLetter, mixed } from './word-hash.ts';
import { mayHaveProclitic, proclitic } from './written-on.ts';

/** Longer words are taken for anchors. */
const LONGEST_WORD = 64;
const LONGEST_ZONE = 4;

/** What a word was found to be; 0 where none of that hash was judged lately. */
const STRANGE = 1;
/** No anchor, but it may stand beside one. */
const WEAK = 5;
const SURE = 2;
/** It depends on the words behind it. */
const MAYBE = 3;
/** It has to be looked at each time. */
const UNTOLD = 4;
const VERDICT = 7;

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
  const { anchors, further, known, verdicts } = lexicon.sieve;
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
        if ((found & 1) === 0 && (found === 0 || !mayGoOn(further, code, text, at))) {
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
    const bits = mixed(hash);
    const slot = bits >>> (32 - VERDICT_BITS);
    const tag = (bits << VERDICT_BITS) | (((at - start) & 31) << 3);
    const kept = verdicts[slot] as number;
    let verdict = kept & VERDICT;
    if (verdict === 0 || (kept ^ verdict) !== tag) {
      verdict = judge(text, start, at, lexicon);
      verdicts[slot] = tag | verdict;
    }
    if (verdict === STRANGE) {
      // "1st", "2015'te", "2015(e)ko": what is written on to something else is no end of a run.
      if (start === from || text.charCodeAt(start - 1) === 32) run.from = at;
      continue;
    }
    if (verdict === WEAK || (verdict === MAYBE && !mayGoOn(further, hash, text, at))) continue;
    if (verdict !== SURE) {
      at = endOfWeak(text, start, at, lexicon);
      if (at > start) continue;
    }
    run.anchor = start;
    return true;
  }
  return false;
}

/** Whether an anchor may go on after the letters with this hash that end at `end`, by the next code units: for most words none does. */
function mayGoOn(further: PairTable, head: number, text: string, end: number): boolean {
  const fold = foldTable();
  const { length } = text;
  let hash = head;
  let at = end;
  for (let looked = 1; looked <= LOOKED_AT; looked++) {
    if (at >= length) return false;
    const code = fold[text.charCodeAt(at)] as number;
    if (code === 0) return true;
    hash = hashLetter(hash, code);
    const found = pairAt(further, hashKey(hash));
    if ((found & 2) !== 0) return true;
    if (looked === LOOKED_AT) return (found & 1) !== 0;
    at += 1;
    if (code === 32) while (at < length && fold[text.charCodeAt(at)] === 32) at += 1;
  }
  return false;
}

/** What is to be known of the word from `start` to `stop`, whatever stands behind it. */
function judge(text: string, start: number, stop: number, lexicon: Lexicon): number {
  const { anchors, known } = lexicon.sieve;
  const written = text.slice(start, stop);
  const word = foldForm(written);
  if (written.length > LONGEST_WORD || word === '' || word.includes("'")) return SURE;
  if (mayHaveProclitic(written, 0, lexicon)) return UNTOLD;
  const match = matchWord(written, 0, lexicon, true);
  if (match > 0) {
    if (carries(match, lexicon)) return SURE;
    // The word that it is written together with may be one.
    if (lengthOfMatch(match) < written.length) return UNTOLD;
  }
  const key = hashKey(hashForm(word));
  if ((pairAt(anchors, key) & 2) !== 0) return word.length < written.length ? UNTOLD : MAYBE;
  const belongs =
    match > 0 ||
    (pairAt(known, key) & 1) !== 0 ||
    (written.length <= LONGEST_ZONE && isZoneName(written)) ||
    isKnownInflected(word, lexicon) ||
    startsAsRoman(written);
  return belongs ? WEAK : STRANGE;
}

/** Whether a folded word is one of any form with something written on. */
function isKnownInflected(word: string, lexicon: Lexicon): boolean {
  if (!lexicon.inflects) return false;
  let hash = 0;
  for (let end = 1; end < word.length; end++) {
    hash = hashLetter(hash, word.charCodeAt(end - 1));
    if ((pairAt(lexicon.sieve.known, hashKey(hash)) & 1) !== 0 && mayBeWrittenOn(word, end, lexicon))
      return true;
  }
  return false;
}

const carries = (match: number, lexicon: Lexicon): boolean =>
  (triggerOf(lexicon, wordOfMatch(match)) & CARRIES) !== 0;

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

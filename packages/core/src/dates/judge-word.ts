import { type Lexicon, triggerOf } from './lexicon.ts';
import { foldForm, foldTable } from './fold.ts';
import { isZoneName } from './grammar/zones.ts';
import { lengthOfMatch, matchWord, mayBeWrittenOn, wordOfMatch } from './match-word.ts';
import { pairAt } from './pair-table.ts';
import { startsAsRoman } from './roman.ts';
import { CARRIES, LOOKED_AT, VERDICT_BITS } from './sieve.ts';
import { hashForm, hashKey, hashLetter, mixed } from './word-hash.ts';
import { mayHaveProclitic } from './written-on.ts';

/** Longer words are taken for anchors. */
const LONGEST_WORD = 64;
const LONGEST_ZONE = 4;

/** What a word was found to be; 0 where none of that hash was judged lately. */
export const STRANGE = 1;
/** No anchor, but it may stand beside one. */
export const WEAK = 5;
export const SURE = 2;
/** It depends on the words behind it. */
export const MAYBE = 3;
/** It has to be looked at each time. */
const UNTOLD = 4;
const VERDICT = 7;

/** What is known of the word from `start` to `stop`, whose letters have the hash `hash`. */
export function verdictOf(text: string, start: number, stop: number, hash: number, lexicon: Lexicon): number {
  const { verdicts } = lexicon.sieve;
  const bits = mixed(hash);
  const slot = bits >>> (32 - VERDICT_BITS);
  const tag = (bits << VERDICT_BITS) | (((stop - start) & 31) << 3);
  const kept = verdicts[slot] as number;
  const verdict = kept & VERDICT;
  if (verdict !== 0 && (kept ^ verdict) === tag) return verdict;
  const judged = judge(text, start, stop, lexicon);
  verdicts[slot] = tag | judged;
  return judged;
}

/** Whether an anchor may go on after the letters with this hash that end at `end`, by the next code units: for most words none does. */
export function mayGoOn(head: number, text: string, end: number, { sieve }: Lexicon): boolean {
  const { further } = sieve;
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

export const carries = (match: number, lexicon: Lexicon): boolean =>
  (triggerOf(lexicon, wordOfMatch(match)) & CARRIES) !== 0;

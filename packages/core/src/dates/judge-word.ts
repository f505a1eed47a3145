import { ALONE, GIVES_DIRECTION, GIVES_NUMBER } from './entry.ts';
import { classTable, foldForm, foldTable, GLUED } from './fold.ts';
import { isZoneName } from './grammar/zones.ts';
import { type Lexicon, triggerOf } from './lexicon.ts';
import { lengthOfMatch, matchWord, mayBeWrittenOn, wordOfMatch } from './match-word.ts';
import { startsAsRoman } from './roman.ts';
import { CHARACTER, ENDS, FARTHEST, GOES_ON, phraseKey, VERDICT_BITS, WORD } from './sieve.ts';
import { strengthen, worthReading } from './strength.ts';
import { hashForm, hashKey, hashLetter, mixed } from './word-hash.ts';
import { mayHaveProclitic } from './written-on.ts';

/** Longer words are taken for dates. */
const LONGEST_WORD = 64;
const LONGEST_ZONE = 4;

/**
 * What a word was found to be, whatever stands behind it: 0 where none of that hash was judged lately. In no form; in one, with its triggers
 * in the higher bits (see `triggersOf`); the same where a phrase may begin with it.
 */
type Verdict = number;
const KIND = 3;
export const STRANGE = 1;
const KNOWN = 2;
const HEAD = 3;
const VERDICT = 0xff;

export const isHead = (verdict: Verdict): boolean => (verdict & KIND) === HEAD;
export const triggersOf = (verdict: Verdict): number => verdict >> 2;

/** Where the verdict on a word with a hash is kept. */
export const slotOf = (hash: number): number => mixed(hash) >>> (32 - VERDICT_BITS);

/** What a kept verdict has in its higher bits, by which the words of a slot are told apart. */
export const tagOf = (hash: number, length: number): number =>
  (mixed(hash) << VERDICT_BITS) | ((length & 31) << 8);

/** The verdict that is kept under a tag; 0 for none. */
export const verdictIn = (kept: number, tag: number): Verdict =>
  (kept ^ tag) <= VERDICT && (kept ^ tag) > 0 ? kept & VERDICT : 0;

/** Judges the word from `start` to `stop`, whose letters have the hash `hash`, and keeps the verdict. */
export function judgeAt(text: string, start: number, stop: number, hash: number, lexicon: Lexicon): Verdict {
  const verdict = judge(text.slice(start, stop), lexicon);
  lexicon.sieve.verdicts[slotOf(hash)] = tagOf(hash, stop - start) | verdict;
  return verdict;
}

/** What is known of the word from `start` to `stop`, whose letters have the hash `hash`. */
export const verdictOf = (
  text: string,
  start: number,
  stop: number,
  hash: number,
  lexicon: Lexicon
): Verdict =>
  verdictIn(lexicon.sieve.verdicts[slotOf(hash)] as number, tagOf(hash, stop - start)) ||
  judgeAt(text, start, stop, hash, lexicon);

/** The triggers of the phrases that begin with the letters with this hash and may go on behind `end`: for most words none does. */
export function triggersBehind(head: number, text: string, end: number, { sieve }: Lexicon): number {
  const { phrases } = sieve;
  const fold = foldTable();
  const { length } = text;
  let hash = head;
  let at = end;
  // Nearly always a space and a letter of another word: no phrase ends with the space.
  if (end + 1 < length && text.charCodeAt(end) === 32) {
    const code = fold[text.charCodeAt(end + 1)] as number;
    const two = hashLetter(hashLetter(head, 32), code);
    if (code > 32 && (phrases[phraseKey(two)] as number) < GOES_ON) return 0;
  }
  let triggers = 0;
  for (let looked = 1; looked <= FARTHEST && at < length; looked++) {
    const code = fold[text.charCodeAt(at)] as number;
    // A mark that is skipped: it goes on all the same.
    if (code === 0) return ALONE;
    hash = hashLetter(hash, code);
    const found = phrases[phraseKey(hash)] as number;
    if ((found & ENDS) !== 0) triggers |= triggersOfPhrase(found);
    if ((looked & (looked - 1)) === 0 && looked > 1) {
      if ((found & GOES_ON) === 0) return triggers;
      if (looked === FARTHEST) return triggers | triggersOfPhrase(found);
    }
    at += 1;
    if (code === 32) while (at < length && fold[text.charCodeAt(at)] === 32) at += 1;
  }
  return triggers;
}

const triggersOfPhrase = (bits: number): number => bits & 63;

function judge(written: string, lexicon: Lexicon): Verdict {
  const { phrases, known } = lexicon.sieve;
  const word = foldForm(written);
  if (written.length > LONGEST_WORD || word === '' || word.includes("'")) return KNOWN | (ALONE << 2);
  const hash = hashForm(word);
  const glued = classTable()[written.charCodeAt(0)] === GLUED;
  const isForm = ((known[hashKey(hash)] as number) & (glued ? CHARACTER : WORD)) !== 0;
  const led = mayHaveProclitic(written, 0, lexicon);
  const belongs = isForm || led || isInflected(word, lexicon);
  let triggers = belongs ? Math.max(0, triggersWithin(written, lexicon)) : 0;
  if (led) triggers |= triggersBehindProclitic(written, lexicon);
  const roman = startsAsRoman(written);
  if (roman) triggers |= GIVES_NUMBER | GIVES_DIRECTION;
  if (!belongs && !roman && !(written.length <= LONGEST_ZONE && isZoneName(written))) return STRANGE;
  const isHead = ((phrases[phraseKey(hash)] as number) & GOES_ON) !== 0;
  // With marks that are skipped its letters have another hash than those of the phrase.
  if (isHead && word.length < written.length) return KNOWN | (ALONE << 2);
  return (isHead ? HEAD : KNOWN) | (triggers << 2);
}

/** The triggers of the words that a word is made of; -1 where none of a lexicon begins it. */
function triggersWithin(written: string, lexicon: Lexicon): number {
  const match = matchWord(written, 0, lexicon, true);
  if (match < 0) return -1;
  const triggers = triggerOf(lexicon, wordOfMatch(match));
  const rest = written.slice(lengthOfMatch(match));
  const more = rest === '' ? -1 : triggersWithin(rest, lexicon);
  if (more < 0) return triggers;
  // "다음분기": one word may ask for what the other gives.
  const both = strengthen(strengthen(0, triggers), more);
  return worthReading(both) ? triggers | more | ALONE : triggers | more;
}

/** Any word behind a particle that is written on may be one of the lexicon, or begin a phrase of it. */
function triggersBehindProclitic(written: string, lexicon: Lexicon): number {
  const { phrases } = lexicon.sieve;
  let triggers = 0;
  for (let length = 1; length <= lexicon.longestProclitic && length < written.length; length++) {
    const rest = written.slice(length);
    if (((phrases[phraseKey(hashForm(foldForm(rest)))] as number) & GOES_ON) !== 0) return ALONE;
    triggers |= Math.max(0, triggersWithin(rest, lexicon));
  }
  return triggers;
}

/** Whether a folded word is one of any form with something written on. */
function isInflected(word: string, lexicon: Lexicon): boolean {
  const { inflects, sieve } = lexicon;
  if (!inflects) return false;
  let hash = 0;
  for (let end = 1; end < word.length; end++) {
    hash = hashLetter(hash, word.charCodeAt(end - 1));
    if (((sieve.known[hashKey(hash)] as number) & WORD) !== 0 && mayBeWrittenOn(word, end, lexicon))
      return true;
  }
  return false;
}

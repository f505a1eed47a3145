import { classTable, LETTER } from './fold.ts';
import { hashForm, hashKey, hashLetter } from './word-hash.ts';

/**
 * The first stage of reading a text. Most words that a lexicon knows ("the", "of", "one") never make a date by themselves. The sieve tells by
 * a glance at each word what it may give and ask for: a run of words that ask for what none of them gives holds no date. It may take a run for
 * one that is worth reading, never the other way.
 */
export interface Sieve {
  /**
   * By `phraseKey` of the letters that phrases begin with, or of their one character where words are not divided, and of these with the next
   * code units, as many as in `LOOKED_AT` or all: what the phrases give and ask for, with `GOES_ON` and `ENDS`.
   */
  readonly phrases: Uint8Array;
  /** By `hashKey` of a word, or of a character that is no letter: whether it is in any form, as `WORD` or `CHARACTER`. */
  readonly known: Uint8Array;
  /** What was last found of words, by their hash: most words of a text are met again and again. */
  readonly verdicts: Int32Array;
}

/** How many code units behind the first word of a phrase are looked at, powers of two: after two most texts have left all phrases. */
const LOOKED_AT: readonly number[] = [2, 4, 8];
export const FARTHEST = 8;

/** How many verdicts are kept, as a power of two. */
export const VERDICT_BITS = 14;

/** Set beside the triggers of phrases: they go on so, they end here. */
export const GOES_ON = 64;
export const ENDS = 128;
const PHRASES = 32_768;
export const phraseKey = (hash: number): number => hashKey(hash) & (PHRASES - 1);

/** What the forms of one table tell the sieve: bits by `hashKey`, and `Sieve.phrases`. */
export interface Marks {
  readonly bits: Uint8Array;
  readonly phrases: Uint8Array;
}
export const WORD = 1;
export const CHARACTER = 2;

export const buildMarks = (): Marks => ({ bits: new Uint8Array(65_536), phrases: new Uint8Array(PHRASES) });

/** Notes a folded form and what it gives and asks of its cluster. */
export function markForm({ bits, phrases }: Marks, form: string, trigger: number): void {
  const classes = classTable();
  const mark = (hash: number, bit: number): void => {
    const key = hashKey(hash);
    bits[key] = (bits[key] as number) | bit;
  };
  let hash = 0;
  for (let at = 0; at <= form.length; at++) {
    const code = form.charCodeAt(at);
    if (classes[code] === LETTER) {
      hash = hashLetter(hash, code);
      continue;
    }
    if (hash !== 0) mark(hash, WORD);
    hash = 0;
    if (at < form.length) mark(code, CHARACTER);
  }
  let head = 0;
  while (classes[form.charCodeAt(head)] === LETTER) head += 1;
  head ||= 1;
  if (head === form.length || trigger === 0) return;
  const note = (length: number, sign: number): void => {
    const key = phraseKey(hashForm(form.slice(0, length)));
    phrases[key] = (phrases[key] as number) | trigger | sign;
  };
  note(head, GOES_ON);
  for (const looked of LOOKED_AT) if (head + looked <= form.length) note(head + looked, GOES_ON);
  if (form.length - head < FARTHEST) note(form.length, ENDS);
}

/** The sieve of a lexicon by the marks of its words and of its months. */
export const buildSieve = (words: Marks, months: Marks): Sieve => ({
  phrases: eitherOf(words.phrases, months.phrases),
  known: eitherOf(words.bits, months.bits),
  verdicts: new Int32Array(1 << VERDICT_BITS)
});

/** The bits of two tables. */
const eitherOf = (one: Uint8Array, other: Uint8Array): Uint8Array =>
  one.map((bits, key) => bits | (other[key] as number));

import { classTable, LETTER } from './fold.ts';
import { type PairTable, pairTableOf } from './pair-table.ts';
import { hashForm, hashKey, hashLetter } from './word-hash.ts';

/**
 * The first stage of reading a text. Most words that a lexicon knows ("the", "of", "one") never make a date by themselves. The sieve tells by
 * a glance at each word what it may give and ask for: a run of words that ask for what none of them gives holds no date. It may take a run for
 * one that is worth reading, never the other way.
 */
export interface Sieve {
  /** By `headKey` of the letters that phrases begin with, or of their one character where words are not divided: what these give and ask for. */
  readonly heads: Uint8Array;
  /** By `hashKey` of these with the next code units, `LOOKED_AT` or all: whether a phrase goes on so (1), and whether it ends there (2). */
  readonly further: PairTable;
  /** By `hashKey` of a word, or of a character that is no letter: whether it is in any form (1, 2). */
  readonly known: PairTable;
  /** What was last found of words, by their hash: most words of a text are met again and again. */
  readonly verdicts: Int32Array;
}

/** How many code units behind the first word of a phrase are looked at. */
export const LOOKED_AT = 5;

/** How many verdicts are kept, as a power of two. */
export const VERDICT_BITS = 14;

/** Set beside the triggers of a head: phrases may ask for nothing. */
const HEAD = 64;
const HEADS = 16_384;
export const headKey = (hash: number): number => hashKey(hash) & (HEADS - 1);

/** What the forms of one table tell the sieve: bits by `hashKey`, and `Sieve.heads`. */
export interface Marks {
  readonly bits: Uint8Array;
  readonly heads: Uint8Array;
}
const GOES_ON = 1;
const ENDS = 2;
const WORD = 4;
const CHARACTER = 8;

export const buildMarks = (): Marks => ({ bits: new Uint8Array(65_536), heads: new Uint8Array(HEADS) });

/** Notes a folded form and what it gives and asks of its cluster. */
export function markForm({ bits, heads }: Marks, form: string, trigger: number): void {
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
  const more = form.length - head;
  if (more === 0) return;
  const key = headKey(hashForm(form.slice(0, head)));
  heads[key] = (heads[key] as number) | trigger | HEAD;
  mark(hashForm(form.slice(0, head + LOOKED_AT)), more < LOOKED_AT ? ENDS : GOES_ON);
}

/** The sieve of a lexicon by the marks of its words and of its months. */
export function buildSieve(words: Marks, months: Marks): Sieve {
  const pairs = (low: number, high: number): PairTable =>
    pairTableOf(words.bits, months.bits, [low, low], [high, high]);
  return {
    heads: words.heads.map((bits, key) => bits | (months.heads[key] as number)),
    further: pairs(GOES_ON, ENDS),
    known: pairs(WORD, CHARACTER),
    verdicts: new Int32Array(1 << VERDICT_BITS)
  };
}

import { ALONE, CAUTIOUS, NEEDS_DIRECTION, NEEDS_NUMBER } from './entry.ts';
import { classTable, LETTER } from './fold.ts';
import { type PairTable, pairTableOf } from './pair-table.ts';
import { hashForm, hashKey, hashLetter } from './word-hash.ts';

/**
 * The first stage of reading a text. Most words that a lexicon knows ("the", "of", "one") never make a date by themselves: a cluster that is
 * worth reading has an anchor, a word that asks for others or stands alone, or a number that can be a date. The sieve finds anchors by a
 * glance at each word, and says where the run of words around one begins. It may take a word for an anchor that is none, never the other
 * way.
 */
export interface Sieve {
  /**
   * By `hashKey` of the letters that a form begins with, or of its one character where words are not divided: whether an anchor is nothing
   * else (1), and whether one goes on (2).
   */
  readonly anchors: PairTable;
  /** By `hashKey` of these with the next code units, `LOOKED_AT` or all: whether an anchor goes on so (1), and whether it ends there (2). */
  readonly further: PairTable;
  /** By `hashKey` of a word, or of a character that is no letter: whether it is in any form (1, 2). */
  readonly known: PairTable;
  /** What was last found of words, by their hash: most words of a text are met again and again. */
  readonly verdicts: Int32Array;
}

/** How many code units behind the first word of a phrase are looked at. */
export const LOOKED_AT = 5;

/** What an anchor asks for. */
export const CARRIES: number = ALONE | NEEDS_NUMBER | NEEDS_DIRECTION | CAUTIOUS;

/** How many verdicts are kept, as a power of two. */
export const VERDICT_BITS = 14;

/** What the forms of one table tell the sieve, as bits by `hashKey`. */
export type Marks = Uint8Array;
const ANCHOR = 1;
const BEGINS_ANCHOR = 2;
const GOES_ON = 4;
const ENDS = 8;
const WORD = 16;
const CHARACTER = 32;

export const buildMarks = (): Marks => new Uint8Array(65_536);

/** Notes a folded form and what it asks of its cluster. */
export function markForm(marks: Marks, form: string, trigger: number): void {
  const classes = classTable();
  const mark = (hash: number, bits: number): void => {
    const key = hashKey(hash);
    marks[key] = (marks[key] as number) | bits;
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
  if ((trigger & CARRIES) === 0) return;
  let head = 0;
  while (classes[form.charCodeAt(head)] === LETTER) head += 1;
  head ||= 1;
  const more = form.length - head;
  mark(hashForm(form.slice(0, head)), more === 0 ? ANCHOR : BEGINS_ANCHOR);
  if (more > 0) mark(hashForm(form.slice(0, head + LOOKED_AT)), more < LOOKED_AT ? ENDS : GOES_ON);
}

/** The sieve of a lexicon by the marks of its words and of its months. */
export function buildSieve(words: Marks, months: Marks): Sieve {
  const pairs = (low: number, high: number): PairTable =>
    pairTableOf(words, months, [low, low], [high, high]);
  return {
    anchors: pairs(ANCHOR, BEGINS_ANCHOR),
    further: pairs(GOES_ON, ENDS),
    known: pairs(WORD, CHARACTER),
    verdicts: new Int32Array(1 << VERDICT_BITS)
  };
}

import { ALONE, CAUTIOUS, NEEDS_DIRECTION, NEEDS_NUMBER } from './entry.ts';
import { classTable, LETTER } from './fold.ts';
import { BEGINNING, hashForm, hashLetter, headKey, headLength } from './heads.ts';
import { type PairTable, pairTable } from './pair-table.ts';

/**
 * The first stage of reading a text. Most words that a lexicon knows ("the", "of", "one") never make a date by themselves: a cluster that is
 * worth reading has an anchor, a word that asks for others or stands alone, or a number that can be a date. The sieve finds anchors by a
 * glance at each word, and says where the run of words around one begins. It may take a word for an anchor that is none, never the other
 * way.
 */
export interface Sieve {
  /** By `headKey` of a word: whether it is an anchor (1), and whether one begins with it (2). */
  readonly anchors: PairTable;
  /** `Heads.further` (1) and `Heads.ends` (2) of the anchors. */
  readonly further: PairTable;
  /** By `headKey`: whether an anchor that something may be written on begins so (1); of a character that is no letter, whether a form has it (2). */
  readonly beginnings: PairTable;
  /** By `headKey` of a word, the tables of the lexicon that have it anywhere in a form. */
  readonly known: PairTable;
  /** What was last found of words, by their hash: most words of a text are met again and again. */
  readonly verdicts: Int32Array;
}

/** How many code units behind the first word of a phrase are looked at. */
export const LOOKED_AT = 5;

/** What an anchor asks for. */
export const CARRIES: number = ALONE | NEEDS_NUMBER | NEEDS_DIRECTION | CAUTIOUS;

/** How many verdicts are kept, as a power of two. */
export const VERDICT_BITS = 12;

/** What the forms of one table tell the sieve, as bits by `headKey`. */
export type Marks = Uint8Array;
const ANCHOR = 1;
const BEGINS_ANCHOR = 2;
const GOES_ON = 4;
const ENDS = 8;
const BEGINNING_OF_ANCHOR = 16;
const BEGINNING_OF_WORD = 32;
const CHARACTER = 64;
const KNOWN = 128;

export const buildMarks = (): Marks => new Uint8Array(65_536);

/** Notes a folded form and what it asks of its cluster. */
export function markForm(marks: Marks, form: string, trigger: number): void {
  const classes = classTable();
  const mark = (hash: number, bits: number): void => {
    const key = headKey(hash);
    marks[key] = (marks[key] as number) | bits;
  };
  let hash = 0;
  for (let at = 0; at <= form.length; at++) {
    const code = form.charCodeAt(at);
    if (classes[code] === LETTER) {
      hash = hashLetter(hash, code);
      continue;
    }
    if (hash !== 0) mark(hash, KNOWN);
    hash = 0;
    if (at < form.length) mark(code, CHARACTER);
  }
  // Where words are not divided, a word begins at each character.
  const head = headLength(form) || 1;
  const beginning = hashForm(form.slice(0, Math.min(head, BEGINNING)));
  mark(beginning, BEGINNING_OF_WORD);
  if ((trigger & CARRIES) === 0) return;
  const more = form.length - head;
  mark(beginning, BEGINNING_OF_ANCHOR);
  mark(hashForm(form.slice(0, head)), more === 0 ? ANCHOR : BEGINS_ANCHOR);
  if (more > 0) mark(hashForm(form.slice(0, head + LOOKED_AT)), more < LOOKED_AT ? ENDS : GOES_ON);
}

/**
 * The sieve of a lexicon by the marks of its words and of its months. `inWords` and `inMonths` say whether words of either may carry
 * something. Of two words written together either may be the anchor: where there are such, `compounds`, all are looked at.
 */
export function buildSieve(
  words: Marks,
  months: Marks,
  inWords: boolean,
  inMonths: boolean,
  compounds: boolean
): Sieve {
  const either = (bits: number): Uint8Array =>
    words.map((own, key) => (own | (months[key] as number)) & bits);
  const own = inWords ? (compounds ? BEGINNING_OF_WORD : BEGINNING_OF_ANCHOR) : 0;
  const other = inMonths ? BEGINNING_OF_ANCHOR : 0;
  return {
    anchors: pairTable(either(ANCHOR), either(BEGINS_ANCHOR)),
    further: pairTable(either(GOES_ON), either(ENDS)),
    beginnings: pairTable(
      words.map((bits, key) => (bits & own) | ((months[key] as number) & other)),
      either(CHARACTER)
    ),
    known: pairTable(
      words.map((bits) => bits & KNOWN),
      months.map((bits) => bits & KNOWN)
    ),
    verdicts: new Int32Array(1 << VERDICT_BITS)
  };
}

import { ALONE, CAUTIOUS, GIVES_DIRECTION, GIVES_NUMBER, NEEDS_DIRECTION, NEEDS_NUMBER } from './entry.ts';

/** Bits beside the triggers: a word was seen, and more than one word or number. */
const WORD = 64;
const WORDS = 128;

/** What a number gives the words around it, and the words of a message one another. */
export const NUMBER: number = GIVES_NUMBER | WORDS;
export const SPOKEN: number = GIVES_DIRECTION | NEEDS_NUMBER | WORDS;

/**
 * True where the words seen ask for nothing that is not there: a unit needs "ago" or "next", "p.m." a number. One word alone gives itself
 * nothing: French "en" may come before a unit and before a month, and is no date.
 */
export function worthReading(strength: number): boolean {
  return (
    (strength & ALONE) !== 0 ||
    ((strength & WORDS) !== 0 &&
      ((strength & (NEEDS_NUMBER | GIVES_NUMBER)) === (NEEDS_NUMBER | GIVES_NUMBER) ||
        (strength & (NEEDS_DIRECTION | GIVES_DIRECTION)) === (NEEDS_DIRECTION | GIVES_DIRECTION) ||
        ((strength & CAUTIOUS) !== 0 && (strength & ~(CAUTIOUS | WORD | WORDS)) !== 0)))
  );
}

/** The strength of a cluster with one more word. Two cautious words may make a date of one another: "sat – sun". */
export const strengthen = (strength: number, trigger: number): number =>
  strength |
  trigger |
  WORD |
  ((strength & WORD) * (WORDS / WORD)) |
  ((strength & trigger & CAUTIOUS) !== 0 ? ALONE : 0);

import { ALONE, CAUTIOUS, GIVES_DIRECTION, GIVES_NUMBER, NEEDS_DIRECTION, NEEDS_NUMBER } from './entry.ts';

/** True where the words seen ask for nothing that is not there: a unit needs "ago" or "next", "p.m." a number. */
export function worthReading(strength: number): boolean {
  return (
    (strength & ALONE) !== 0 ||
    (strength & (NEEDS_NUMBER | GIVES_NUMBER)) === (NEEDS_NUMBER | GIVES_NUMBER) ||
    (strength & (NEEDS_DIRECTION | GIVES_DIRECTION)) === (NEEDS_DIRECTION | GIVES_DIRECTION) ||
    ((strength & CAUTIOUS) !== 0 && strength !== CAUTIOUS)
  );
}

/** The strength of a cluster with one more word. Two cautious words may make a date of one another: "sat – sun". */
export const strengthen = (strength: number, trigger: number): number =>
  strength | trigger | ((strength & trigger & CAUTIOUS) !== 0 ? ALONE : 0);

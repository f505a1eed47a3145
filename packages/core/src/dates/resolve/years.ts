import { type Civil, civil, startOfMonth, yearOf } from '../civil.ts';
import type { Frame } from '../frame.ts';
import type { Basis, Stretch } from './stretch.ts';

/**
 * The Gregorian year of the words; two digits mean the century nearest the reference, at most 20 years ahead. Without a reference 00 to
 * 68 are years of this century, as in POSIX: "29.06.23" is 2023.
 */
export function fullYear(frame: Frame, basis: Basis): number {
  const stated = (frame.year ?? 0) + (frame.yearShift ?? 0);
  if (frame.bce === true) return 1 - stated;
  // No text dates a month five centuries ahead: 2567 is of the Buddhist era.
  if (
    frame.month !== undefined &&
    frame.system === undefined &&
    frame.yearShift === undefined &&
    stated >= 2400 &&
    stated < 2700
  )
    return stated - 543;
  if (frame.shortYear !== true || frame.yearShift !== undefined) return stated;
  const now = basis.reference === null ? 2000 : yearOf(basis.reference);
  const century = Math.floor(now / 100) * 100;
  const year = century + stated;
  return year > now + (basis.reference === null ? 68 : 20) ? year - 100 : year;
}

export function yearAlone(frame: Frame, basis: Basis): Stretch | null {
  const year = fullYear(frame, basis);
  if (frame.system !== undefined) {
    const from = frame.system.toGregorian(year, 1, 1);
    const to = frame.system.toGregorian(year + 1, 1, 1);
    return from && to ? { start: civil(...from), end: civil(...to), precision: 'day', implied: [] } : null;
  }
  return {
    start: civil(year),
    end: civil(year + 1),
    precision: 'year',
    implied: frame.shortYear ? ['year'] : []
  };
}

/** Candidates of a year that the words leave out, the likeliest first. */
export function* yearsNear(
  frame: Frame,
  basis: Basis,
  startIn: (year: number) => Civil | null,
  pastEdge: number
): Generator<number> {
  const reference = basis.reference;
  if (reference === null) return;
  const now = yearOf(reference);
  const isPast = (start: Civil): boolean => start <= reference + pastEdge;
  // Most ask for the first one only: no year is looked at before its turn. A year of another calendar may begin in the one before.
  function* past(): Generator<number> {
    for (let year = now + 2; year >= now - REACH; year--) {
      const start = startIn(year);
      if (start !== null && isPast(start)) yield year;
    }
  }
  function* future(): Generator<number> {
    for (let year = now - 2; year <= now + REACH; year++) {
      const start = startIn(year);
      if (start !== null && !isPast(start)) yield year;
    }
  }
  if (frame.shift !== undefined && frame.shift > 0) yield* future();
  else if (frame.shift !== undefined && frame.shift < 0) {
    for (const year of past()) if ((startIn(year) ?? 0) < startOfMonth(reference)) yield year;
  } else if (frame.shift === 0) {
    yield now;
    yield* past();
    yield* future();
  } else if (basis.prefer === 'nearest') {
    const away = (year: number): number => Math.abs((startIn(year) ?? 0) - reference);
    yield* [...past(), ...future()].sort((a, b) => away(a) - away(b) || a - b);
  } else if (basis.prefer === 'future') {
    yield* future();
    yield* past();
  } else {
    yield* past();
    yield* future();
  }
}

/** How many years away a date without a year may lie. */
const REACH = 8;

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
  const sorted: number[] = [];
  for (let year = now - 8; year <= now + 8; year++) if (startIn(year) !== null) sorted.push(year);
  const isPast = (year: number): boolean => (startIn(year) ?? 0) <= reference + pastEdge;
  const past = sorted.filter(isPast).reverse();
  const future = sorted.filter((year) => !isPast(year));
  if (frame.shift !== undefined && frame.shift > 0) yield* future;
  else if (frame.shift !== undefined && frame.shift < 0)
    yield* past.filter((year) => (startIn(year) ?? 0) < startOfMonth(reference));
  else if (frame.shift === 0) yield* [now, ...past, ...future];
  else if (basis.prefer === 'future') yield* [...future, ...past];
  else if (basis.prefer === 'nearest')
    yield* sorted.sort(
      (a, b) => Math.abs((startIn(a) ?? 0) - reference) - Math.abs((startIn(b) ?? 0) - reference)
    );
  else yield* [...past, ...future];
}

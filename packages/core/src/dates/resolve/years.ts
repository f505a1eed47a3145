import { type Civil, civil, startOfDay, startOfMonth, yearOf } from '../civil.ts';
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

/**
 * What `take` makes of a year that the words leave out: of the likeliest that it does not refuse (null). No year is looked at before its
 * turn: those of other calendars take long.
 */
export function takeYear<Taken>(
  frame: Frame,
  basis: Basis,
  startIn: (year: number) => Civil | null,
  pastEdge: number,
  take: (year: number) => Taken | null
): Taken | null {
  const { reference } = basis;
  if (reference === null) return null;
  const now = yearOf(reference);
  const edge = reference + pastEdge;
  const among = (first: number, step: 1 | -1, takes: (year: number) => Taken | null): Taken | null => {
    // A year of another calendar may begin in the one before.
    for (let years = 0; years <= REACH + 2; years++) {
      const year = first + years * step;
      const start = startIn(year);
      if (start === null || (step < 0 ? start > edge : start <= edge)) continue;
      const taken = takes(year);
      if (taken !== null) return taken;
    }
    return null;
  };
  const past = (takes = take): Taken | null => among(now + 2, -1, takes);
  const future = (takes = take): Taken | null => among(now - 2, 1, takes);
  const { shift } = frame;
  if (shift !== undefined && shift > 0) return future();
  if (shift !== undefined && shift < 0) {
    // "Last November" is none that has begun, "lo scorso 14 novembre" any that is over.
    const limit = frame.day === undefined ? startOfMonth(reference) : startOfDay(reference);
    return past((year) => ((startIn(year) ?? 0) < limit ? take(year) : null));
  }
  if (shift === 0) return take(now) ?? past() ?? future();
  if (basis.prefer === 'nearest') {
    const years: number[] = [];
    const note = (year: number): null => {
      years.push(year);
      return null;
    };
    past(note);
    future(note);
    const away = (year: number): number => Math.abs((startIn(year) ?? 0) - reference);
    years.sort((a, b) => away(a) - away(b) || a - b);
    for (const year of years) {
      const taken = take(year);
      if (taken !== null) return taken;
    }
    return null;
  }
  return basis.prefer === 'future' ? (future() ?? past()) : (past() ?? future());
}

/** How many years away a date without a year may lie. */
const REACH = 8;

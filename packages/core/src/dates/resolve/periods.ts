import { addMonths, type Civil, civil, DAY, startOfWeek, weekdayOf, yearOf } from '../civil.ts';
import { formatEdtf } from '../edtf.ts';
import type { Frame } from '../frame.ts';
import { easterBased } from '../holidays.ts';
import { monthsIn, type Unit } from '../unit.ts';
import type { Basis, Stretch } from './stretch.ts';
import { SEASON_START, unitStretch } from './units.ts';
import { fullYear, takeYear } from './years.ts';

export function seasonOf(frame: Frame, season: number, basis: Basis): Stretch | null {
  const startIn = (year: number): Civil => civil(year, SEASON_START[season - 1] ?? 3);
  // The season that the reference is in comes before the last one.
  const { reference } = basis;
  const running =
    reference === null || frame.year !== undefined || (frame.shift ?? 0) !== 0
      ? undefined
      : [yearOf(reference), yearOf(reference) - 1].find(
          (one) => startIn(one) <= reference && reference < addMonths(startIn(one), 3)
        );
  const year =
    running ??
    (frame.year === undefined ? takeYear(frame, basis, startIn, 0, (near) => near) : fullYear(frame, basis));
  if (year === null) return null;
  const start = startIn(year);
  return {
    start,
    end: addMonths(start, 3),
    precision: 'season',
    implied: frame.year === undefined ? ['year'] : [],
    season: `${formatEdtf(civil(year), 'year')}-${20 + season}`
  };
}

export function partOfYear(frame: Frame, basis: Basis): Stretch | null {
  const months = frame.quarter === undefined ? 6 : 3;
  const first = ((frame.quarter ?? frame.half ?? 1) - 1) * months + 1;
  const startIn = (year: number): Civil => civil(year, first);
  const stated = frame.year !== undefined;
  // "the third quarter" is of the reference's year.
  const year = stated
    ? fullYear(frame, basis)
    : basis.reference === null
      ? undefined
      : yearOf(basis.reference) + (frame.shift ?? 0);
  if (year === undefined) return null;
  const start = startIn(year);
  return {
    start,
    end: addMonths(start, months),
    precision: months === 3 ? 'quarter' : 'half',
    implied: stated ? [] : ['year']
  };
}

export function weekOf(frame: Frame, week: number, basis: Basis): Stretch | null {
  const year =
    frame.year === undefined
      ? basis.reference === null
        ? undefined
        : yearOf(basis.reference)
      : fullYear(frame, basis);
  if (year === undefined) return null;
  const start = startOfWeek(civil(year, 1, 4)) + (week - 1) * WEEK;
  if (frame.weekday !== undefined) {
    const day = start + (frame.weekday - 1) * DAY;
    return { start: day, end: day + DAY, precision: 'day', implied: [] };
  }
  return {
    start,
    end: start + WEEK,
    precision: 'week',
    implied: frame.year === undefined ? ['year'] : []
  };
}

/** In how many days months are counted in parts: "la première quinzaine d'avril", "la prima decade di aprile". The last part has the rest. */
const PARTS_OF_MONTHS: Readonly<Partial<Record<Unit | 'weekday', number>>> = { fortnight: 15, decade: 10 };

const WEEK = 7 * DAY;

/** The first such weekday from a day on, the same day included. */
const dayFrom = (day: Civil, weekday: number): Civil => day + ((weekday - weekdayOf(day) + 7) % 7) * DAY;

/** The n-th week, day or weekday of a period; −1 counts from its end. */
export function nthOf(
  frame: Frame,
  basis: Basis,
  periodOf: (frame: Frame) => Stretch | null | undefined
): Stretch | null {
  const { nth = 1, nthUnit: counted, nthCount = 1, weekday, beyond, ...rest } = frame;
  // "둘째주 일요일", "the second week's Sunday": the second Sunday
  const nthUnit = counted === 'week' && weekday !== undefined ? 'weekday' : counted;
  const stated = periodOf(rest);
  const whole =
    stated !== undefined
      ? stated
      : basis.reference === null
        ? null
        : unitStretch(nthUnit === 'weekday' || nthUnit === 'weekend' ? 'month' : 'year', basis.reference, 0);
  if (whole === null) return null;
  const implied = whole.implied;
  if (beyond === true && weekday !== undefined) {
    const start =
      nth > 0 ? dayFrom(whole.end, weekday) + (nth - 1) * WEEK : dayFrom(whole.start, weekday) + nth * WEEK;
    return { start, end: start + DAY, precision: 'day', implied };
  }
  if (nthUnit === 'weekday' && weekday !== undefined) {
    const start =
      nth < 0 ? dayFrom(whole.end, weekday) + nth * WEEK : dayFrom(whole.start, weekday) + (nth - 1) * WEEK;
    return start < whole.start || start >= whole.end
      ? null
      : { start, end: start + DAY, precision: 'day', implied };
  }
  if (nthUnit === 'week') {
    // ISO 8601: the first week is the one with most of its days inside.
    const first = startOfWeek(whole.start + 3 * DAY);
    const last = startOfWeek(whole.end - 4 * DAY);
    const start = nth < 0 ? last + (nth - nthCount + 2) * WEEK : first + (nth - 1) * WEEK;
    return { start, end: start + nthCount * WEEK, precision: 'week', implied };
  }
  if (nthUnit === undefined) return null;
  if (nthUnit === 'weekend' && nthCount === 1) {
    const saturday = nthOf({ ...frame, nthUnit: 'weekday', weekday: 6 }, basis, () => whole);
    return saturday === null ? null : { ...saturday, end: saturday.start + 2 * DAY };
  }
  const days = PARTS_OF_MONTHS[nthUnit];
  if (days !== undefined && nthCount === 1 && whole.end - whole.start <= 31 * DAY) {
    const count = Math.floor(30 / days);
    const index = nth < 0 ? count + nth : nth - 1;
    if (index < 0 || index >= count) return null;
    const start = whole.start + index * days * DAY;
    return { start, end: index === count - 1 ? whole.end : start + days * DAY, precision: 'span', implied };
  }
  const months = monthsIn(nthUnit);
  const step = (count: number): Civil =>
    months === undefined
      ? whole.start + count * DAY * (nthUnit === 'weekend' ? 7 : 1)
      : addMonths(whole.start, count * months);
  let index = nth - 1;
  if (nth < 0) {
    index = 0;
    while (index < 400 && step(index + 1) < whole.end) index += 1;
    index += nth + 2 - nthCount;
  }
  const start = step(index);
  if (start >= whole.end) return null;
  const one = unitStretch(nthUnit as Unit, start, 0);
  if (nthCount === 1) return { ...one, implied };
  return {
    start: one.start,
    end: Math.min(step(index + nthCount), whole.end),
    precision: 'span',
    implied
  };
}

export function holidayOf(frame: Frame, basis: Basis): Stretch | null {
  const startIn = (year: number): Civil | null => easterBased(frame.holiday ?? '', year);
  const year =
    frame.year === undefined
      ? frame.rel?.unit === 'year' && basis.reference !== null
        ? yearOf(basis.reference) + frame.rel.count
        : takeYear(frame, basis, startIn, 0, (near) => near)
      : fullYear(frame, basis);
  const start = year === null ? null : startIn(year);
  return start === null
    ? null
    : { start, end: start + DAY, precision: 'day', implied: frame.year === undefined ? ['year'] : [] };
}

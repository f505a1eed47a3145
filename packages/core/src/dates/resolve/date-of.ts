import type { DatePart } from '../../model/date-value.ts';
import { type Civil, civil, DAY, daysIn, monthOf, startOfDay, startOfWeek, yearOf } from '../civil.ts';
import type { Amount, Frame } from '../frame.ts';
import { dayOnly, monthOrDay, weekdayAlone } from './days.ts';
import { holidayOf, nthOf, partOfYear, seasonOf, weekOf } from './periods.ts';
import type { Basis, Stretch } from './stretch.ts';
import { around, finenessOf, travel } from './travel.ts';
import { unitStretch } from './units.ts';
import { yearAlone } from './years.ts';

const DATED: readonly (keyof Frame)[] = [
  'year',
  'month',
  'day',
  'weekday',
  'rel',
  'holiday',
  'quarter',
  'season',
  'half',
  'week',
  'decade',
  'century',
  'stretch',
  'nth'
];
export const hasDate = (frame: Frame): boolean => DATED.some((key) => frame[key] !== undefined);

const now = (reference: Civil): Stretch => ({
  start: reference,
  end: reference,
  precision: 'second',
  implied: ['year', 'month', 'day']
});

export function dateOf(frame: Frame, basis: Basis): Stretch | null {
  const { reference } = basis;
  // "十月第一周": the first week of October
  if (frame.week !== undefined && frame.month !== undefined && frame.nth === undefined) {
    const { week, ...rest } = frame;
    return dateOf({ ...rest, nth: week, nthUnit: 'week' }, basis);
  }
  if (frame.nth !== undefined)
    return nthOf(frame, basis, (rest) => (hasDate(rest) ? dateOf(rest, basis) : undefined));
  if (frame.stretch !== undefined)
    return reference === null
      ? null
      : basis.stretches === 'end'
        ? travel(now(reference), frame.stretch, 'unit')
        : around(frame.stretch, reference, basis);
  if (frame.holiday !== undefined) return holidayOf(frame, basis);
  if (frame.rel !== undefined)
    return reference === null ? null : relative(frame, frame.rel, basis, reference);
  if (frame.distance !== undefined && !hasDate(frame))
    return reference === null ? null : travel(now(reference), frame.distance, finenessOf(frame, basis));
  if (frame.century !== undefined) {
    const start = frame.bce === true ? -frame.century * 100 + 1 : (frame.century - 1) * 100;
    return { start: civil(start), end: civil(start + 100), precision: 'century', implied: [] };
  }
  if (frame.decade !== undefined)
    return { start: civil(frame.decade), end: civil(frame.decade + 10), precision: 'decade', implied: [] };
  if (frame.season !== undefined) return seasonOf(frame, frame.season, basis);
  if (frame.quarter !== undefined || frame.half !== undefined) return partOfYear(frame, basis);
  if (frame.week !== undefined) return weekOf(frame, frame.week, basis);
  if (frame.month !== undefined) return monthOrDay(frame, basis);
  if (frame.day !== undefined) return dayOnly(frame, frame.day, basis);
  if (frame.weekday !== undefined) return weekdayAlone(frame, frame.weekday, basis);
  if (frame.year !== undefined) return yearAlone(frame, basis);
  // A time or a part of the day alone is of the reference's day.
  if (reference === null) return null;
  const start = startOfDay(reference);
  return { start, end: start + DAY, precision: 'day', implied: ['year', 'month', 'day'] };
}

/** A unit counted from the reference, with what the words state inside it ("Tuesday of next week", "March next year", "the 5th of last month"). */
function relative(frame: Frame, rel: Amount, basis: Basis, reference: Civil): Stretch | null {
  const { unit } = rel;
  // A message to a calendar looks ahead.
  const ahead = basis.prefer === 'future' || basis.register === 'message';
  const count = frame.either === true && ahead ? -rel.count : rel.count;
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const current = unitStretch(unit, reference, count);
  const whole =
    frame.nearest === true && basis.prefer === 'past' && current.start > reference
      ? unitStretch(unit, reference, count - 1)
      : current;
  if (unit === 'week' || unit === 'weekend' || unit === 'fortnight') {
    // "this week's Friday, 15 June": the date says it all.
    if (frame.month !== undefined && frame.day !== undefined) {
      const { rel: _, ...rest } = frame;
      return dateOf(rest, basis);
    }
    if (frame.weekday !== undefined) {
      const start = startOfWeek(reference) + (count * 7 + frame.weekday - 1) * DAY;
      return { start, end: start + DAY, precision: 'day', implied };
    }
    return whole;
  }
  if (unit === 'month' && frame.day !== undefined) {
    const month = whole.start;
    if (frame.day > daysIn(yearOf(month), monthOf(month))) return null;
    const start = month + (frame.day - 1) * DAY;
    return { start, end: start + DAY, precision: 'day', implied: ['year', 'month'] };
  }
  if (unit === 'year') {
    const { rel: _, ...rest } = frame;
    if (hasDate(rest)) return dateOf({ ...rest, year: yearOf(whole.start) }, basis);
    return whole;
  }
  if (unit === 'day' || unit === 'workday') return { ...whole, precision: 'day' };
  if (unit === 'second') return { start: reference, end: reference, precision: 'second', implied };
  return whole;
}

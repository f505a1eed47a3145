import type { Precision } from '../../model/date-value.ts';
import {
  addMonths,
  type Civil,
  civil,
  DAY,
  HOUR,
  MINUTE,
  monthOf,
  SECOND,
  startOfDay,
  startOfWeek,
  weekdayOf,
  yearOf
} from '../civil.ts';
import { formatEdtf } from '../edtf.ts';
import { monthsIn, type Unit } from '../unit.ts';
import type { Stretch } from './stretch.ts';

export const SEASON_START: readonly number[] = [3, 6, 9, 12];

/** Units of the clock. */
export const CLOCKED: Readonly<Partial<Record<Unit, number>>> = {
  hour: HOUR,
  minute: MINUTE,
  second: SECOND
};

/** Units of weeks: the day that they begin with, counted from Monday, how many days they are apart, and how many they have. */
const WEEKLY: Readonly<Partial<Record<Unit, readonly [first: number, apart: number, days: number]>>> = {
  week: [0, 7, 7],
  fortnight: [0, 14, 14],
  workweek: [0, 7, 5],
  weekend: [5, 7, 2]
};

/** The unit that contains the reference, moved by `count` units. */
export function unitStretch(unit: Unit, reference: Civil, count: number): Stretch {
  const make = (start: Civil, end: Civil, precision: Precision): Stretch => ({
    start,
    end,
    precision,
    implied: ['year', 'month', 'day']
  });
  const clock = CLOCKED[unit];
  if (clock !== undefined) {
    const at = reference + count * clock;
    return make(at, at, unit === 'second' ? unit : 'minute');
  }
  const weekly = WEEKLY[unit];
  if (weekly !== undefined) {
    const [first, apart, days] = weekly;
    const start = startOfWeek(reference) + (first + count * apart) * DAY;
    return make(start, start + days * DAY, days < 7 ? 'day' : 'week');
  }
  const today = startOfDay(reference);
  if (unit === 'day' || unit === 'workday') {
    const start = unit === 'day' ? today + count * DAY : workdays(today, count);
    return make(start, start + DAY, 'day');
  }
  const month = yearOf(reference) * 12 + monthOf(reference) - 1;
  const months = monthsIn(unit) ?? 3;
  // Seasons begin with December.
  const shift = unit === 'season' ? 1 : 0;
  const first = (Math.floor((month + shift) / months) + count) * months - shift;
  const start = addMonths(civil(0), first);
  // All others are precisions.
  const stretch = make(start, addMonths(start, months), unit as Precision);
  if (unit !== 'season') return stretch;
  const code = 21 + ((Math.floor(monthOf(start) / 3) + 3) % 4);
  return { ...stretch, season: `${formatEdtf(start, 'year')}-${code}` };
}

/** So many working days on or back; holidays are not known. */
export function workdays(from: Civil, count: number): Civil {
  let at = from;
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count) * DAY;
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

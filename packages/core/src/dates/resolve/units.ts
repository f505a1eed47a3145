import type { DatePart, Precision } from '../../model/date-value.ts';
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
  startOfMonth,
  startOfWeek,
  weekdayOf,
  yearOf
} from '../civil.ts';
import { formatEdtf } from '../edtf.ts';
import { monthsIn, type Unit } from '../unit.ts';
import type { Stretch } from './stretch.ts';

export const SEASON_START: readonly number[] = [3, 6, 9, 12];

/** The unit that contains the reference, moved by `count` units. */
export function unitStretch(unit: Unit, reference: Civil, count: number): Stretch {
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const make = (start: Civil, end: Civil, precision: Precision): Stretch => ({
    start,
    end,
    precision,
    implied
  });
  switch (unit) {
    case 'second':
      return make(reference + count * SECOND, reference + count * SECOND, 'second');
    case 'minute':
      return make(reference + count * MINUTE, reference + count * MINUTE, 'minute');
    case 'hour':
      return make(reference + count * HOUR, reference + count * HOUR, 'minute');
    case 'workday': {
      const start = workdays(startOfDay(reference), count);
      return make(start, start + DAY, 'day');
    }
    case 'day': {
      const start = startOfDay(reference) + count * DAY;
      return make(start, start + DAY, 'day');
    }
    case 'week': {
      const start = startOfWeek(reference) + count * 7 * DAY;
      return make(start, start + 7 * DAY, 'week');
    }
    case 'fortnight': {
      const start = startOfWeek(reference) + count * 14 * DAY;
      return make(start, start + 14 * DAY, 'week');
    }
    case 'workweek': {
      const start = startOfWeek(reference) + count * 7 * DAY;
      return make(start, start + 5 * DAY, 'day');
    }
    case 'weekend': {
      const start = startOfWeek(reference) + (count * 7 + 5) * DAY;
      return make(start, start + 2 * DAY, 'day');
    }
    case 'season': {
      const index = Math.floor((monthOf(reference) % 12) / 3);
      const first = civil(
        monthOf(reference) < 3 ? yearOf(reference) - 1 : yearOf(reference),
        index === 0 ? 12 : (SEASON_START[index - 1] ?? 3)
      );
      const start = addMonths(first, count * 3);
      const code = 21 + ((Math.floor(monthOf(start) / 3) + 3) % 4);
      return {
        ...make(start, addMonths(start, 3), 'season'),
        season: `${formatEdtf(start, 'year')}-${code}`
      };
    }
    default: {
      const months = monthsIn(unit) ?? 1;
      const base =
        unit === 'month'
          ? startOfMonth(reference)
          : Math.floor((yearOf(reference) * 12 + monthOf(reference) - 1) / months) * months;
      const start = unit === 'month' ? addMonths(base, count) : addMonths(civil(0), base + count * months);
      const precision: Precision =
        unit === 'month' ||
        unit === 'year' ||
        unit === 'decade' ||
        unit === 'century' ||
        unit === 'millennium' ||
        unit === 'quarter' ||
        unit === 'half'
          ? unit
          : 'day';
      return make(start, addMonths(start, months), precision);
    }
  }
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

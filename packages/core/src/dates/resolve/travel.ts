import type { DatePart, Precision } from '../../model/date-value.ts';
import { addMonths, type Civil, DAY, HOUR, MINUTE, SECOND, startOfDay, weekdayOf } from '../civil.ts';
import type { Amount } from '../frame.ts';
import { monthsIn } from '../unit.ts';
import type { Stretch } from './stretch.ts';
import { unitStretch } from './units.ts';

/** n units before or after a time. The result is as fine as the smallest unit counted. */
export function travel(from: Stretch, distance: readonly Amount[]): Stretch {
  let at = from.start;
  let finest = 'year' as Precision;
  const rank: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second'];
  const refine = (precision: Precision): void => {
    if (rank.indexOf(precision) > rank.indexOf(finest)) finest = precision;
  };
  for (const { unit, count } of distance) {
    const months = monthsIn(unit);
    if (months !== undefined) {
      const whole = Math.trunc(count * months);
      at = addMonths(at, whole);
      refine(months % 12 === 0 && Number.isInteger(count) ? 'year' : 'month');
    } else if (unit === 'second' || unit === 'minute' || unit === 'hour') {
      at += count * (unit === 'second' ? SECOND : unit === 'minute' ? MINUTE : HOUR);
      refine(unit === 'second' ? 'second' : 'minute');
    } else if (unit === 'workday') {
      at = workdays(at, count);
      refine('day');
    } else {
      at += count * (unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : 1) * DAY;
      refine('day');
    }
  }
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const precision = from.precision === 'day' && (finest === 'year' || finest === 'month') ? 'day' : finest;
  if (precision === 'minute' || precision === 'second') {
    // "3 hours ago" is as exact as the reference itself.
    const exact = precision === 'second' || at % MINUTE !== 0 ? 'second' : 'minute';
    return { start: at, end: at, precision: exact, implied };
  }
  const unit = precision === 'day' ? 'day' : precision;
  return { ...unitStretch(unit, at, 0), implied };
}

function workdays(from: Civil, count: number): Civil {
  let at = from;
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count) * DAY;
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

/** "the last three days", "the next two weeks": whole units next to the present one; hours from the reference. */
export function around({ unit, count }: Amount, reference: Civil): Stretch {
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const size = Math.abs(count);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    const length = count * (unit === 'hour' ? HOUR : unit === 'minute' ? MINUTE : SECOND);
    const [start, end] = length < 0 ? [reference + length, reference] : [reference, reference + length];
    return { start, end, precision: 'minute', implied };
  }
  const near = unitStretch(unit, reference, Math.sign(count));
  if (size <= 1) return near;
  const months = monthsIn(unit);
  if (months !== undefined || unit === 'week') {
    // "the last three months" run up to the reference's day.
    const today = startOfDay(reference);
    const move = (from: Civil): Civil =>
      months === undefined ? from + count * 7 * DAY : addMonths(from, Math.trunc(count * months));
    const [start, end] = count < 0 ? [move(today), today] : [today + DAY, move(today + DAY)];
    return { start, end, precision: 'quarter', implied };
  }
  const far = unitStretch(unit, reference, count);
  const start = Math.min(near.start, far.start);
  const end = Math.max(near.end, far.end);
  return { start, end, precision: 'quarter', implied };
}

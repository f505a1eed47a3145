import type { Precision } from '../../model/date-value.ts';
import { addMonths, type Civil, DAY, HOUR, MINUTE, SECOND, startOfDay } from '../civil.ts';
import type { Clock, Frame } from '../frame.ts';
import type { Basis, Stretch } from './stretch.ts';

/** Puts a time into a day. Parts of the day tell morning from evening. */
export function withClock(date: Stretch, clock: Clock, frame: Frame): Stretch | null {
  if (date.precision === 'year' || date.precision === 'month' || date.precision === 'second')
    return date.precision === 'second' ? date : null;
  let { hour } = clock;
  const evening =
    frame.part === 'afternoon' || frame.part === 'evening' || (frame.part === 'night' && hour > 5);
  if (clock.meridiem === 'dusk') hour += 18;
  else if (clock.meridiem === 'night') hour = hour > 5 && hour < 12 ? hour + 12 : hour % 24 === 12 ? 0 : hour;
  else if (clock.meridiem === 'pm' || (clock.meridiem === null && evening))
    hour = hour < 12 ? hour + 12 : hour;
  else if (clock.meridiem === 'am' && hour === 12) hour = 0;
  const start =
    startOfDay(date.start) + hour * HOUR + (clock.minute ?? 0) * MINUTE + (clock.second ?? 0) * SECOND;
  const precision: Precision = clock.second !== null ? 'second' : clock.minute !== null ? 'minute' : 'hour';
  return { start, end: start, precision, implied: date.implied };
}

/** Beginnings, middles and ends: thirds of a period; the rest of one starts with the reference. */
export function edgeOf(stretch: Stretch, edge: NonNullable<Frame['edge']>, basis: Basis): Stretch {
  const { start, end, precision } = stretch;
  if (start === end) return stretch;
  const { season: _, ...plain } = stretch;
  const cut = (from: Civil, to: Civil): Stretch => ({ ...plain, start: from, end: to, precision: 'span' });
  if (edge === 'eve') return { ...plain, start: start - DAY, end: start, precision: 'day' };
  if (edge === 'morrow') return { ...plain, start: end, end: end + DAY, precision: 'day' };
  if (precision === 'day') {
    // The end of a day is its last second; "late Tuesday" is Tuesday.
    const last = end - SECOND;
    return edge === 'close' && end - start <= DAY
      ? { ...plain, start: last, end: last, precision: 'second' }
      : stretch;
  }
  if (edge === 'earlier' || edge === 'later') {
    const now = basis.reference === null ? null : startOfDay(basis.reference);
    const half = halfOf(stretch);
    if (now === null || now <= start || now >= end)
      return edge === 'earlier' ? cut(start, half) : cut(half, end);
    return edge === 'earlier' ? cut(start, Math.min(half, now)) : cut(Math.max(half, now), end);
  }
  if (edge === 'rest' || edge === 'gone') {
    const now = basis.reference === null ? start : startOfDay(basis.reference);
    if (now <= start || now >= end) return stretch;
    return edge === 'rest' ? cut(now, end) : cut(start, now);
  }
  const halved = precision === 'month' || precision === 'year' || precision === 'week';
  if (basis.edges === 'halves' && halved && edge !== 'mid')
    return edge === 'start' ? cut(start, halfOf(stretch)) : cut(halfOf(stretch), end);
  const third = edge === 'start' ? 0 : edge === 'mid' ? 1 : 2;
  if (precision === 'month')
    return cut(start + third * 10 * DAY, third < 2 ? start + (third + 1) * 10 * DAY : end);
  if (precision === 'year') return cut(addMonths(start, third * 4), addMonths(start, third * 4 + 4));
  // Monday to Wednesday, Wednesday and Thursday, from Friday on
  if (precision === 'week') return cut(start + third * 2 * DAY, third < 2 ? start + (third + 3) * DAY : end);
  if (precision === 'decade' || precision === 'century') {
    const years = precision === 'decade' ? 10 : 100;
    const [a, b] = edge === 'start' ? [0, 0.3] : edge === 'mid' ? [0.3, 0.7] : [0.7, 1];
    return cut(addMonths(start, Math.round(years * a) * 12), addMonths(start, Math.round(years * b) * 12));
  }
  return stretch;
}

function halfOf({ start, end, precision }: Stretch): Civil {
  if (precision === 'year') return addMonths(start, 6);
  if (precision === 'month') return start + 15 * DAY;
  return start + Math.floor((end - start) / (2 * DAY)) * DAY;
}

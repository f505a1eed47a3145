import {
  addMonths,
  type Civil,
  civil,
  DAY,
  daysIn,
  HOUR,
  MINUTE,
  monthOf,
  startOfDay,
  startOfMonth,
  weekdayOf,
  yearOf
} from '../civil.ts';
import type { Frame } from '../frame.ts';
import type { Basis, Stretch } from './stretch.ts';
import { fullYear, takeYear } from './years.ts';

export function monthOrDay(frame: Frame, basis: Basis): Stretch | null {
  const { month = 1, system } = frame;
  const { day } = frame;
  const place = (year: number, one: number): Civil | null => {
    if (system !== undefined) {
      const found = system.toGregorian(year, month, one);
      return found === null ? null : civil(...found);
    }
    return one > daysIn(year, month) ? null : civil(year, month, one);
  };
  const of = (year: number): Stretch | null => {
    const start = place(year, day ?? 1);
    if (start === null) return null;
    if (day !== undefined) return { start, end: start + DAY, precision: 'day', implied: [] };
    if (system === undefined) return { start, end: addMonths(start, 1), precision: 'month', implied: [] };
    const next = system.toGregorian(year, month + 1, 1) ?? system.toGregorian(year + 1, 1, 1);
    return next === null ? null : { start, end: civil(...next), precision: 'month', implied: [] };
  };
  const foreign = (stretch: Stretch | null): Stretch | null =>
    stretch !== null && system !== undefined && day === undefined
      ? { ...stretch, precision: 'day' }
      : stretch;
  if (frame.year !== undefined) {
    const year = fullYear(frame, basis);
    return foreign(of(system !== undefined && frame.shortYear === true ? frame.year : year));
  }
  const startIn = (year: number): Civil | null => {
    const own = system === undefined ? year : system.yearNear(year);
    const start = place(own, day ?? 1);
    if (start === null) return null;
    if (frame.weekday !== undefined && day !== undefined && weekdayOf(start) !== frame.weekday) return null;
    return start;
  };
  const { reference } = basis;
  // A weekday that fits only years away is a slip of the pen, or of another calendar.
  const close = (year: number): boolean =>
    frame.weekday === undefined ||
    reference === null ||
    Math.abs((startIn(year) ?? 0) - reference) < 500 * DAY;
  // The month that the reference is in is not past yet.
  const running =
    basis.prefer === 'future' && day === undefined && system === undefined && reference !== null
      ? startOfMonth(reference) - reference - DAY
      : 0;
  const taken = takeYear(frame, basis, startIn, running, (year) => {
    const found = close(year) ? of(system === undefined ? year : system.yearNear(year)) : null;
    return found === null ? null : foreign({ ...found, implied: ['year'] });
  });
  if (taken !== null) return taken;
  if (frame.weekday !== undefined && day !== undefined) {
    const { weekday: _, ...rest } = frame;
    return monthOrDay(rest, basis);
  }
  return null;
}

/** "the 21st": the last such day, on the weekday if one is named. */
export function dayOnly(frame: Frame, day: number, basis: Basis): Stretch | null {
  const { reference } = basis;
  if (reference === null || day > 31) return null;
  const here = startOfMonth(reference);
  // The nearest first, on either side.
  const starts = [0, -1, 1, -2, 2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12]
    .map((months) => addMonths(here, months))
    .filter((month) => day <= daysIn(yearOf(month), monthOf(month)))
    .map((month) => month + (day - 1) * DAY)
    .filter((at) => frame.weekday === undefined || weekdayOf(at) === frame.weekday);
  const past = starts.find((at) => at <= reference);
  const future = starts.find((at) => at > reference);
  const away = (at: Civil): number => Math.abs(at - reference);
  const start =
    basis.prefer === 'future'
      ? (future ?? past)
      : frame.weekday !== undefined
        ? starts.toSorted((a, b) => away(a) - away(b))[0]
        : (frame.shift ?? 0) > 0
          ? (future ?? past)
          : (past ?? future);
  if (start === undefined) {
    if (frame.weekday === undefined) return null;
    const { weekday: _, ...rest } = frame;
    return dayOnly(rest, day, basis);
  }
  return { start, end: start + DAY, precision: 'day', implied: ['year', 'month'] };
}

/** True where a time of the frame is still to come on the reference's day. */
function isAhead({ clock, part }: Frame, reference: Civil): boolean {
  if (clock === undefined) return false;
  const evening = clock.meridiem === 'pm' || part === 'afternoon' || part === 'evening' || part === 'night';
  const hour = clock.hour + (evening && clock.hour < 12 ? 12 : 0);
  return startOfDay(reference) + hour * HOUR + (clock.minute ?? 0) * MINUTE > reference;
}

/** A weekday: the last one up to the reference, the same day included; "last" and "next" never mean the day itself. */
export function weekdayAlone(frame: Frame, weekday: number, basis: Basis): Stretch | null {
  const { reference } = basis;
  if (reference === null) return null;
  const today = startOfDay(reference);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const pick = (): number => {
    if (frame.shift !== undefined) {
      if (frame.shift < 0) return -(back === 0 ? 7 : back) + (frame.shift + 1) * 7;
      if (frame.shift > 0 && basis.nextWeekday === 'week')
        return weekday - weekdayOf(today) + 7 * frame.shift;
      if (frame.shift > 0) return (ahead === 0 ? 7 : ahead) + (frame.shift - 1) * 7;
      return weekday - weekdayOf(today);
    }
    // Who looks ahead on a Tuesday means the next one.
    if (basis.prefer === 'future') return ahead === 0 && !isAhead(frame, reference) ? 7 : ahead;
    if (basis.prefer === 'nearest') return back <= ahead ? -back : ahead;
    return -back;
  };
  const start = today + pick() * DAY;
  return { start, end: start + DAY, precision: 'day', implied: ['year', 'month', 'day'] };
}

/** Civil time as milliseconds of the proleptic Gregorian calendar, read as if it were UTC. No zone, no clock. */
export type Civil = number;

export const SECOND = 1000;
export const MINUTE: number = 60 * SECOND;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;

/** The first instant of a day; month from 1. Years below 100 are years below 100. */
export function civil(year: number, month = 1, day = 1): Civil {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export const yearOf = (at: Civil): number => new Date(at).getUTCFullYear();
export const monthOf = (at: Civil): number => new Date(at).getUTCMonth() + 1;
export const dayOf = (at: Civil): number => new Date(at).getUTCDate();
/** Monday is 1. */
export const weekdayOf = (at: Civil): number => ((new Date(at).getUTCDay() + 6) % 7) + 1;
export const startOfDay = (at: Civil): Civil => Math.floor(at / DAY) * DAY;
export const startOfWeek = (at: Civil): Civil => startOfDay(at) - (weekdayOf(at) - 1) * DAY;
export const startOfMonth = (at: Civil): Civil => civil(yearOf(at), monthOf(at));
export const daysIn = (year: number, month: number): number => dayOf(civil(year, month + 1, 0));

/** Months later, on the same day or the last of a shorter month. */
export function addMonths(at: Civil, months: number): Civil {
  const index = yearOf(at) * 12 + monthOf(at) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return civil(year, month, Math.min(dayOf(at), daysIn(year, month))) + (at - startOfDay(at));
}

const REFERENCE = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d))?)?)?)?)?/u;

/** The civil time of an ISO 8601 reference; null when it is none. A zone in it is not applied: it is the reader's local time. */
export function readReference(iso: string | undefined): Civil | null {
  const match = REFERENCE.exec(iso ?? '');
  if (match === null) return null;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0'] = match;
  return (
    civil(Number(year), Number(month), Number(day)) +
    Number(hour) * HOUR +
    Number(minute) * MINUTE +
    Number(second) * SECOND
  );
}

/** Civil time as milliseconds of the proleptic Gregorian calendar, read as if it were UTC. No zone, no clock. */
export type Civil = number;

export const SECOND = 1000;
export const MINUTE: number = 60 * SECOND;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;

/*
 * Days to dates and back by arithmetic (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"): a Date object for each question
 * costs more than the rest of reading a date. Years start in March, so that the leap day is the last; eras of 400 years have 146 097 days.
 */
const ERA_DAYS = 146_097;
/** From 1 March of year 0 to 1 January 1970. */
const TO_EPOCH = 719_468;

/** The first instant of a day; month from 1; a month or a day beyond its range goes on counting. Years below 100 are years below 100. */
export function civil(year: number, month = 1, day = 1): Civil {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * ERA_DAYS + dayOfEra - TO_EPOCH) * DAY;
}

/** The reach of Date: some 270 000 years each way. */
const FARTHEST = 8.64e15;

/** A date in one number: see `yearIn`, `monthIn`, `dayIn`. */
export function packedDate(at: Civil): number {
  let days = Math.floor(Math.min(Math.max(at, -FARTHEST), FARTHEST) / DAY) + TO_EPOCH;
  // Whole numbers of 32 bits from here on; years before 0 are moved up by eras.
  const eras = days < 0 ? Math.ceil(-days / ERA_DAYS) : 0;
  days += eras * ERA_DAYS;
  const era = (days / ERA_DAYS) | 0;
  const dayOfEra = days - era * ERA_DAYS;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return ((yearOfEra + (era - eras) * 400 + (month <= 2 ? 1 : 0)) << 9) | (month << 5) | day;
}

export const yearIn = (packed: number): number => packed >> 9;
export const monthIn = (packed: number): number => (packed >> 5) & 15;
export const dayIn = (packed: number): number => packed & 31;

export const yearOf = (at: Civil): number => yearIn(packedDate(at));
export const monthOf = (at: Civil): number => monthIn(packedDate(at));
export const dayOf = (at: Civil): number => dayIn(packedDate(at));
/** Monday is 1. 1 January 1970 was a Thursday. */
export const weekdayOf = (at: Civil): number => {
  const since = (Math.floor(at / DAY) + 3) % 7;
  return (since < 0 ? since + 7 : since) + 1;
};
export const startOfDay = (at: Civil): Civil => Math.floor(at / DAY) * DAY;
export const startOfWeek = (at: Civil): Civil => startOfDay(at) - (weekdayOf(at) - 1) * DAY;
export const startOfMonth = (at: Civil): Civil => startOfDay(at) - (dayOf(at) - 1) * DAY;
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : (LENGTHS[month] ?? dayOf(civil(year, month + 1, 0)));

const LENGTHS: readonly number[] = [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Months later, on the same day or the last of a shorter month. */
export function addMonths(at: Civil, months: number): Civil {
  const packed = packedDate(at);
  const index = yearIn(packed) * 12 + monthIn(packed) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return civil(year, month, Math.min(dayIn(packed), daysIn(year, month))) + (at - startOfDay(at));
}

const REFERENCE = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d))?)?)?)?)?/u;

/** The civil time of an ISO 8601 reference; null when it is none. A zone in it is not applied: it is the reader's local time. */
export function readReference(reference: string | undefined): Civil | null {
  const [, year, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
    REFERENCE.exec(reference ?? '') ?? [];
  return year === undefined
    ? null
    : civil(Number(year), Number(month), Number(day)) +
        Number(hour) * HOUR +
        Number(minute) * MINUTE +
        Number(second) * SECOND;
}

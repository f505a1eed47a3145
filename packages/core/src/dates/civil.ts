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

/** Year × 512 + month × 32 + day of a time. */
function packedDate(at: Civil): number {
  const days = Math.floor(at / DAY) + TO_EPOCH;
  const era = Math.floor(days / ERA_DAYS);
  const dayOfEra = days - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + day;
}

export const yearOf = (at: Civil): number => Math.floor(packedDate(at) / 512);
export const monthOf = (at: Civil): number => (packedDate(at) & 511) >> 5;
export const dayOf = (at: Civil): number => packedDate(at) & 31;
/** Monday is 1. 1 January 1970 was a Thursday. */
export const weekdayOf = (at: Civil): number => {
  const since = (Math.floor(at / DAY) + 3) % 7;
  return (since < 0 ? since + 7 : since) + 1;
};
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

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * An EDTF value as the `date-time` of RFC 3339, for formats that take nothing else. A time of the day that is not known stands as its beginning,
 * and an offset that is not known as `-00:00` (RFC 3339, section 4.3). Null for what is less exact than a day.
 */
export function toDateTime(edtf: string | null | undefined): string | null {
  const match = DAY.exec(edtf ?? '');
  if (match === null) return null;
  const [, day = '', hour = '00', minute = '00', second = '00', offset = '-00:00'] = match;
  return isCalendarDay(day) && hour !== '24' && second !== '60'
    ? `${day}T${hour}:${minute}:${second}${offset}`
    : null;
}

/** What `toDateTime` wrote, back to the value: a day that stands for its unknown time is a day again. */
export function fromDateTime(dateTime: string): string {
  return dateTime.replace(/T00:00:00-00:00$/u, '').replace(/-00:00$/u, '');
}

/** An EDTF value as ISO 8601: a year, a month, a day, or a day with its time. Null for seasons, decades, intervals. */
export function toIsoDate(edtf: string | null | undefined): string | null {
  const value = (edtf ?? '').replace(/[~?%]$/u, '');
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value) || DAY.test(value) ? value : null;
}

function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && date >= 1 && date <= days;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

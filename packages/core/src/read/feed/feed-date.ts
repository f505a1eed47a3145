/** The zones that RFC 822 names (section 5.1); every other one is written as its offset. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00'
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})$/iu;
const DATE_TIME =
  /^(?<date>.{6,40}?)\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,4}))?$/iu;

/**
 * A date of a feed as ISO 8601: RSS has RFC 822's ("Tue, 19 Nov 2024 14:05:00 +0100"), Atom has ISO 8601 already. A day that Atom wrote with an unknown
 * time (`T00:00:00-00:00`, RFC 3339) is a day again. What is neither stays as it is.
 */
export function feedDate(written: string): string {
  const text = written.trim();
  const { date = text, hour, minute, second, zone } = DATE_TIME.exec(text)?.groups ?? {};
  const [, day, name = '', year = ''] = DAY.exec(date) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (day === undefined || month === 0) return text.replace(/T00:00:00-00:00$/u, '').replace(/-00:00$/u, '');
  const iso = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return iso;
  const offset = /^[+-]/u.test(zone ?? '')
    ? (zone ?? '').replace(/^(.\d{2}):?(\d{2})$/u, '$1:$2')
    : (ZONES[(zone ?? '').toUpperCase()] ?? '');
  return `${iso}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

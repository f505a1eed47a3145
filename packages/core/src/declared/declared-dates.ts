import { findDates } from '../find-dates.ts';
import type { DateValue, Precision } from '../model/index.ts';
import type { DeclaredValue } from '../read/line.ts';

/** ISO 8601 as pages write it: with seconds and fractions or without, "+0100" for "+01:00", a space for the T. */
const iso =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?<seconds>:\d{2})?(?:[.,]\d{1,9})?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u;
/** Days; a date further back is a slip of the page or of its reading, not a publication. */
const oldestStory = 30 * 366;
const dayLength = 86_400_000;

/** A declared date as a value; null where it is no date. Its place is that of the declaration. */
export function declaredDate({ value, span }: DeclaredValue): DateValue | null {
  const parts = iso.exec(value.trim())?.groups;
  const common = { basis: 'stated', calendar: 'gregory', text: value, span, alternatives: [] } as const;
  if (parts !== undefined) {
    const day = parts['day'] ?? '';
    if (Number.isNaN(Date.parse(day))) return null;
    const time = parts['time'];
    const zone = parts['zone']?.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
    const seconds = parts['seconds'] ?? '';
    const precision: Precision = time === undefined ? 'day' : seconds === '' ? 'minute' : 'second';
    return {
      ...common,
      value: time === undefined ? day : `${day}T${time}${seconds}${zone ?? ''}`,
      precision,
      offset: time === undefined || zone === undefined ? null : offsetOf(zone),
      confidence: 0.95
    };
  }
  const mention = findDates(value.slice(0, 80))[0];
  if (mention === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(mention.value)) return null;
  return {
    ...common,
    value: mention.value,
    precision: mention.precision,
    offset: mention.offset,
    confidence: 0.85
  };
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Days from one date to the other, by their days; NaN where one has no day. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayLength;
}

/**
 * The publication date: the first that is declared, unless the page shows another. A declared day that lies more than a day after a date
 * shown beside the headline is that of the page's build; one before it is the publication of a story that was updated since.
 */
export function weighPublished(declared: readonly DateValue[], shown: DateValue | null): DateValue | null {
  const first = declared[0] ?? null;
  if (first === null || shown === null || !/^\d{4}-\d{2}-\d{2}/u.test(shown.value)) return first ?? shown;
  if (shown.basis !== 'stated') return first;
  const agreeing = declared.find((date) => Math.abs(daysBetween(shown.value, date.value)) <= 1);
  if (agreeing !== undefined) return agreeing;
  const days = daysBetween(shown.value, first.value);
  return days > 1 && days < oldestStory ? shown : first;
}

import { type DatedEntry, readDateLine } from '../cues/read-date-line.ts';
import type { DateMention, DateValue } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { sourceSpan } from '../read/source-span.ts';
import { dateValue } from './date-value.ts';

/** When an article came out and when it was last changed, as its date lines say. */
export interface PublicationDates {
  readonly published: DateValue | null;
  readonly updated: DateValue | null;
}

/** A line that dates an article, with the dates found in it. */
export interface DatedLine {
  readonly line: Line;
  readonly mentions: readonly DateMention[];
}

interface Entry extends DatedEntry {
  readonly line: Line;
}

const COARSE: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium'
]);

/** A date line has no intervals: "28. Juni 2025 - 16.03 Uhr" is a day and a time. The first end is the day. */
function firstDay(value: DateValue): DateValue {
  const cut = value.value.indexOf('/');
  return cut > 0 ? { ...value, value: value.value.slice(0, cut) } : value;
}

const dayOf = (value: string): string => value.slice(0, 10);

/** "Updated 14:20": the time belongs to the day that stands before it. */
function atTime(entry: Entry, day: DateValue | null): DateValue | null {
  if (entry.time === null || day === null || !/^\d{4}-\d{2}-\d{2}/u.test(day.value)) return null;
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/u.exec(day.value.slice(11))?.[0] ?? '';
  return {
    ...day,
    value: `${dayOf(day.value)}T${entry.time}${zone}`,
    precision: 'minute',
    basis: 'implied',
    text: entry.line.text.slice(entry.start, entry.end),
    span: sourceSpan(entry.line, entry.start, entry.end)
  };
}

/**
 * Publication and update time from the lines that date an article, nearest first. A labelled date is what its label says; of two dates
 * without a label the first is the publication and a later one on the same line the update. A line that only says "updated" dates the
 * publication too where nothing else does: its day is the best that the text states.
 */
export function attributeDates(lines: readonly DatedLine[], languages?: readonly string[]): PublicationDates {
  const entries = lines.flatMap(({ line, mentions }): Entry[] => {
    const cue = readDateLine(line.text, languages, mentions);
    return (cue?.entries ?? []).map((entry) => ({ ...entry, line }));
  });
  const known = entries.filter(({ mention }) => mention !== null);
  const days = known.filter(({ mention }) => mention !== null && !COARSE.has(mention.precision));
  // "4 months ago" is better than nothing; "2024" beside a full date is not.
  const dated = days.length > 0 ? days : known;
  const of = (entry: Entry | undefined): DateValue | null =>
    entry === undefined || entry.mention === null ? null : firstDay(dateValue(entry.mention, entry.line));
  const labelled = dated.find(({ role }) => role === 'published');
  const plain = dated.find(({ role }) => role === 'plain');
  const change = entries.find(
    (entry) => entry.role === 'updated' && (entry.mention !== null || entry.time !== null)
  );
  const printed = dated.find(({ role }) => role === 'printed');
  const stated = of(labelled) ?? of(plain);
  const second = dated.find(
    (entry) => entry.role === 'plain' && entry !== plain && entry.line === plain?.line
  );
  const updated =
    change === undefined
      ? labelled === undefined && second !== undefined && isLater(of(second), of(plain))
        ? of(second)
        : null
      : (of(change) ?? atTime(change, stated));
  return { published: stated ?? updated ?? of(printed), updated };
}

/** True where both are dates and the first is not before the second. */
function isLater(one: DateValue | null, other: DateValue | null): boolean {
  return one !== null && other !== null && one.value >= other.value;
}

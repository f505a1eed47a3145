import { readDateline } from '../cues/read-dateline.ts';
import type { DateOptions } from '../dates/options.ts';
import { findDates } from '../find-dates.ts';
import type { Agency, Dateline, DateValue, Person, Span } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { shownText } from '../read/shown-text.ts';
import { sourceSpan } from '../read/source-span.ts';
import { dateValue } from './date-value.ts';

/** A dateline, and where the lede begins behind it. */
export interface DatelineReading {
  readonly dateline: Dateline;
  readonly line: Line;
  readonly strength: number;
  /** Offset into the line's text: the paragraph starts here. */
  readonly lede: number;
  readonly agencies: readonly Agency[];
  /** Where the agencies are named, in the source; null where none is. */
  readonly credit: Span | null;
  readonly creditText: string;
  readonly people: readonly Person[];
}

const SURE = 0.6;

/** The dateline at the head of a paragraph, or on a line of its own. A form that may be chance ("ALGER - Le président") is not enough. */
export function attributeDateline(
  line: Line,
  options: DateOptions = {},
  languages?: readonly string[]
): DatelineReading | null {
  const cue = readDateline(line.text, languages);
  if (cue === null || (cue.strength < SURE && cue.end < line.text.trimEnd().length)) return null;
  const { place, date, credit } = cue;
  let value: DateValue | null = null;
  if (date !== null) {
    const mention = findDates(line.text.slice(date.start, date.end), options)[0];
    if (mention !== undefined) value = dateValue(mention, line, date.start);
  }
  return {
    line,
    strength: cue.strength,
    dateline: {
      ...shownText(line, cue.start, cue.end),
      place: place === null ? null : line.text.slice(place.start, place.end),
      date: value,
      agency: cue.agencies[0] ?? null,
      agencies: cue.agencies
    },
    lede: cue.end,
    agencies: cue.agencies,
    credit: credit === null ? null : sourceSpan(line, credit.start, credit.end),
    creditText: credit === null ? '' : line.text.slice(credit.start, credit.end),
    people: cue.people.map((person) => ({
      ...person,
      span: sourceSpan(line, person.span.start, person.span.end)
    }))
  };
}

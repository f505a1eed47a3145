import type { Span } from './span.ts';

/**
 * How a value is known. `stated`: the text says all of it. `implied`: a part was filled in from the reference (the year of
 * "19 nov", the day of "mardi"). `inferred`: nothing at this place says it; it follows from other items.
 */
export type Basis = 'stated' | 'implied' | 'inferred';

/** The finest unit that a value states. An interval has the precision of its ends. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';

/** Calendars by their CLDR/BCP 47 `ca` keys. */
export type Calendar =
  | 'gregory'
  | 'persian'
  | 'islamic-umalqura'
  | 'hebrew'
  | 'buddhist'
  | 'japanese'
  | 'roc'
  | 'ethiopic'
  | 'indian';

/** The parts that a date can have. */
export type DatePart =
  | 'era'
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekday'
  | 'day'
  | 'time'
  | 'zone';

/** Another reading of the same words, such as day and month swapped in "03/04/2024". */
export interface DateAlternative {
  readonly value: string;
  readonly confidence: number;
}

/** A date or an interval, normalised. */
export interface DateValue {
  /** EDTF (ISO 8601-2): `2024-11-19`, `2024-11-19T14:05+01:00`, `2024-11`, `2024-11-03/2024-11-05`, `2024-11~`. */
  readonly value: string;
  readonly precision: Precision;
  readonly basis: Basis;
  /** The calendar that the text uses; `value` is always Gregorian. */
  readonly calendar: Calendar;
  /** UTC offset in minutes, where the text states it or its zone has only one; otherwise null. */
  readonly offset: number | null;
  /** The words that were read; empty where the value is inferred. */
  readonly text: string;
  /** Where the words stand; null where the value is inferred. */
  readonly span: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly alternatives: readonly DateAlternative[];
}

/** A date found in running text. */
export interface DateMention extends DateValue {
  readonly span: Span;
  readonly kind: 'absolute' | 'relative' | 'range';
  /** The parts that the words state. */
  readonly stated: readonly DatePart[];
  /** The parts that the reference or the policy filled in. */
  readonly implied: readonly DatePart[];
  /** The possible UTC offsets, in minutes, of a zone abbreviation that means several zones ("CST"). Empty otherwise. */
  readonly offsets: readonly number[];
}

import type { DateLocale, NumericOrder } from './date-locale.ts';
import type { Part } from './frame.ts';

/** How dates are read. */
export interface DateOptions {
  /** The languages that are known. In `@wirecopy/core` all of them, in `@wirecopy/core/dates` the caller gives them. */
  readonly locales?: readonly DateLocale[];
  /**
   * BCP 47 languages of the text, the likeliest first. They are read in full; of the other known languages only month names beside
   * numbers are read. Without them every known language is tried; `@wirecopy/core` then tells the languages of longer texts itself.
   */
  readonly languages?: readonly string[];
  /**
   * Where `languages` are not given: those that the text is probably in (BCP 47), the likeliest first. Of all others only month names
   * beside numbers are read. `@wirecopy/core` tells them itself.
   */
  readonly likely?: readonly string[];
  /** ISO 8601 time that "today", "Tuesday" and dates without a year count from. Without it only full dates are found. */
  readonly reference?: string;
  /** Where a bare weekday or a date without a year falls: `past` (the default, as in news), `future` or `nearest`. */
  readonly prefer?: 'past' | 'future' | 'nearest';
  /**
   * Whether words that speak of the future ("The work will start in early June") put such a date after the reference in running text where
   * `prefer` is `past`: `heeded` (the default) or `ignored`.
   */
  readonly tense?: 'heeded' | 'ignored';
  /**
   * What kind of text it is: `news` (the default), or a `message` to a calendar or an assistant, in which "the week", "end of the
   * day" and "10, tonight" are dates.
   */
  readonly register?: 'news' | 'message';
  /**
   * How "the last three months" are counted: `rolling` (the default) up to the reference's day, `calendar` in whole months. Quarters, half
   * years, decades and centuries are always whole.
   */
  readonly counting?: 'rolling' | 'calendar';
  /**
   * What "the next two weeks" and "within two weeks" are: the stretch (`whole`, the default) or its far `end` alone, as one who sets a
   * deadline wants it; `deadline` gives the end of "within two weeks" only.
   */
  readonly stretches?: 'whole' | 'end' | 'deadline';
  /**
   * How finely "two months ago" is dated: as the `unit` counted (the default), one step `finer` (years to the month, months to the day), or
   * to the `day`.
   */
  readonly distances?: 'unit' | 'finer' | 'day';
  /** What "early March" and "late next week" are: a third of the period (`thirds`, the default), or its first or second half (`halves`). */
  readonly edges?: 'thirds' | 'halves';
  /**
   * Whether the month, the year or any other period that a range ends with belongs to it: `inclusive` (the default), or `exclusive` where
   * "until 2018" and "September to November" are over when 2018 and November begin. A day that ends a range always belongs to it, and "until
   * the end of May" is all of May.
   */
  readonly ends?: 'inclusive' | 'exclusive';
  /** What "next Friday" is: the `first` Friday after the reference (the default), or that of next `week`. */
  readonly nextWeekday?: 'first' | 'week';
  /**
   * First and last hour (0–24) of the parts of the day. A part that is given makes "Tuesday evening" an interval of hours; else it is the
   * day, since no two newsrooms agree on when the evening starts.
   */
  readonly hours?: Readonly<Partial<Record<Part, readonly [from: number, to: number]>>>;
  /** Order of day and month in all-numeric dates; the language's own unless given. See `inferOrder`. */
  readonly order?: NumericOrder;
}

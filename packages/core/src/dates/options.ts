import type { DateLocale, NumericOrder } from './date-locale.ts';

/** How dates are read. */
export interface DateOptions {
  /** The languages that are known. In `@wirecopy/core` all of them, in `@wirecopy/core/dates` the caller gives them. */
  readonly locales?: readonly DateLocale[];
  /**
   * BCP 47 languages of the text, the likeliest first. They are read in full; of the other known languages only month names beside
   * numbers are read. Without them every known language is tried; `@wirecopy/core` then tells the languages of longer texts itself.
   */
  readonly languages?: readonly string[];
  /** ISO 8601 time that "today", "Tuesday" and dates without a year count from. Without it only full dates are found. */
  readonly reference?: string;
  /** Where a bare weekday or a date without a year falls: `past` (the default, as in news), `future` or `nearest`. */
  readonly prefer?: 'past' | 'future' | 'nearest';
  /** Order of day and month in all-numeric dates; the language's own unless given. See `inferOrder`. */
  readonly order?: NumericOrder;
}

import { findDates as findIn, parseDate as parseOne } from './dates/index.ts';
import type { DateOptions } from './dates/options.ts';
import { all } from './locales/all.ts';
import type { DateMention } from './model/date-value.ts';

/** `findDates` with every language active. See `@wirecopy/core/dates`. */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  return findIn(text, options, all);
}

/** `parseDate` with every language active. See `@wirecopy/core/dates`. */
export function parseDate(text: string, options: DateOptions = {}): DateMention | null {
  return parseOne(text, options, all);
}

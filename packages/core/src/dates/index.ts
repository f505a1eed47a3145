/**
 * Dates alone. Languages come from `@wirecopy/core/locales/*`, one module each, and are given by name: a bundle has only those.
 *
 * @module @wirecopy/core/dates
 */
export type { CalendarSystem } from './calendars.ts';
export type { DateLocale, NumericOrder } from './date-locale.ts';
export { formatEdtf, isEdtf } from './edtf.ts';
export { findDates } from './find-dates.ts';
export { inferOrder } from './infer-order.ts';
export type { DateOptions } from './options.ts';
export { parseDate } from './parse-date.ts';
export { type Timex3, toTimex3 } from './timex3.ts';

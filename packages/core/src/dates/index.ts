export type { CalendarSystem } from './calendars.ts';
export type { DateLocale, NumericOrder } from './date-locale.ts';
export { formatEdtf, isEdtf } from './edtf.ts';
export { findDates } from './find-dates.ts';
export { inferOrder } from './infer-order.ts';
export type { DateOptions } from './options.ts';
export { parseDate } from './parse-date.ts';
export { type Timex3, toTimex3 } from './timex3.ts';

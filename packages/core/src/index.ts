/**
 * Raw news text to articles: `parse`, `explain`, the dates of a text in any language, its language, the agencies that are known.
 *
 * @module @wirecopy/core
 */
export { agencies, findAgency } from './cues/index.ts';
export type { DateLocale, DateOptions, NumericOrder, Timex3 } from './dates/index.ts';
export { formatEdtf, inferOrder, isEdtf, toTimex3 } from './dates/index.ts';
export { type Evidence, explain, explainSource, type LineExplanation } from './explain.ts';
export { findDates, parseDate } from './find-dates.ts';
export { type DetectLanguageOptions, detectLanguage, detectLanguageOfLines } from './language/index.ts';
export type * from './model/index.ts';
export { type ParseOptions, parse, parseSource, type SourceText } from './parse.ts';

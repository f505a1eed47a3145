import { findDates as findIn, parseDate as parseOne } from './dates/index.ts';
import type { DateOptions } from './dates/options.ts';
import { languagesOfBlock } from './language/index.ts';
import { all } from './locales/all.ts';
import type { DateMention } from './model/date-value.ts';
import { textBlocks } from './text-blocks.ts';

/** A text may hold articles in several languages: each block of this many code units is asked for its own. */
const BLOCK = 16_384;

/**
 * `findDates` of `@wirecopy/core/dates` with every language known. Where the options name no language, each stretch of the text is read in
 * the languages that it is told to be in, and of the others only full dates are found ("19 novembre 2024"); a text too short to tell is
 * read in all.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  if (options.languages !== undefined || options.locales !== undefined) return findIn(text, options, all);
  const found: DateMention[] = [];
  for (const { start, end } of textBlocks(text, BLOCK)) {
    const block = start === 0 && end === text.length ? text : text.slice(start, end);
    const mentions = findIn(block, { ...options, languages: languagesOfBlock(block) }, all);
    for (const mention of mentions) {
      const { span } = mention;
      found.push(
        start === 0 ? mention : { ...mention, span: { start: span.start + start, end: span.end + start } }
      );
    }
  }
  return found;
}

/** `parseDate` with every language active. See `@wirecopy/core/dates`. */
export function parseDate(text: string, options: DateOptions = {}): DateMention | null {
  return parseOne(text, options, all);
}

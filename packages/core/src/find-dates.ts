import { findDatesBetween } from './dates/find-dates.ts';
import { findDates as findIn, parseDate as parseOne } from './dates/index.ts';
import type { DateOptions } from './dates/options.ts';
import { languagesOfBlock, likelyLanguages } from './language/index.ts';
import { all } from './locales/all.ts';
import type { DateMention } from './model/date-value.ts';
import { textBlocks } from './text-blocks.ts';

/** A text may hold articles in several languages: each block of this many code units is asked for its own. */
const BLOCK = 16_384;

/**
 * Points by which a language may trail the likeliest of a short text. Nearly all texts of four words are in one of those that are close;
 * where more than a few are, the text tells nothing.
 */
const CLOSE = 4;
const FEW = 6;
const FAR = 10;

/**
 * `findDates` of `@wirecopy/core/dates` with every language known. Where the options name no language, each stretch of the text is read in
 * the languages that it is told to be in, and of the others only full dates are found ("19 novembre 2024"); a text too short to tell is
 * read in all that it may be in.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  if (options.locales !== undefined) return findIn(text, options, all);
  if (options.languages !== undefined) return findIn(text, orderedAsMost(options.languages, options), all);
  const found: DateMention[] = [];
  for (const { start, end } of textBlocks(text, BLOCK))
    for (const mention of findInBlock(text, start, end, options)) found.push(mention);
  return found;
}

let known: ReadonlySet<string> | null = null;

/** The languages with a table, without their scripts and regions. */
function knownLanguages(): ReadonlySet<string> {
  known ??= new Set(all.map(({ code }) => primary(code)));
  return known;
}

/** A language that is not known is read in all others, English first: its numbers, too, would have the month before the day, as few have. */
function orderedAsMost(languages: readonly string[], options: DateOptions): DateOptions {
  const tables = knownLanguages();
  const isKnown = (language: string): boolean => tables.has(language) || tables.has(primary(language));
  return options.order !== undefined || languages.some(isKnown) ? options : { ...options, order: 'dmy' };
}

/** The language of a tag, without its script and region. */
function primary(tag: string): string {
  return tag.split('-', 1)[0] as string;
}

function findInBlock(text: string, start: number, end: number, options: DateOptions): readonly DateMention[] {
  const block = start === 0 && end === text.length ? text : text.slice(start, end);
  const find = (more: DateOptions): readonly DateMention[] =>
    findDatesBetween(text, start, end, { ...options, ...more }, all);
  const languages = languagesOfBlock(block);
  if (languages.length > 0) return find({ languages });
  const likely = likelyLanguages(block, FAR);
  const close = likely.filter(({ behind }) => behind <= CLOSE);
  if (close.length === 0 || close.length > FEW)
    return find({ likely: likely.map(({ language }) => language) });
  return longest(close.map(({ language }) => find({ languages: [language] })));
}

/** The languages that a short text may be in, the likeliest first; none where they are more than a few: it tells nothing. */
export function closeLanguages(text: string): readonly string[] {
  const close = likelyLanguages(text, CLOSE);
  return close.length > FEW ? [] : close.map(({ language }) => language);
}

/** Of mentions that overlap the longest, of equals that of the first reading. */
function longest(readings: readonly (readonly DateMention[])[]): readonly DateMention[] {
  const [only = [], ...others] = readings;
  if (others.length === 0) return only;
  const kept: DateMention[] = [];
  for (const mention of readings.flat().sort((one, other) => lengthOf(other) - lengthOf(one)))
    if (kept.every(({ span }) => span.end <= mention.span.start || span.start >= mention.span.end))
      kept.push(mention);
  return kept.sort((one, other) => one.span.start - other.span.start);
}

const lengthOf = ({ span }: DateMention): number => span.end - span.start;

/** `parseDate` with every language active. See `@wirecopy/core/dates`. */
export function parseDate(text: string, options: DateOptions = {}): DateMention | null {
  return parseOne(text, options, all);
}

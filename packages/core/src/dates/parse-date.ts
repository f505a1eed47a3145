import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import type { DateLocale } from './date-locale.ts';
import { basisOf, readMentions } from './mentions.ts';
import type { DateOptions } from './options.ts';

/** A date is short; a longer text is no date. */
const LONGEST = 400;

/**
 * Reads a text that is one date; readings that would be too weak in running text ("May", "12/10") are taken. Null when it holds none.
 *
 * @example parseDate('19 novembre 2024', { locales: [fr] })?.value // '2024-11-19'
 */
export function parseDate(
  text: string,
  options: DateOptions = {},
  known: readonly DateLocale[] = []
): DateMention | null {
  if (text.length > LONGEST) return null;
  const active = lexiconFor(options.locales ?? known, options.languages);
  const mentions = readMentions(text, 0, text.length, active, options, basisOf(options), null);
  let longest: DateMention | null = null;
  for (const mention of mentions)
    if (longest === null || mention.span.end - mention.span.start > longest.span.end - longest.span.start)
      longest = mention;
  return longest;
}

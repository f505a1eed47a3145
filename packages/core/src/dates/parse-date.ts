import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import type { DateLocale } from './date-locale.ts';
import { ALONE } from './entry.ts';
import { basisOf, readMentions } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { NUMBER } from './strength.ts';
import { tokenise } from './tokens.ts';

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
  const basis = basisOf(options);
  // What is sure in running text is right here too; leniency is for what is left.
  const tokens = tokenise(text, 0, text.length, active.lexicon);
  const sure = longest(readMentions(text, tokens, active, options, basis, ALONE | NUMBER));
  if (sure !== null && lengthOf(sure) >= text.trim().length) return sure;
  const lenient = longest(readMentions(text, tokens, active, options, basis, null));
  return sure !== null && (lenient === null || lengthOf(sure) > lengthOf(lenient)) ? sure : lenient;
}

const lengthOf = ({ span }: DateMention): number => span.end - span.start;

function longest(mentions: readonly DateMention[]): DateMention | null {
  let found: DateMention | null = null;
  for (const mention of mentions) if (found === null || lengthOf(mention) > lengthOf(found)) found = mention;
  return found;
}

import type { DateMention } from '../model/date-value.ts';
import { basisOf, readMentions } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { scan } from './scan.ts';
import { lexiconFor } from './active-lexicon.ts';
import type { DateLocale } from './date-locale.ts';

/**
 * The dates in running text, in the order of the text; spans never overlap.
 *
 * @example findDates('Le vote aura lieu mardi 19 novembre.', { locales: [fr], reference: '2024-11-15' })[0].value // '2024-11-19'
 */
export function findDates(
  text: string,
  options: DateOptions = {},
  known: readonly DateLocale[] = []
): DateMention[] {
  const active = lexiconFor(options.locales ?? known, options.languages);
  const basis = basisOf(options);
  const found: DateMention[] = [];
  scan(text, active.lexicon, (start, end, numbers) => {
    // Two shapes may claim the same digits ("14h05 - 14h05"): the first keeps them.
    for (const mention of readMentions(text, start, end, active, options, basis, numbers))
      if (mention.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(mention);
  });
  return found;
}

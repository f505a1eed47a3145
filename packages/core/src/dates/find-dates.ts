import type { DateMention } from '../model/date-value.ts';
import { lexiconFor, likelyLocales } from './active-lexicon.ts';
import type { DateLocale } from './date-locale.ts';
import { anchoredAt, basisOf, readMentions } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { CLUSTER, scan } from './scan.ts';
import { SPOKEN } from './strength.ts';
import { tokenise } from './tokens.ts';

const LONGEST_BARE = 24;

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
  // A line of nothing but "29/2" says one date.
  const bare = text.length < LONGEST_BARE && !/\p{L}/u.test(text);
  // In a message a unit is asked for nothing beside it ("the week"), and a number neither ("on the 15th", "two thousand and fifteen").
  const given = options.register === 'message' ? SPOKEN : 0;
  const { clusters, words } = scan(text, active.lexicon, given);
  const found: DateMention[] = [];
  if (clusters.length === 0) return found;
  const likely = likelyLocales(options.likely, active);
  let basis = basisOf(options);
  let end = 0;
  for (let at = 0; at < clusters.length; at += CLUSTER) {
    const [start, stop] = [clusters[at] as number, clusters[at + 1] as number];
    const tokens = tokenise(text, start, stop, active.lexicon, words, clusters[at + 3]);
    const numbers = bare ? null : (clusters[at + 2] as number);
    // Two shapes may claim the same digits ("14h05 - 14h05"): the first keeps them.
    for (const mention of readMentions(text, tokens, active, options, basis, numbers, likely)) {
      if (mention.span.start < end) continue;
      found.push(mention);
      end = mention.span.end;
      basis = anchoredAt(basis, mention);
    }
  }
  return found;
}

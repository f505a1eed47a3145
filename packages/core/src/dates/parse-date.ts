import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import { basisOf } from './basis.ts';
import { type Cluster, clusterOf, type Manner } from './cluster.ts';
import type { DateLocale } from './date-locale.ts';
import { ALONE } from './entry.ts';
import { keepTexts } from './kept-texts.ts';
import { mannerOf } from './manner.ts';
import { mentionsOf } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { NUMBER } from './strength.ts';
import { tokenise } from './tokens.ts';

/** A date is short; a longer text is no date. */
const LONGEST = 400;
const LONGEST_KEPT = 64;
const kept = keepTexts(1024);

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
  const manner = mannerOf(active, options);
  const basis = basisOf(options);
  const place = { text, shift: 0 };
  // What is sure in running text is right here too; leniency is for what is left.
  const [strict, lenient] = clustersOf(text, manner);
  const sure = longest(mentionsOf(strict, place, basis));
  if (sure !== null && lengthOf(sure) >= text.trim().length) return sure;
  const doubtful = longest(mentionsOf(lenient, place, basis));
  return sure !== null && (doubtful === null || lengthOf(sure) > lengthOf(doubtful)) ? sure : doubtful;
}

/** The whole text as one cluster, read as running text and as a date. */
function clustersOf(text: string, manner: Manner): readonly [Cluster, Cluster] {
  const found = text.length > LONGEST_KEPT ? undefined : kept.get(manner, 0, text);
  const [strict, lenient] = found ?? [];
  if (strict !== undefined && lenient !== undefined) return [strict, lenient];
  const tokens = tokenise(text, 0, text.length, manner.active.lexicon);
  const clusters = [
    clusterOf(text, tokens, ALONE | NUMBER, manner),
    clusterOf(text, tokens, null, manner)
  ] as const;
  if (text.length <= LONGEST_KEPT) kept.set(manner, 0, text, clusters);
  return clusters;
}

const lengthOf = ({ span }: DateMention): number => span.end - span.start;

function longest(mentions: readonly DateMention[]): DateMention | null {
  let found: DateMention | null = null;
  for (const mention of mentions) if (found === null || lengthOf(mention) > lengthOf(found)) found = mention;
  return found;
}

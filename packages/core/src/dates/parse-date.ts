import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import { basisOf } from './basis.ts';
import { type Cluster, clusterOf, type Manner } from './cluster.ts';
import type { DateLocale } from './date-locale.ts';
import { ALONE } from './entry.ts';
import { keepClusters } from './kept-clusters.ts';
import { mannerOf } from './manner.ts';
import { mentionsOf } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { NUMBER } from './strength.ts';
import { tokenise } from './tokens.ts';

/** A date is short; a longer text is no date. */
const LONGEST = 400;
const kept = keepClusters();

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
  let best: DateMention | null = null;
  for (const cluster of kept.find(text, 0, text.length, 0, manner, () => readWhole(text, manner))) {
    const read = longest(mentionsOf(cluster, place, basis));
    if (read !== null && (best === null || lengthOf(read) >= lengthOf(best))) best = read;
    if (best !== null && lengthOf(best) >= text.trim().length) break;
  }
  return best;
}

/** The whole text as one cluster, read as running text and as a date. */
function readWhole(text: string, manner: Manner): readonly Cluster[] {
  const tokens = tokenise(text, 0, text.length, manner.active.lexicon);
  return [ALONE | NUMBER, null].map((numbers) => clusterOf(text, tokens, numbers, manner));
}

const lengthOf = ({ span }: DateMention): number => span.end - span.start;

function longest(mentions: readonly DateMention[]): DateMention | null {
  let found: DateMention | null = null;
  for (const mention of mentions) if (found === null || lengthOf(mention) > lengthOf(found)) found = mention;
  return found;
}

import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import { basisOf } from './basis.ts';
import { type Cluster, clusterOf, type Manner } from './cluster.ts';
import type { DateLocale } from './date-locale.ts';
import { ALONE } from './entry.ts';
import { keepReadings } from './kept-readings.ts';
import { mannerOf } from './manner.ts';
import { mentionsOf } from './mentions.ts';
import type { DateOptions } from './options.ts';
import type { Basis } from './resolve/stretch.ts';
import { NUMBER } from './strength.ts';
import { tokenise } from './tokens.ts';

/** A date is short; a longer text is no date. */
const LONGEST = 400;

/** A text read as one date, and the date that was last made of it on a basis. */
interface Whole {
  /** The whole text as one cluster, as running text and as a date. */
  readonly clusters: readonly Cluster[];
  basis: Basis | null;
  date: DateMention | null;
}

const kept = keepReadings<Whole>();

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
  const whole = kept.find(text, 0, text.length, 0, manner, () => readWhole(text, manner));
  if (whole.basis !== basis) {
    whole.date = longestOf(whole.clusters, text, basis);
    whole.basis = basis;
  }
  const { date } = whole;
  // What is kept is not the caller's.
  return date === null ? null : { ...date, span: { start: date.span.start, end: date.span.end } };
}

/** The longest date that the clusters make on a basis. */
function longestOf(clusters: readonly Cluster[], text: string, basis: Basis): DateMention | null {
  const place = { text, shift: 0 };
  const { length } = text.trim();
  // What is sure in running text is right here too; leniency is for what is left.
  let best: DateMention | null = null;
  for (const cluster of clusters) {
    const read = longest(mentionsOf(cluster, place, basis));
    if (read !== null && (best === null || lengthOf(read) >= lengthOf(best))) best = read;
    if (best !== null && lengthOf(best) >= length) break;
  }
  return best;
}

function readWhole(text: string, manner: Manner): Whole {
  const tokens = tokenise(text, 0, text.length, manner.active.lexicon);
  const clusters = [ALONE | NUMBER, null].map((numbers) => clusterOf(text, tokens, numbers, manner));
  return { clusters, basis: null, date: null };
}

const lengthOf = ({ span }: DateMention): number => span.end - span.start;

function longest(mentions: readonly DateMention[]): DateMention | null {
  let found: DateMention | null = null;
  for (const mention of mentions) if (found === null || lengthOf(mention) > lengthOf(found)) found = mention;
  return found;
}

import { type ActiveLexicon, isForeign, type LikelyLocales } from './active-lexicon.ts';
import { isHeavyVote, localeOfVote, triggerOfVote } from './entry.ts';
import { strengthen, worthReading } from './strength.ts';
import type { Token } from './tokens.ts';

/** How many languages a cluster is read in at most. */
const MOST = 4;

/** By language: how much of the cluster it knows, and the strength of its words. Zero between calls; kept, since clusters are many. */
let counts = new Int32Array(256);
let strengths = new Uint8Array(256);

/**
 * The languages worth reading the tokens in that the text may be in: those with most of their words, in the order of the lexicon. A cluster
 * of numbers only reads the same in every language but for the order. In running text a language whose own words ask for what is not there
 * is left out. `numbers` is the strength of the numbers; null where the text is said to be one date.
 */
export function languagesOf(
  tokens: readonly Token[],
  active: ActiveLexicon,
  numbers: number | null,
  likely: LikelyLocales | null
): readonly number[] {
  const first = likely?.first ?? 0;
  const seen = weigh(tokens, active, likely, false);
  const most = counts[heaviest(seen, 1, likely)] ?? 0;
  const least = active.full <= MOST ? 1 : Math.ceil((most * 7) / 10);
  const chosen: number[] = [];
  while (chosen.length < MOST) {
    const locale = heaviest(seen, least, likely);
    if (locale < 0) break;
    chosen.push(locale);
    counts[locale] = 0;
  }
  if (chosen.length === 0) chosen.push(first);
  // Where most know a word as no date ("son", "die"), those that know it as one are outvoted: judged after the choice.
  return worthy(chosen, seen, numbers);
}

/** The language that the text is not in with most of its words, where it is worth reading the tokens in. */
export function foreignOf(
  tokens: readonly Token[],
  active: ActiveLexicon,
  numbers: number | null,
  likely: LikelyLocales | null
): readonly number[] {
  const seen = weigh(tokens, active, likely, true);
  const locale = heaviest(seen, 1, null);
  return worthy(locale < 0 ? [] : [locale], seen, numbers);
}

/** Counts the words of each language that the text is in, or `foreign` to it, and gives those that know any. */
function weigh(
  tokens: readonly Token[],
  { full, lexicon }: ActiveLexicon,
  likely: LikelyLocales | null,
  foreign: boolean
): readonly number[] {
  const size = lexicon.locales.length;
  if (size > counts.length) {
    counts = new Int32Array(size);
    strengths = new Uint8Array(size);
  }
  const seen: number[] = [];
  for (const { votes, start, end } of tokens) {
    for (let at = 0; at < votes.length; at++) {
      const vote = votes[at] as number;
      const locale = localeOfVote(vote);
      // Votes stand in the order of the lexicon: only foreign ones are behind the languages read in full.
      if (!foreign && locale >= full) break;
      if (isForeign(locale, full, likely) !== foreign) continue;
      if (counts[locale] === 0) seen.push(locale);
      counts[locale] = (counts[locale] as number) + (end - start) * (isHeavyVote(vote) ? 2 : 1);
      strengths[locale] = strengthen(strengths[locale] as number, triggerOfVote(vote));
    }
  }
  return seen;
}

/** Those of the chosen whose words make it worth reading. Counts no more. */
function worthy(
  chosen: readonly number[],
  seen: readonly number[],
  numbers: number | null
): readonly number[] {
  const worth =
    numbers === null
      ? chosen
      : chosen.filter((locale) => worthReading(numbers | (strengths[locale] as number)));
  for (const locale of seen) counts[locale] = strengths[locale] = 0;
  return worth;
}

/** The one with the highest count, at least `least`; of equals the likeliest or else the first; -1 for none. */
function heaviest(locales: readonly number[], least: number, likely: LikelyLocales | null): number {
  let best = -1;
  let weight = Math.max(1, least);
  for (const locale of locales) {
    const count = counts[locale] as number;
    if (count < weight || (count === weight && best >= 0 && !isBefore(locale, best, likely))) continue;
    best = locale;
    weight = count;
  }
  return best;
}

function isBefore(one: number, other: number, likely: LikelyLocales | null): boolean {
  if (likely === null) return one < other;
  const [rank = 0, otherRank = 0] = [likely.ranks[one], likely.ranks[other]];
  return rank > otherRank || (rank === otherRank && one < other);
}

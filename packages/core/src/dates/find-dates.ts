import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import { basisOf } from './basis.ts';
import type { Cluster } from './cluster.ts';
import { clustersIn, clustersOn } from './clusters.ts';
import type { DateLocale } from './date-locale.ts';
import { findRun, type Run } from './find-run.ts';
import { mannerOf } from './manner.ts';
import { mentionsOf, NOTHING_TOLD, tellOf } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { textBefore, windowOn } from './window.ts';

/** A line of nothing but "29/2" says one date. */
const LONGEST_BARE = 24;

/**
 * The dates in running text, in the order of the text; spans never overlap.
 *
 * @example findDates('Le vote aura lieu mardi 19 novembre.', { locales: [fr], reference: '2024-11-15' })[0].value // '2024-11-19'
 */
export const findDates = (
  text: string,
  options: DateOptions = {},
  known: readonly DateLocale[] = []
): DateMention[] => findDatesBetween(text, 0, text.length, options, known);

/** The same in the lines of a text from `start` to `stop`, with their spans in the whole text. */
export function findDatesBetween(
  text: string,
  start: number,
  stop: number,
  options: DateOptions,
  known: readonly DateLocale[]
): DateMention[] {
  const active = lexiconFor(options.locales ?? known, options.languages);
  const manner = mannerOf(active, options, options.likely);
  const basis = basisOf(options);
  const found: DateMention[] = [];
  let told = NOTHING_TOLD;
  let end = 0;
  const add = (clusters: readonly Cluster[], shift: number): void => {
    // Two shapes may claim the same digits ("14h05 - 14h05"): the first keeps them.
    for (const cluster of clusters)
      for (const mention of mentionsOf(cluster, { text, shift }, basis, told)) {
        if (mention.span.start < end) continue;
        found.push(mention);
        end = mention.span.end;
        told = tellOf(told, mention, basis);
      }
  };
  const bare = text.length < LONGEST_BARE && !/\p{L}/u.test(text);
  if (bare || manner.message) add(clustersIn(text.slice(start, stop), manner, bare), start);
  else {
    const run: Run = { from: start, to: start, next: start };
    while (findRun(text, run.next, stop, active.lexicon, run)) {
      const window = windowOn(text, run.from, run.to);
      add(clustersOn(text, window, manner), window.from - textBefore(window).length);
    }
  }
  return found;
}

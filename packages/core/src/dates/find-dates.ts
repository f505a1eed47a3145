import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import { basisOf } from './basis.ts';
import { type Cluster, clusterOf, type Manner } from './cluster.ts';
import type { DateLocale } from './date-locale.ts';
import { findRun, type Run } from './find-run.ts';
import { keepTexts } from './kept-texts.ts';
import { mannerOf } from './manner.ts';
import { mentionsOf, NOTHING_TOLD, tellOf } from './mentions.ts';
import type { DateOptions } from './options.ts';
import { CLUSTER, scan } from './scan.ts';
import { SPOKEN } from './strength.ts';
import { tokenise } from './tokens.ts';
import { textBefore, textBehind, type Window, windowOn } from './window.ts';

/** A line of nothing but "29/2" says one date. */
const LONGEST_BARE = 24;

/** Dates stand among few words; a longer run will not be met again. */
const LONGEST_KEPT = 96;
const kept = keepTexts(2048);

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

/** The clusters of a window, by its own text. */
function clustersOn(text: string, window: Window, manner: Manner): readonly Cluster[] {
  const { from, to, beside } = window;
  const run = text.slice(from, to);
  const clusters = run.length > LONGEST_KEPT ? undefined : kept.get(manner, beside, run);
  if (clusters !== undefined) return clusters;
  const read = clustersIn(textBefore(window) + run + textBehind(window), manner, false);
  if (run.length <= LONGEST_KEPT) kept.set(manner, beside, run, read);
  return read;
}

/** The clusters of a text, each with its words. */
function clustersIn(text: string, manner: Manner, bare: boolean): readonly Cluster[] {
  const { lexicon } = manner.active;
  // In a message a unit is asked for nothing beside it ("the week"), and a number neither ("on the 15th", "two thousand and fifteen").
  const { clusters, words } = scan(text, lexicon, manner.message ? SPOKEN : 0);
  const found: Cluster[] = [];
  for (let at = 0; at < clusters.length; at += CLUSTER) {
    const [start, stop] = [clusters[at] as number, clusters[at + 1] as number];
    const tokens = tokenise(text, start, stop, lexicon, words, clusters[at + 3]);
    found.push(clusterOf(text, tokens, bare ? null : (clusters[at + 2] as number), manner));
  }
  return found;
}

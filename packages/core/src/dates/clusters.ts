import { type Cluster, clusterOf, type Manner } from './cluster.ts';
import { keepTexts } from './kept-texts.ts';
import { CLUSTER, scan } from './scan.ts';
import { SPOKEN } from './strength.ts';
import { tokenise } from './tokens.ts';
import { textBefore, textBehind, type Window } from './window.ts';

/** Dates stand among few words; a longer run will not be met again. */
const LONGEST_KEPT = 96;
const kept = keepTexts(2048);

/** The clusters of a window, by its own text. */
export function clustersOn(text: string, window: Window, manner: Manner): readonly Cluster[] {
  const { from, to, beside } = window;
  const run = text.slice(from, to);
  const clusters = run.length > LONGEST_KEPT ? undefined : kept.get(manner, beside, run);
  if (clusters !== undefined) return clusters;
  const read = clustersIn(textBefore(window) + run + textBehind(window), manner, false);
  if (run.length <= LONGEST_KEPT) kept.set(manner, beside, run, read);
  return read;
}

/** The clusters of a text, each with its words. */
export function clustersIn(text: string, manner: Manner, bare: boolean): readonly Cluster[] {
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

import { type Cluster, clusterOf, type Manner } from './cluster.ts';
import { keepReadings } from './kept-readings.ts';
import { CLUSTER, scan } from './scan.ts';
import { SPOKEN } from './strength.ts';
import { tokenise } from './tokens.ts';
import { textBefore, textBehind, type Window } from './window.ts';

const kept = keepReadings<readonly Cluster[]>();

/** The clusters of a window, by its own text. */
export const clustersOn = (text: string, window: Window, manner: Manner): readonly Cluster[] =>
  kept.find(text, window.from, window.to, window.beside, manner, () =>
    clustersIn(textBefore(window) + text.slice(window.from, window.to) + textBehind(window), manner, false)
  );

/** The clusters of a text, each with its words. */
export function clustersIn(text: string, manner: Manner, bare: boolean): readonly Cluster[] {
  const { lexicon } = manner.active;
  // In a message a unit is asked for nothing beside it ("the week"), and a number neither ("on the 15th", "two thousand and fifteen").
  const clusters = scan(text, lexicon, manner.message ? SPOKEN : 0);
  const found: Cluster[] = [];
  for (let at = 0; at < clusters.length; at += CLUSTER) {
    const [start, stop] = [clusters[at] as number, clusters[at + 1] as number];
    const tokens = tokenise(text, start, stop, lexicon, true);
    found.push(clusterOf(text, tokens, bare ? null : (clusters[at + 2] as number), manner));
  }
  return found;
}

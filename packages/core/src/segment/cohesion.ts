import type { LineView } from '../label/line-view.ts';

/** The words of some lines, each with the number of lines that have it. */
export function wordsOf(lines: readonly LineView[], indexes: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const at of indexes) {
    for (const word of lines[at]?.words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Share of a line's words that a text has: own headlines lie above a third, those of a neighbour below a quarter. */
export function sharedWords(words: Int32Array | undefined, text: ReadonlyMap<number, number>): number {
  if (words === undefined || words.length === 0) return 0;
  let shared = 0;
  for (const word of words) if (text.has(word)) shared++;
  return shared / words.length;
}

/** Words that two texts share, against the smaller of the two. */
export function cohesion(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small.keys()) if (large.has(word)) shared++;
  return shared / small.size;
}

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

/** The same, a word counting the more the fewer of all `lines` have it (`spread`): what everybody says binds nothing. */
export function rareCohesion(
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  spread: ReadonlyMap<number, number>,
  lines: number
): number {
  const weigh = (word: number): number => Math.log((lines + 1) / (spread.get(word) ?? 1));
  const sum = (words: ReadonlyMap<number, number>): number => {
    let total = 0;
    for (const word of words.keys()) total += weigh(word);
    return total;
  };
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of small.keys()) if (large.has(word)) shared += weigh(word);
  const least = Math.min(sum(one), sum(other));
  return least > 0 ? shared / least : 0;
}

/** The short words of some lines, each with the number of lines that have it. */
export function particlesOf(lines: readonly LineView[], indexes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const at of indexes) {
    for (const word of lines[at]?.particles ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Short words that two texts share: most of them in the same language, few in another. 1 where there are too few to tell. */
export function sharedParticles(
  lines: readonly LineView[],
  one: readonly number[],
  other: readonly number[]
): number {
  const left = particlesOf(lines, one);
  const right = particlesOf(lines, other);
  if (left.size < 4 || right.size < 4) return 1;
  let dot = 0;
  let leftSquare = 0;
  let rightSquare = 0;
  for (const [word, times] of left) {
    dot += times * (right.get(word) ?? 0);
    leftSquare += times * times;
  }
  for (const times of right.values()) rightSquare += times * times;
  return dot / Math.sqrt(leftSquare * rightSquare);
}

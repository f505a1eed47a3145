import type { LineView } from '../label/line-view.ts';

/** Share of a line's words that the body has, on `own` more lines than the line itself is. */
export function sharedWithBody(
  line: LineView | undefined,
  words: ReadonlyMap<number, number>,
  own: number
): number {
  if (line === undefined || line.words.length === 0) return 0;
  let shared = 0;
  for (const word of line.words) if ((words.get(word) ?? 0) > own) shared++;
  return shared / line.words.length;
}

/** The same, a word counting less the more lines outside the body have it: names of the site and of its sections say nothing. */
export function onlyInBody(
  line: LineView | undefined,
  words: ReadonlyMap<number, number>,
  own: number,
  spread: ReadonlyMap<number, number>
): number {
  let shared = 0;
  let all = 0;
  for (const word of line?.words ?? []) {
    const inside = words.get(word) ?? 0;
    const weight = 1 / Math.max(1, (spread.get(word) ?? 1) - inside);
    all += weight;
    if (inside > own) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** The two largest of some shares, 0 where there are fewer. */
export function twoBest(values: readonly number[]): readonly [number, number] {
  let [best, second] = [0, 0];
  for (const value of values) {
    if (value > best) [best, second] = [value, best];
    else if (value > second) second = value;
  }
  return [best, second];
}

/** How like two lines are by their words (Dice). */
export function likeness(words: Int32Array, first: ReadonlySet<number>): number {
  return words.length === 0 || first.size === 0
    ? 0
    : (2 * common(words, first)) / (words.length + first.size);
}

/** How many words of one line another has. */
export function common(words: Int32Array, first: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of words) if (first.has(word)) shared++;
  return shared;
}

import type { TextWords } from '../label/text-words.ts';
import type { WordBag } from './cohesion.ts';

/** Share of a line's words that the body has, on `own` more lines than the line itself is. */
export function sharedWithBody(
  { from, to, numbers }: TextWords,
  at: number,
  { counts }: WordBag,
  own: number
): number {
  const start = from[at] as number;
  const end = to[at] as number;
  if (start === end) return 0;
  let shared = 0;
  for (let place = start; place < end; place++)
    if ((counts[numbers[place] as number] as number) > own) shared++;
  return shared / (end - start);
}

/** The same, a word counting less the more lines outside the body have it: names of the site and of its sections say nothing. */
export function onlyInBody(
  { from, to, numbers }: TextWords,
  at: number,
  { counts }: WordBag,
  own: number,
  spread: Int32Array
): number {
  const end = to[at] as number;
  let shared = 0;
  let all = 0;
  for (let place = from[at] as number; place < end; place++) {
    const word = numbers[place] as number;
    const inside = counts[word] as number;
    const weight = 1 / Math.max(1, (spread[word] as number) - inside);
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
export function likeness(words: TextWords, at: number, other: number): number {
  const size = sizeOf(words, at);
  const otherSize = sizeOf(words, other);
  return size === 0 || otherSize === 0 ? 0 : (2 * common(words, at, other)) / (size + otherSize);
}

/** How many words of one line another has. */
export function common({ from, to, numbers, seen }: TextWords, at: number, other: number): number {
  const look = ++seen.look;
  const otherEnd = to[other] as number;
  for (let place = from[other] as number; place < otherEnd; place++) seen.by[numbers[place] as number] = look;
  const end = to[at] as number;
  let shared = 0;
  for (let place = from[at] as number; place < end; place++)
    if (seen.by[numbers[place] as number] === look) shared++;
  return shared;
}

/** How many words a line has. */
export const sizeOf = ({ from, to }: TextWords, at: number): number =>
  (to[at] as number) - (from[at] as number);

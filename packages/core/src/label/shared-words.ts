import type { TextView } from './text-view.ts';

/** Share of a line's words that up to `limit` lines of the main run have, the line's own copies inside the run left out. */
export function sharedWithMain({ words, vocabulary, main }: TextView, at: number, limit: number): number {
  const from = words.from[at] as number;
  const to = words.to[at] as number;
  if (from === to || main === null) return 0;
  const own = at >= main.first && at <= main.last ? 1 : 0;
  let shared = 0;
  for (let place = from; place < to; place++) {
    const count = (vocabulary[words.numbers[place] as number] as number) - own;
    if (count > 0 && count <= limit) shared++;
  }
  return shared / (to - from);
}

/** How many lines of running text are looked at on each side of a line, and how far away they may be. */
const LINES = 3;
const REACH = 8;

/** Share of a line's words that the nearest lines of running text on one side have: before it (-1) or after it (1). */
export function sharedWithLines({ words, scores }: TextView, at: number, side: -1 | 1): number {
  const { numbers, seen } = words;
  const from = words.from[at] as number;
  const to = words.to[at] as number;
  if (from === to) return 0;
  const look = ++seen.look;
  let found = 0;
  for (let step = 1; step < REACH && found < LINES; step++) {
    const other = at + side * step;
    if (other < 0 || other >= scores.length) break;
    if ((scores[other] as number) <= 0) continue;
    found++;
    const end = words.to[other] as number;
    for (let place = words.from[other] as number; place < end; place++)
      seen.by[numbers[place] as number] = look;
  }
  if (found === 0) return 0;
  let shared = 0;
  for (let place = from; place < to; place++) if (seen.by[numbers[place] as number] === look) shared++;
  return shared / (to - from);
}

/** How much a line has in common with the first line of the text: a page's title is there. */
export function sharedWithFirst({ words }: TextView, at: number): number {
  const from = words.from[at] as number;
  const to = words.to[at] as number;
  const size = (words.to[0] as number) - (words.from[0] as number);
  if (at === 0 || from === to || size === 0) return 0;
  // The words of the first line are the first ones that got a number.
  let shared = 0;
  for (let place = from; place < to; place++) if ((words.numbers[place] as number) < size) shared++;
  return (2 * shared) / (to - from + size);
}

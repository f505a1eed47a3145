import { countWords, type TextWords } from '../label/text-words.ts';

/**
 * The words of some lines, by their numbers. Made once for a text and filled again and again: a map for each stretch of each gap was a
 * fifth of the time of cutting a text.
 */
export interface WordBag {
  /** The words that the lines have, each once, in the order of the lines; the first `size` count. */
  readonly numbers: Int32Array;
  size: number;
  /** By number, how many of the lines have a word. */
  readonly counts: Int32Array;
}

/** Room for the words of any lines of a text. */
export const wordBag = (words: TextWords): WordBag => wordBags(words, 1)[0] as WordBag;

/** Bags that lie in one piece of memory: a text takes ten of them, and most texts are short. */
export function wordBags({ count }: TextWords, howMany: number): readonly WordBag[] {
  const all = new Int32Array(2 * count * howMany);
  return Array.from({ length: howMany }, (_, which) => {
    const start = 2 * count * which;
    return {
      numbers: all.subarray(start, start + count),
      size: 0,
      counts: all.subarray(start + count, start + 2 * count)
    };
  });
}

/** Fills `bag` with the words of some lines, each with the number of lines that have it. */
export function wordsOf({ from, to, numbers }: TextWords, lines: readonly number[], bag: WordBag): WordBag {
  const { counts } = bag;
  for (let which = 0; which < bag.size; which++) counts[bag.numbers[which] as number] = 0;
  let size = 0;
  for (const at of lines) {
    const end = to[at] as number;
    for (let place = from[at] as number; place < end; place++) {
      const word = numbers[place] as number;
      const before = counts[word] as number;
      if (before === 0) bag.numbers[size++] = word;
      counts[word] = before + 1;
    }
  }
  bag.size = size;
  return bag;
}

/** Share of a line's words that a text has: own headlines lie above a third, those of a neighbour below a quarter. */
export function sharedWords({ from, to, numbers }: TextWords, at: number, { counts }: WordBag): number {
  if (at < 0 || at >= from.length) return 0;
  const start = from[at] as number;
  const end = to[at] as number;
  if (start === end) return 0;
  let shared = 0;
  for (let place = start; place < end; place++)
    if ((counts[numbers[place] as number] as number) > 0) shared++;
  return shared / (end - start);
}

/** Share of a line's words that a text has beside a part of it. `all` holds the words of the whole, `part` those of the part. */
export function sharedBeyond(
  { from, to, numbers }: TextWords,
  at: number,
  all: WordBag,
  part: WordBag
): number {
  const start = from[at] as number;
  const end = to[at] as number;
  if (start === end) return 0;
  let shared = 0;
  for (let place = start; place < end; place++) {
    const word = numbers[place] as number;
    if ((all.counts[word] as number) > (part.counts[word] as number)) shared++;
  }
  return shared / (end - start);
}

/** Words that two texts share, against the smaller of the two. */
export function cohesion(one: WordBag, other: WordBag): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (let which = 0; which < small.size; which++)
    if ((large.counts[small.numbers[which] as number] as number) > 0) shared++;
  return shared / small.size;
}

/** What each word weighs, by number: the more the fewer of all `lines` have it (`spread`). What everybody says binds nothing. */
export function rarityOf(spread: Int32Array, lines: number): Float64Array {
  const rarity = new Float64Array(spread.length);
  for (let word = 0; word < spread.length; word++)
    rarity[word] = Math.log((lines + 1) / (spread[word] as number));
  return rarity;
}

/** The same as `cohesion`, with what the words weigh (`rarity`). */
export function rareCohesion(one: WordBag, other: WordBag, rarity: Float64Array): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (let which = 0; which < small.size; which++) {
    const word = small.numbers[which] as number;
    if ((large.counts[word] as number) > 0) shared += rarity[word] as number;
  }
  const least = Math.min(weightOf(one, rarity), weightOf(other, rarity));
  return least > 0 ? shared / least : 0;
}

function weightOf({ numbers, size }: WordBag, rarity: Float64Array): number {
  let weight = 0;
  for (let which = 0; which < size; which++) weight += rarity[numbers[which] as number] as number;
  return weight;
}

/** In how many lines each word stands, by number. */
export function spreadOf(words: TextWords): Int32Array {
  const spread = new Int32Array(words.count);
  for (let at = 0; at < words.from.length; at++) countWords(words, at, spread);
  return spread;
}

/** Short words that two texts share: most of them in the same language, few in another. 1 where there are too few to tell. */
export function sharedParticles(left: WordBag, right: WordBag): number {
  if (left.size < 4 || right.size < 4) return 1;
  let dot = 0;
  let leftSquare = 0;
  let rightSquare = 0;
  for (let which = 0; which < left.size; which++) {
    const word = left.numbers[which] as number;
    const times = left.counts[word] as number;
    dot += times * (right.counts[word] as number);
    leftSquare += times * times;
  }
  for (let which = 0; which < right.size; which++) {
    const times = right.counts[right.numbers[which] as number] as number;
    rightSquare += times * times;
  }
  return dot / Math.sqrt(leftSquare * rightSquare);
}

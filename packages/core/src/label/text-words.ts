import type { LineView } from './line-view.ts';

/**
 * The words of all lines of a text by number: the same stem has the same number everywhere, so that what was a search in a map is a look
 * into an array. One list for all lines; a line that is said again points to the words of the first.
 */
export interface TextWords {
  /** Where the words of each line begin and end in `numbers`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly numbers: Int32Array;
  /** How many different words there are. */
  readonly count: number;
  /** By word, the number of the last look that met it: each look has the next number, so that nothing needs to be cleared. */
  readonly seen: { look: number; readonly by: Int32Array };
}

/** The words of the lines, or their short words. */
export function numberWords(lines: readonly LineView[], kind: 'words' | 'particles' = 'words'): TextWords {
  const from = new Int32Array(lines.length);
  const to = new Int32Array(lines.length);
  let total = 0;
  lines.forEach((line, at) => {
    if (line.original < at) return;
    from[at] = total;
    total += line[kind].length;
    to[at] = total;
  });
  const numbers = new Int32Array(total);
  // An open-addressing table at most half full: the hash of each word met, and its number.
  const mask = (1 << (33 - Math.clz32(total))) - 1;
  const hashes = new Int32Array(mask + 1);
  const known = new Int32Array(mask + 1).fill(-1);
  let count = 0;
  let next = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LineView;
    if (line.original < at) {
      from[at] = from[line.original] as number;
      to[at] = to[line.original] as number;
      continue;
    }
    const words = line[kind];
    for (let which = 0; which < words.length; which++) {
      const hash = words[which] as number;
      let slot = (Math.imul(hash, 0x9e37_79b1) >>> 7) & mask;
      while (known[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & mask;
      if (known[slot] === -1) {
        hashes[slot] = hash;
        known[slot] = count++;
      }
      numbers[next++] = known[slot] as number;
    }
  }
  return { from, to, numbers, count, seen: { look: 0, by: new Int32Array(count) } };
}

/** Adds the words of line `at` to `counts`, by their numbers. */
export function countWords({ from, to, numbers }: TextWords, at: number, counts: Int32Array): void {
  const end = to[at] as number;
  for (let place = from[at] as number; place < end; place++) {
    const word = numbers[place] as number;
    counts[word] = (counts[word] as number) + 1;
  }
}

import { websiteWords } from '../locales/cues/website-words.generated.ts';
import { lineWords } from './line-words.ts';

let known: ReadonlySet<number> | null = null;
/** For the lowest bits of a hash whether a known word has them. */
const places = new Uint8Array(1 << 13);

function knownWords(): ReadonlySet<number> {
  if (known !== null) return known;
  known = new Set(lineWords(websiteWords).words);
  for (const word of known) places[word & (places.length - 1)] = 1;
  return known;
}

/** How many of a line's words (hashed stems) are those of a site about itself: consent, accounts, newsletters, terms. */
export function countWebsiteWords(words: Int32Array): number {
  const all = knownWords();
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (places[word & (places.length - 1)] === 1 && all.has(word)) count++;
  }
  return count;
}

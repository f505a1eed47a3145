import { websiteWords } from '../locales/cues/website-words.generated.ts';
import { lineWords } from './line-words.ts';

let known: ReadonlySet<number> | null = null;

/** How many of a line's words (hashed stems) are those of a site about itself: consent, accounts, newsletters, terms. */
export function countWebsiteWords(words: Int32Array): number {
  known ??= new Set(lineWords(websiteWords).words);
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}

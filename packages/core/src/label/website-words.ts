import { websiteWords } from '../locales/cues/website-words.generated.ts';
import { charKinds, DIGIT, LETTER, UNSPACED } from './char-kinds.ts';
import type { Letters } from './letters.ts';
import { isHangul, mix } from './line-words.ts';

/** What a hash stands for: a word, or the beginning of words. */
const WHOLE = 1;
const BEGINNING = 2;

interface KnownWords {
  readonly kinds: ReadonlyMap<number, number>;
  /** For the lowest bits of a hash whether a known word has them: nearly all letters are passed with one look. */
  readonly places: Uint8Array;
  /** The same for the first letters of what is found inside words, and the longest of these. */
  readonly firsts: Uint8Array;
  readonly longest: number;
}

const PLACES = 1 << 13;
const SEED = 11;

let known: KnownWords | null = null;

function knownWords(): KnownWords {
  if (known !== null) return known;
  const kinds = new Map<number, number>();
  const places = new Uint8Array(PLACES);
  const firsts = new Uint8Array(PLACES);
  let longest = 0;
  for (const entry of websiteWords.split(' ')) {
    const isBeginning = entry.endsWith('*');
    const word = isBeginning ? entry.slice(0, -1) : entry;
    let hash = SEED;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    kinds.set(hash, (kinds.get(hash) ?? 0) | (isBeginning ? BEGINNING : WHOLE));
    places[hash & (PLACES - 1)] = 1;
    if (!isInsideWords(word.charCodeAt(0))) continue;
    firsts[word.charCodeAt(0) & (PLACES - 1)] = 1;
    longest = Math.max(longest, word.length);
  }
  known = { kinds, places, firsts, longest };
  return known;
}

/** Scripts without spaces, and Hangul, whose words take endings: a word is looked for at each letter. */
const isInsideWords = (code: number): boolean =>
  isHangul(code) || ((charKinds()[code] as number) & UNSPACED) !== 0;

/** How many of a line's words are those of a site about itself: consent, accounts, newsletters, terms. */
export function countWebsiteWords({ lower, length }: Letters): number {
  const kinds = charKinds();
  const words = knownWords();
  const { places, firsts } = words;
  let count = 0;
  let hash = SEED;
  let isCounted = false;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? (lower[at] as number) : 0x20;
    if (((kinds[code] as number) & (LETTER | DIGIT)) === 0) {
      if (hash !== SEED && !isCounted && kindOf(words, hash) === WHOLE) count++;
      hash = SEED;
      isCounted = false;
      continue;
    }
    if (isCounted) continue;
    if (hash === SEED && code >= 0xe00 && isInsideWords(code)) {
      if (firsts[code & (PLACES - 1)] === 1 && isWordAt(words, lower, at, length)) count++;
      continue;
    }
    hash = mix(hash, code);
    if (places[hash & (PLACES - 1)] === 1 && (kindOf(words, hash) & BEGINNING) !== 0) {
      count++;
      isCounted = true;
    }
  }
  return count;
}

const kindOf = ({ kinds, places }: KnownWords, hash: number): number =>
  places[hash & (PLACES - 1)] === 1 ? (kinds.get(hash) ?? 0) : 0;

function isWordAt(words: KnownWords, lower: Uint16Array, start: number, length: number): boolean {
  const end = Math.min(length, start + words.longest);
  let hash = SEED;
  for (let at = start; at < end; at++) {
    hash = mix(hash, lower[at] as number);
    if (at > start && kindOf(words, hash) !== 0) return true;
  }
  return false;
}

import type { Entry } from './entry.ts';
import { classTable, DIGIT, foldTable, GLUED, LETTER } from './fold.ts';
import { entryOf, type Lexicon, wordAt } from './lexicon.ts';
import { step, type Trie } from './trie.ts';

/** A word or phrase of the lexicon, packed in one number, since most of the words of a text are asked for one; -1 for none. */
type Match = number;
const ENTRY_BITS = 18;
const match = (length: number, entry: number): Match => length * (1 << ENTRY_BITS) + entry;
export const lengthOfMatch = (found: Match): number => Math.floor(found / (1 << ENTRY_BITS));
export const wordOfMatch = (found: Match): number => found & ((1 << ENTRY_BITS) - 1);

/** Scripts from here on write whole words with one character. */
const CJK = 0x2e80;

/** What is written on is looked at up to here. */
const LONGEST_ENDING = 24;

/**
 * The longest word or phrase of the lexicon at `at`. Of a word with an ending only the word counts. In `running` text no more than two words
 * are read where they are written together: too many others are made of short ones.
 */
export function matchWord(text: string, at: number, lexicon: Lexicon, running = false): Match {
  const fold = foldTable();
  const classes = classTable();
  const words = lexicon.words.trie;
  const months = lexicon.months.trie;
  const { length } = text;
  // The node in each of the two tables, -1 once the text has left it.
  let word = 0;
  let month = 0;
  let best = -1;
  let bestEntry = 0;
  let inner = -1;
  let innerEntry = 0;
  // "péntek" with "ig" is no "pénteki" with "g".
  let shorter = -1;
  let shorterEntry = 0;
  let pos = at;
  while (pos < length) {
    const raw = text.charCodeAt(pos);
    const code = fold[raw] as number;
    if (code === 0) {
      pos += 1;
      continue;
    }
    if (word >= 0) word = step(words, word, code) || -1;
    if (month >= 0) month = step(months, month, code) || -1;
    if ((word & month) < 0) break;
    pos += 1;
    if (code === 32) {
      while (pos < length && fold[text.charCodeAt(pos)] === 32) pos += 1;
      continue;
    }
    const own = word < 0 ? 0 : (words.ends[word] as number);
    const other = month < 0 ? 0 : (months.ends[month] as number);
    if ((own | other) === 0) continue;
    let after = pos;
    while (after < length && fold[text.charCodeAt(after)] === 0) after += 1;
    const next = after < length ? (classes[text.charCodeAt(after)] as number) : 0;
    const last = classes[raw] as number;
    // Thai "จ" is Monday before a point, and the beginning of any word.
    if (last === GLUED && next === GLUED && pos - at === 1 && raw < CJK) continue;
    if (next !== LETTER || last === GLUED || last === 0) {
      if (!(last === DIGIT && next === DIGIT)) {
        best = after;
        bestEntry = wordAt(lexicon, own, other);
      }
    } else if (lexicon.inflects) {
      shorter = inner;
      shorterEntry = innerEntry;
      inner = after;
      innerEntry = wordAt(lexicon, own, other);
    }
  }
  if (inner > best && withEnding(text, inner, innerEntry, lexicon, running) > best)
    return match(inner - at, innerEntry);
  if (shorter > best && withEnding(text, shorter, shorterEntry, lexicon, running) > best)
    return match(shorter - at, shorterEntry);
  return best < 0 ? -1 : match(best - at, bestEntry);
}

/** A word of the lexicon inside a longer one: taken when an ending follows or, where words are glued, another word of it. */
function withEnding(text: string, from: number, index: number, lexicon: Lexicon, running: boolean): number {
  const classes = classTable();
  const entry = entryOf(lexicon, index);
  let end = from;
  while (end < text.length && end - from < LONGEST_ENDING && classes[text.charCodeAt(end)] === LETTER)
    end += 1;
  const ending = lexicon.endingLocales[endOf(text, from, end, lexicon.endings)];
  if (ending !== undefined && ending.size > 0)
    for (const sense of entry.senses) if (ending.has(sense.locale) && !sense.clipped) return end;
  const parts = running && text.charCodeAt(from) < HANGUL ? 1 : MOST_PARTS;
  if (!entry.compounds) return -1;
  if (isMadeOfWords(text, from, end, lexicon, parts)) return end;
  return parts === 1 && isNumeral(entry) && isMadeOfNumbers(text, from, end, lexicon) ? end : -1;
}

const isNumeral = ({ senses }: Entry): boolean =>
  senses.some(({ type }) => type === 'number' || type === 'and');

/** True where the rest of a word is made of numbers: "negentienhonderd|vierentachtig". */
function isMadeOfNumbers(text: string, from: number, end: number, lexicon: Lexicon): boolean {
  for (let at = end; at > from; at--) {
    const own = endOf(text, from, at, lexicon.words.trie);
    if (own === 0 || !isNumeral(entryOf(lexicon, wordAt(lexicon, own, 0)))) continue;
    if (at === end || isMadeOfNumbers(text, at, end, lexicon)) return true;
  }
  return false;
}

/** Korean writes a whole number and its unit as one word: "이천십오년" is 2, 1000, 10, 5 and the year. */
const MOST_PARTS = 6;
const HANGUL = 0xac00;

/** True where the rest of a word is made of words of the lexicon, the last of which may carry an ending. */
function isMadeOfWords(text: string, from: number, end: number, lexicon: Lexicon, most: number): boolean {
  if (endOf(text, from, end, lexicon.words.trie) !== 0) return true;
  if (most < 2) return false;
  for (let at = end - 1; at > from; at--) {
    if (endOf(text, from, at, lexicon.words.trie) === 0) continue;
    if (endOf(text, at, end, lexicon.endings) !== 0 || isMadeOfWords(text, at, end, lexicon, most - 1))
      return true;
  }
  return false;
}

/** Whether what stands behind `from` in a word may be written on to the rest: an ending, or words where they are written together. */
export const mayBeWrittenOn = (word: string, from: number, lexicon: Lexicon): boolean =>
  endOf(word, from, word.length, lexicon.endings) !== 0 ||
  (lexicon.compounds && isMadeOfWords(word, from, word.length, lexicon, MOST_PARTS));

/** What ends in a trie exactly at `end`, or 0. */
export function endOf(text: string, from: number, end: number, trie: Trie): number {
  const fold = foldTable();
  let node = 0;
  for (let at = from; at < end; at++) {
    const code = fold[text.charCodeAt(at)] as number;
    if (code === 0) continue;
    node = step(trie, node, code);
    if (node === 0) return 0;
  }
  return trie.ends[node] as number;
}

import { type Lanes, layLanes } from './lanes.ts';
import { languageData } from './language-data.generated.ts';

/**
 * What is known of the languages of one script. Points are natural logarithms of likelihood ratios. A word or trigram brings points to
 * some languages: it has an index, and `points` holds what stands under each index.
 */
export interface LanguageModel {
  readonly languages: readonly string[];
  readonly words: WordTable;
  readonly trigrams: TrigramTable;
  /** Number of each letter that stands in a trigram, by code unit; 0 for all other letters. */
  readonly letterIds: Uint8Array;
  /** By code unit, 0 or one more than the index into `lacking` of a letter beyond a–z. */
  readonly lackingIds: Uint8Array;
  /** Of each such letter, 1 for the languages that lack it. */
  readonly lacking: Lanes;
}

/** Points for some languages by index, in flat lists: those of index `i` are the entries from `starts[i]` to `starts[i + 1]`. */
export interface Points {
  readonly starts: Int32Array;
  /** Indexes into `LanguageModel.languages`, each with its points beside it. */
  readonly languages: Uint8Array;
  readonly points: Float64Array;
}

/** Words by hash. Asked for every word of a text, with code units instead of a string. */
export interface WordTable {
  /** Slots of an open-addressing table: one more than the index of a word, 0 where free. A power of two. */
  readonly slots: Int32Array;
  readonly forms: readonly string[];
  readonly points: Points;
}

/** Trigrams by the numbers of their letters. */
interface TrigramTable {
  /** At `(a * letters + b) * letters + c`: one more than the index of a trigram, 0 for none. */
  readonly indexes: Uint16Array;
  readonly letters: number;
  /** The tier of each trigram by language, 0 for none. */
  readonly tiers: Lanes;
}

/** Stands among the numbers of letters for what is before and after a word. */
export const edgeOfWord = 1;

/** The hash of a word, code unit by code unit from 0 on. */
export const hashLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x0100_0193);

const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e37_79b1) >>> 8) & mask;

/** The index of the word in `codes` up to `length`, of which `hash` is the hash; -1 for none. */
export function indexOfWord(
  { slots, forms }: WordTable,
  codes: Uint16Array,
  length: number,
  hash: number
): number {
  const mask = slots.length - 1;
  for (let at = slotOf(hash, mask); ; at = (at + 1) & mask) {
    const index = (slots[at] as number) - 1;
    if (index < 0) return -1;
    const form = forms[index] as string;
    if (form.length !== length) continue;
    let same = 0;
    while (same < length && form.charCodeAt(same) === codes[same]) same += 1;
    if (same === length) return index;
  }
}

/** A list of languages with their points, before it is laid flat. */
interface PointList {
  readonly languages: number[];
  readonly points: number[];
}

function layFlat(lists: Iterable<PointList>): Points {
  const starts: number[] = [0];
  const languages: number[] = [];
  const points: number[] = [];
  for (const list of lists) {
    languages.push(...list.languages);
    points.push(...list.points);
    starts.push(languages.length);
  }
  return {
    starts: Int32Array.from(starts),
    languages: Uint8Array.from(languages),
    points: Float64Array.from(points)
  };
}

/** At most half full. */
function fillSlots(hashes: readonly number[]): Int32Array {
  const slots = new Int32Array(1 << (33 - Math.clz32(hashes.length)));
  const mask = slots.length - 1;
  for (const [index, hash] of hashes.entries()) {
    let at = slotOf(hash, mask);
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = index + 1;
  }
  return slots;
}

function wordTable(lists: readonly string[]): WordTable {
  const words = new Map<string, PointList>();
  for (const [language, list] of lists.entries()) {
    for (const [rank, word] of list.split(' ').entries()) {
      const entry = words.get(word) ?? { languages: [], points: [] };
      if (entry.points.length === 0) words.set(word, entry);
      entry.languages.push(language);
      entry.points.push(pointsOfRank(rank));
    }
  }
  const forms = [...words.keys()];
  const hashes = forms.map((form) => {
    let hash = 0;
    for (let at = 0; at < form.length; at += 1) hash = hashLetter(hash, form.charCodeAt(at));
    return hash;
  });
  return { slots: fillSlots(hashes), forms, points: layFlat(words.values()) };
}

/** Points of a word by its place in the list (Zipf's law, then months and weekdays, which are rare but telling). */
function pointsOfRank(rank: number): number {
  return Math.max(3.2, 5.6 - 0.6 * Math.log(1 + rank));
}

function trigramTable(trigrams: string, tiers: readonly string[], letterIds: Uint8Array): TrigramTable {
  letterIds['_'.charCodeAt(0)] = edgeOfWord;
  let letters = edgeOfWord + 1;
  for (let at = 0; at < trigrams.length; at += 1) {
    const code = trigrams.charCodeAt(at);
    if (letterIds[code] === 0) letterIds[code] = letters++;
  }
  const indexes = new Uint16Array(letters ** 3);
  const count = Math.floor(trigrams.length / 3);
  for (let which = 0; which < count; which += 1) {
    let place = 0;
    for (let step = 0; step < 3; step += 1)
      place = place * letters + (letterIds[trigrams.charCodeAt(3 * which + step)] as number);
    indexes[place] = which + 1;
  }
  const tierOf = (which: number, language: number): number =>
    Math.max(0, (tiers[language] as string).charCodeAt(which) - 0x30);
  return { indexes, letters, tiers: layLanes(count, tiers.length, tierOf) };
}

/** For each letter beyond a–z that some language of the script writes, the languages that do not. */
function lackingLetters(letters: readonly string[], lackingIds: Uint8Array): Lanes {
  const all = [...new Set(letters.join(''))];
  for (const [at, letter] of all.entries()) lackingIds[letter.charCodeAt(0)] = at + 1;
  return layLanes(all.length, letters.length, (at, language) => {
    const own = letters[language] as string;
    return own === '' || own.includes(all[at] as string) ? 0 : 1;
  });
}

function buildModel(data: (typeof languageData)[string]): LanguageModel {
  const letterIds = new Uint8Array(0x1_00_00);
  const lackingIds = new Uint8Array(0x1_00_00);
  return {
    languages: data.languages,
    words: wordTable(data.words),
    trigrams: trigramTable(data.trigrams, data.tiers, letterIds),
    letterIds,
    lackingIds,
    lacking: lackingLetters(data.letters, lackingIds)
  };
}

// Built from constant data at the first text in the script: importing costs nothing.
const models = new Map<string, LanguageModel>();

/** The model of a script's languages; null where no data tells languages of that script apart. */
export function languageModel(script: string): LanguageModel | null {
  const data = languageData[script];
  if (data === undefined) return null;
  const model = models.get(script) ?? buildModel(data);
  models.set(script, model);
  return model;
}

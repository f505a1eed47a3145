import { languageData } from './language-data.generated.ts';

/** What is known of the languages of one script. Points are natural logarithms of likelihood ratios. */
export interface LanguageModel {
  readonly languages: readonly string[];
  readonly words: WordTable;
  readonly trigrams: TrigramTable;
  /** Small number of each letter that stands in a trigram, by code unit; 0 is the edge of a word. */
  readonly letterIds: Uint16Array;
  /** Letter beyond a–z → the languages that lack it. */
  readonly lacking: ReadonlyMap<number, Uint8Array>;
}

/** Points for some languages: indexes into `languages`, each with its points beside it. */
export interface Points {
  readonly languages: readonly number[];
  readonly points: readonly number[];
}

/** Words by hash. Asked for every word of a text, with code units instead of a string. */
export interface WordTable {
  /** Slots of an open-addressing table: one more than the index into `forms` and `points`, 0 where free. A power of two. */
  readonly slots: Int32Array;
  readonly forms: readonly string[];
  readonly points: readonly Points[];
}

/** Trigrams by key (see `trigramKey`), the same way. */
export interface TrigramTable {
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  readonly points: readonly Points[];
}

/** Letters that no trigram holds share one number. */
const unknownLetter = 511;

export function trigramKey(a: number, b: number, c: number): number {
  return (a << 18) | (b << 9) | c;
}

/** The hash of a word, code unit by code unit from 0 on. */
export const hashLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x0100_0193);

const spread = (hash: number, mask: number): number => (Math.imul(hash, 0x9e37_79b1) >>> 8) & mask;

const slotsFor = (count: number): Int32Array => new Int32Array(1 << (33 - Math.clz32(count)));

/** The points of the word in `codes` up to `length`, of which `hash` is the hash. */
export function pointsOfWord(
  { slots, forms, points }: WordTable,
  codes: Uint16Array,
  length: number,
  hash: number
): Points | undefined {
  const mask = slots.length - 1;
  for (let at = spread(hash, mask); ; at = (at + 1) & mask) {
    const index = (slots[at] as number) - 1;
    if (index < 0) return undefined;
    const form = forms[index] as string;
    if (form.length !== length) continue;
    let same = 0;
    while (same < length && form.charCodeAt(same) === codes[same]) same += 1;
    if (same === length) return points[index];
  }
}

export function pointsOfTrigram({ slots, keys, points }: TrigramTable, key: number): Points | undefined {
  const mask = slots.length - 1;
  for (let at = spread(key, mask); ; at = (at + 1) & mask) {
    const index = (slots[at] as number) - 1;
    if (index < 0) return undefined;
    if (keys[index] === key) return points[index];
  }
}

function fillSlots(hashes: readonly number[]): Int32Array {
  const slots = slotsFor(hashes.length);
  const mask = slots.length - 1;
  for (const [index, hash] of hashes.entries()) {
    let at = spread(hash, mask);
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = index + 1;
  }
  return slots;
}

function wordTable(words: ReadonlyMap<string, Points>): WordTable {
  const forms = [...words.keys()];
  const hashes = forms.map((form) => {
    let hash = 0;
    for (let at = 0; at < form.length; at += 1) hash = hashLetter(hash, form.charCodeAt(at));
    return hash;
  });
  return { slots: fillSlots(hashes), forms, points: [...words.values()] };
}

function trigramTable(trigrams: ReadonlyMap<number, Points>): TrigramTable {
  const keys = [...trigrams.keys()];
  return { slots: fillSlots(keys), keys: Int32Array.from(keys), points: [...trigrams.values()] };
}

/** Points of a word by its place in the list (Zipf's law, then months and weekdays, which are rare but telling). */
function pointsOfRank(rank: number): number {
  return Math.max(3.2, 5.6 - 0.6 * Math.log(1 + rank));
}

/** Each tier of trigrams is twice as frequent as the one before; the first is about twice what counts as absent. */
const pointsPerTier = Math.LN2;

function buildModel(data: (typeof languageData)[string]): LanguageModel {
  const words = new Map<string, { languages: number[]; points: number[] }>();
  const letterIds = new Uint16Array(0x1_00_00).fill(unknownLetter);
  const lacking = new Map<number, Uint8Array>();
  const withLetters = data.letters.flatMap((letters, index) => (letters === '' ? [] : [index]));
  for (const [index, list] of data.words.entries()) {
    for (const [rank, word] of list.split(' ').entries()) {
      const entry = words.get(word) ?? { languages: [], points: [] };
      if (entry.points.length === 0) words.set(word, entry);
      entry.languages.push(index);
      entry.points.push(pointsOfRank(rank));
    }
    const letters = data.letters[index] ?? '';
    for (let i = 0; i < letters.length; i += 1) {
      const code = letters.charCodeAt(i);
      lacking.set(
        code,
        (lacking.get(code) ?? Uint8Array.from(withLetters)).filter((one) => one !== index)
      );
    }
  }
  let ids = 1;
  letterIds['_'.charCodeAt(0)] = 0;
  const idAt = (position: number): number => {
    const code = data.trigrams.charCodeAt(position);
    if (letterIds[code] === unknownLetter) letterIds[code] = ids++;
    return letterIds[code] as number;
  };
  const trigrams = new Map<number, Points>();
  for (let i = 0; i + 3 <= data.trigrams.length; i += 3) {
    const entry: { languages: number[]; points: number[] } = { languages: [], points: [] };
    for (const [index, tiers] of data.tiers.entries()) {
      const tier = tiers.charCodeAt(i / 3) - 0x30;
      if (tier <= 0) continue;
      entry.languages.push(index);
      entry.points.push(tier * pointsPerTier);
    }
    trigrams.set(trigramKey(idAt(i), idAt(i + 1), idAt(i + 2)), entry);
  }
  return {
    languages: data.languages,
    words: wordTable(words),
    trigrams: trigramTable(trigrams),
    letterIds,
    lacking
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

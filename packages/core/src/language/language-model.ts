import { languageData } from './language-data.generated.ts';

/** What is known of the languages of one script. Points are natural logarithms of likelihood ratios. */
export interface LanguageModel {
  readonly languages: readonly string[];
  /** Word → index into `languages`, points, index, points … */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Trigram key (see `trigramKey`) → the same. */
  readonly trigrams: ReadonlyMap<number, readonly number[]>;
  /** Small number of each letter that stands in a trigram; 0 is the edge of a word. */
  readonly letterIds: ReadonlyMap<number, number>;
  /** Letter beyond a–z → one bit per language that writes it: 1 where the language lacks it. */
  readonly lacking: ReadonlyMap<number, Uint8Array>;
}

/** Letters that no trigram holds share one number. */
export const unknownLetter = 511;

export function trigramKey(a: number, b: number, c: number): number {
  return (a << 18) | (b << 9) | c;
}

/** Points of a word by its place in the list (Zipf's law, then months and weekdays, which are rare but telling). */
function pointsOfRank(rank: number): number {
  return Math.max(3.2, 5.6 - 0.6 * Math.log(1 + rank));
}

/** Each tier of trigrams is twice as frequent as the one before; the first is about twice what counts as absent. */
const pointsPerTier = Math.LN2;

function buildModel(data: (typeof languageData)[string]): LanguageModel {
  const words = new Map<string, number[]>();
  const letterIds = new Map<number, number>([[0x5f, 0]]);
  const lacking = new Map<number, Uint8Array>();
  const withLetters = Uint8Array.from(data.letters, (letters) => (letters === '' ? 0 : 1));
  for (const [index, list] of data.words.entries()) {
    for (const [rank, word] of list.split(' ').entries()) {
      const entry = words.get(word) ?? [];
      if (entry.length === 0) words.set(word, entry);
      entry.push(index, pointsOfRank(rank));
    }
    const letters = data.letters[index] ?? '';
    for (let i = 0; i < letters.length; i += 1) {
      const code = letters.charCodeAt(i);
      const row = lacking.get(code) ?? Uint8Array.from(withLetters);
      row[index] = 0;
      lacking.set(code, row);
    }
  }
  const idAt = (position: number): number => {
    const code = data.trigrams.charCodeAt(position);
    const id = letterIds.get(code) ?? letterIds.size;
    letterIds.set(code, id);
    return id;
  };
  const trigrams = new Map<number, readonly number[]>();
  for (let i = 0; i + 3 <= data.trigrams.length; i += 3) {
    const entry = data.tiers.flatMap((tiers, index) => {
      const tier = tiers.charCodeAt(i / 3) - 0x30;
      return tier > 0 ? [index, tier * pointsPerTier] : [];
    });
    trigrams.set(trigramKey(idAt(i), idAt(i + 1), idAt(i + 2)), entry);
  }
  return { languages: data.languages, words, trigrams, letterIds, lacking };
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

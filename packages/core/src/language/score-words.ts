import { trigramKey, unknownLetter, type LanguageModel } from './language-model.ts';

/** Evidence for each language of a model, gathered from the words of one text. */
export interface WordScores {
  /** By index of the model's languages. */
  readonly points: Float64Array;
  /** Words that were read. */
  readonly words: number;
  /** For each stretch of `stretchLength` words: its own points. */
  readonly stretches: readonly Float64Array[];
}

/** Words in a stretch: enough to tell a language, few enough to notice that it changes. */
const stretchLength = 12;
/** Stretches kept: with `sampleText` there are hardly more. */
const maximumStretches = 200;
/** A word longer than this is no word: an address, a code, a text without spaces. */
const longestWord = 40;

/** Trigrams overlap each other and the words: they count for less than if they were independent. */
const trigramWeight = 0.55;
/** Names go from language to language as they are. */
const nameWeight = 0.5;
/** A letter that the language does not write. Foreign names hold a few. */
const foreignLetter = -2.5;

function addEntry(scores: Float64Array, entry: readonly number[], weight: number): void {
  for (let i = 0; i + 1 < entry.length; i += 2) {
    const index = entry[i] ?? 0;
    scores[index] = (scores[index] ?? 0) + weight * (entry[i + 1] ?? 0);
  }
}

function addLetters(scores: Float64Array, word: string, weight: number, model: LanguageModel): void {
  let before = 0;
  let here = model.letterIds.get(word.charCodeAt(0)) ?? unknownLetter;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const next = i + 1 < word.length ? (model.letterIds.get(word.charCodeAt(i + 1)) ?? unknownLetter) : 0;
    const entry = model.trigrams.get(trigramKey(before, here, next));
    if (entry !== undefined) addEntry(scores, entry, weight * trigramWeight);
    before = here;
    here = next;
    if (code <= 0x7a) continue;
    const lacking = model.lacking.get(code);
    if (lacking === undefined) continue;
    for (let index = 0; index < lacking.length; index += 1) {
      if (lacking[index] === 1) scores[index] = (scores[index] ?? 0) + weight * foreignLetter;
    }
  }
}

/**
 * Reads the words of one script. `codes` is the script table, `script` the code of the script to read: everything else
 * parts words, apostrophes and hyphens too ("l'eau" is "l" and "eau").
 */
export function scoreWords(
  text: string,
  codes: Uint8Array,
  script: number,
  model: LanguageModel
): WordScores {
  const size = model.languages.length;
  const stretches: Float64Array[] = [];
  let stretch = new Float64Array(size);
  let inStretch = 0;
  let words = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (codes[text.charCodeAt(i)] !== script) continue;
    const start = i;
    while (i < text.length && codes[text.charCodeAt(i)] === script) i += 1;
    if (i - start > longestWord) continue;
    const written = text.slice(start, i);
    // "İ" becomes "i" and a combining dot; the data hold the plain letter.
    const word = written.toLowerCase().replace('\u0307', '');
    const weight = written.charCodeAt(0) === word.charCodeAt(0) ? 1 : nameWeight;
    const entry = model.words.get(word);
    if (entry !== undefined) addEntry(stretch, entry, 1);
    addLetters(stretch, word, weight, model);
    words += 1;
    inStretch += 1;
    if (inStretch === stretchLength && stretches.length < maximumStretches) {
      stretches.push(stretch);
      stretch = new Float64Array(size);
      inStretch = 0;
    }
  }
  if (inStretch > 0) stretches.push(stretch);
  const points = new Float64Array(size);
  for (const one of stretches) for (let i = 0; i < size; i += 1) points[i] = (points[i] ?? 0) + (one[i] ?? 0);
  return { points, words, stretches };
}

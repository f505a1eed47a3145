import {
  hashLetter,
  type LanguageModel,
  type Points,
  pointsOfTrigram,
  pointsOfWord,
  trigramKey
} from './language-model.ts';
import { lowerTable } from './lower-table.ts';

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

function addPoints(scores: Float64Array, { languages, points }: Points, weight: number): void {
  for (let i = 0; i < languages.length; i += 1) {
    const index = languages[i] as number;
    scores[index] = (scores[index] as number) + weight * (points[i] as number);
  }
}

function addLetters(
  scores: Float64Array,
  word: Uint16Array,
  length: number,
  weight: number,
  { letterIds, trigrams, lacking }: LanguageModel
): void {
  let before = 0;
  let here = letterIds[word[0] as number] as number;
  for (let i = 0; i < length; i += 1) {
    const code = word[i] as number;
    const next = i + 1 < length ? (letterIds[word[i + 1] as number] as number) : 0;
    const points = pointsOfTrigram(trigrams, trigramKey(before, here, next));
    if (points !== undefined) addPoints(scores, points, weight * trigramWeight);
    before = here;
    here = next;
    if (code <= 0x7a) continue;
    for (const index of lacking.get(code) ?? NONE)
      scores[index] = (scores[index] as number) + weight * foreignLetter;
  }
}

const NONE = new Uint8Array();

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
  const lower = lowerTable();
  const word = new Uint16Array(longestWord);
  let words = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (codes[text.charCodeAt(i)] !== script) continue;
    const start = i;
    while (i < text.length && codes[text.charCodeAt(i)] === script) i += 1;
    if (i - start > longestWord) continue;
    let hash = 0;
    for (let at = start; at < i; at += 1) {
      const code = lower[text.charCodeAt(at)] as number;
      word[at - start] = code;
      hash = hashLetter(hash, code);
    }
    const length = i - start;
    const weight = text.charCodeAt(start) === word[0] ? 1 : nameWeight;
    const points = pointsOfWord(model.words, word, length, hash);
    if (points !== undefined) addPoints(stretch, points, 1);
    addLetters(stretch, word, length, weight, model);
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

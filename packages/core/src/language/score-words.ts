import { addLanes, type LaneSums, laneSums, takeLanes } from './lanes.ts';
import { edgeOfWord, hashLetter, indexOfWord, type LanguageModel, type Points } from './language-model.ts';
import { lowerTable } from './lower-table.ts';

/** Evidence for each language of a model, gathered from the words of one text. It holds until the next text is read. */
export interface WordScores {
  /** By index of the model's languages. */
  readonly points: Float64Array;
  /** Words that were read. */
  readonly words: number;
  /** How many stretches of `stretchLength` words were read, and the points of each by language, one after the other. */
  readonly stretches: number;
  readonly byStretch: Float64Array;
}

/** Words in a stretch: enough to tell a language, few enough to notice that it changes. */
const stretchLength = 12;
/** Stretches kept: with `sampleText` there are hardly more. */
const maximumStretches = 200;
/** Code units that a stretch has at least: its words have a letter, and something parts them. */
const shortestStretch = 2 * stretchLength;
/** A word longer than this is no word: an address, a code, a text without spaces. */
const longestWord = 40;

/** Names go from language to language as they are: their letters count half. */
const ofName = 1;
const ofWord = 2;
/** Each tier of trigrams is twice as frequent as the one before; the first is about twice what counts as absent. */
const pointsPerTier = Math.LN2;
/** Trigrams overlap each other and the words: they count for less than if they were independent. */
const trigramWeight = 0.55;
const halfTier = (trigramWeight * pointsPerTier) / ofWord;
/** A letter that the language does not write. Foreign names hold a few. */
const foreignLetter = -2.5;
const halfLetter = foreignLetter / ofWord;

/** Adds the points of one index to those of a stretch, which begin at `base`. */
function addPoints(
  scores: Float64Array,
  base: number,
  { starts, languages, points }: Points,
  index: number
): void {
  const end = starts[index + 1] as number;
  for (let i = starts[index] as number; i < end; i += 1) {
    const place = base + (languages[i] as number);
    scores[place] = (scores[place] as number) + (points[i] as number);
  }
}

/** Adds the trigrams and the letters of a word, `times` over. */
function addLetters(
  scores: Float64Array,
  base: number,
  length: number,
  times: number,
  { letterIds, lackingIds, lacking, trigrams }: LanguageModel
): void {
  const { indexes, letters, tiers } = trigrams;
  let before = edgeOfWord;
  let here = letterIds[word[0] as number] as number;
  for (let i = 0; i < length; i += 1) {
    const next = i + 1 < length ? (letterIds[word[i + 1] as number] as number) : edgeOfWord;
    const trigram = indexes[(before * letters + here) * letters + next] as number;
    if (trigram !== 0 && !addLanes(tierSums, tiers, trigram - 1, times)) {
      takeLanes(tierSums, tiers, halfTier, scores, base);
      addLanes(tierSums, tiers, trigram - 1, times);
    }
    before = here;
    here = next;
    const code = word[i] as number;
    if (code <= 0x7a) continue;
    const foreign = lackingIds[code] as number;
    if (foreign === 0 || addLanes(letterSums, lacking, foreign - 1, times)) continue;
    takeLanes(letterSums, lacking, halfLetter, scores, base);
    addLanes(letterSums, lacking, foreign - 1, times);
  }
}

/** Adds what was counted of letters to the points of a stretch. */
function takeLetters(scores: Float64Array, base: number, { trigrams, lacking }: LanguageModel): void {
  takeLanes(tierSums, trigrams.tiers, halfTier, scores, base);
  takeLanes(letterSums, lacking, halfLetter, scores, base);
}

// Room for one text after the other: a text of a few lines is told quicker than memory for it is found.
const word = new Uint16Array(longestWord);
const tierSums: LaneSums = laneSums();
const letterSums: LaneSums = laneSums();
let room = new Float64Array(0);

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
  const most = Math.min(maximumStretches, Math.ceil(text.length / shortestStretch)) + 1;
  if (room.length < size * most) room = new Float64Array(size * most);
  const byStretch = room;
  byStretch.fill(0, 0, size);
  const lower = lowerTable();
  let base = 0;
  let inStretch = 0;
  let words = 0;
  for (let i = 0; i < text.length; i += 1) {
    let raw = text.charCodeAt(i);
    if (codes[raw] !== script) continue;
    const start = i;
    const first = raw;
    let hash = 0;
    for (;;) {
      const code = lower[raw] as number;
      if (i - start < longestWord) word[i - start] = code;
      hash = hashLetter(hash, code);
      i += 1;
      if (i >= text.length) break;
      raw = text.charCodeAt(i);
      if (codes[raw] !== script) break;
    }
    const length = i - start;
    if (length > longestWord) continue;
    const known = indexOfWord(model.words, word, length, hash);
    if (known >= 0) addPoints(byStretch, base, model.words.points, known);
    addLetters(byStretch, base, length, first === word[0] ? ofWord : ofName, model);
    words += 1;
    inStretch += 1;
    if (inStretch === stretchLength && base < maximumStretches * size) {
      takeLetters(byStretch, base, model);
      base += size;
      inStretch = 0;
      byStretch.fill(0, base, base + size);
    }
  }
  takeLetters(byStretch, base, model);
  const stretches = base / size + (inStretch > 0 ? 1 : 0);
  const points = new Float64Array(size);
  for (let at = 0; at < stretches * size; at += size)
    for (let i = 0; i < size; i += 1) points[i] = (points[i] as number) + (byStretch[at + i] as number);
  return { points, words, stretches, byStretch };
}

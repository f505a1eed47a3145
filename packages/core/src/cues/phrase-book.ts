import { type CuePhrases, type CueTopic, cuePhrases } from '../locales/cues/cue-phrases.generated.ts';
import { foldCode, foldText } from './fold.ts';

/** A phrase of the cue data met in a line. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The phrase wants a colon after it: "Text:" labels an author, "Text" does not. */
  readonly colon: boolean;
}

interface Entry {
  readonly topic: number;
  readonly languages: readonly string[];
  readonly colon: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: Entry[];
  /** The topics of this node and below, a bit each: a walk for another topic stops here. */
  topics: number;
}

const newNode = (): Node => ({ next: new Map(), entries: [], topics: 0 });

function addPhrase(
  { root, pairs, singles }: Book,
  phrase: string,
  topic: number,
  languages: readonly string[]
): void {
  const colon = /[:：]$/u.test(phrase);
  const folded = foldText(colon ? phrase.slice(0, -1) : phrase);
  const first = folded.charCodeAt(0);
  if (folded.length === 1) singles.set(first, (singles.get(first) ?? 0) | topic);
  else {
    const pair = pairOf(first, folded.charCodeAt(1));
    pairs[pair] = (pairs[pair] ?? 0) | topic;
  }
  let node = root;
  node.topics |= topic;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = newNode();
      node.next.set(code, next);
    }
    next.topics |= topic;
    node = next;
  }
  node.entries.push({ topic, languages, colon });
}

/** Size of the table of first pairs of letters; a power of two. */
const PAIRS = 1 << 14;
const pairOf = (one: number, two: number): number => (one * 31 + two) & (PAIRS - 1);

interface Book {
  readonly root: Node;
  /** Which topics have a phrase that begins with these two letters: nearly every call ends at a look into it. */
  readonly pairs: Uint32Array;
  /** Topics with a phrase of a single letter. */
  readonly singles: Map<number, number>;
  /** One bit for each topic. */
  readonly bits: Map<string, number>;
}

function compile(data: CuePhrases): Book {
  const book: Book = { root: newNode(), pairs: new Uint32Array(PAIRS), singles: new Map(), bits: new Map() };
  for (const { languages, phrases } of data) {
    for (const [topic, list] of Object.entries(phrases)) {
      const bit = book.bits.get(topic) ?? 1 << book.bits.size;
      book.bits.set(topic, bit);
      for (const phrase of list) addPhrase(book, phrase, bit, languages);
    }
  }
  return book;
}

let compiled: Book | null = null;

/** The compiled data: built on first use, so that importing the package costs nothing. */
function phraseBook(): Book {
  compiled ??= compile(cuePhrases);
  return compiled;
}

const LETTER = /[\p{L}\p{M}]/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
/** Scripts that write no spaces: a phrase ends wherever it ends. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** "Par Jean" and "byJane" and "Publiziert17." end at a word's end; "Parfois" does not. */
function endsWord(line: string, from: number): boolean {
  let end = from;
  // Vowel signs and soft hyphens that folding leaves out belong to the letter before them.
  while (end < line.length && foldCode(line.charCodeAt(end)) === 0) end += 1;
  const next = line.charAt(end);
  if (next === '' || !LETTER.test(next)) return true;
  const last = line.charAt(from - 1);
  if (UNSPACED.test(last)) return true;
  return !LETTER.test(last) || (LOWER.test(last) && UPPER.test(next));
}

const speaks = (entry: Entry, languages: readonly string[] | undefined): boolean =>
  languages === undefined ||
  entry.languages.some((language) => languages.some((wanted) => sameBase(wanted, language)));

function sameBase(wanted: string, language: string): boolean {
  if (wanted === language) return true;
  const cut = wanted.indexOf('-');
  return cut > 0 ? language === wanted.slice(0, cut) : language.startsWith(`${wanted}-`);
}

const maskOf = (topics: readonly CueTopic[], bits: Map<string, number>): number => {
  let mask = 0;
  for (const topic of topics) mask |= bits.get(topic) ?? 0;
  return mask;
};

/** The longest phrase of a topic, or of several, that stands at `at` in the line, in one of the languages (all of them when left out). */
export function phraseAt(
  line: string,
  at: number,
  topic: CueTopic | readonly CueTopic[],
  languages?: readonly string[]
): PhraseMatch | null {
  const { root, pairs, singles, bits } = phraseBook();
  const wanted = typeof topic === 'string' ? (bits.get(topic) ?? 0) : maskOf(topic, bits);
  if (at >= line.length) return null;
  const one = foldCode(line.charCodeAt(at));
  const two = at + 1 < line.length ? foldCode(line.charCodeAt(at + 1)) : 0;
  if (one !== 0 && two !== 0 && ((pairs[pairOf(one, two)] ?? 0) & wanted) === 0) {
    if (((singles.get(one) ?? 0) & wanted) === 0) return null;
  }
  let node: Node = root;
  let best: PhraseMatch | null = null;
  let spaced = true;
  for (let position = at; position < line.length; position++) {
    const code = foldCode(line.charCodeAt(position));
    if (code === 0 || (code === 0x20 && spaced)) continue;
    spaced = code === 0x20;
    const next = node.next.get(code);
    if (next === undefined || (next.topics & wanted) === 0) break;
    node = next;
    if (node.entries.length === 0) continue;
    let fits = false;
    let colon = true;
    for (const entry of node.entries) {
      if ((entry.topic & wanted) === 0 || !speaks(entry, languages)) continue;
      fits = true;
      colon &&= entry.colon;
    }
    if (fits && endsWord(line, position + 1)) best = { start: at, end: position + 1, colon };
  }
  return best;
}

/** True where the stretch of the line is one phrase of the topic, and nothing else but white space. */
export function isPhrase(
  text: string,
  topic: CueTopic | readonly CueTopic[],
  languages?: readonly string[]
): boolean {
  const match = phraseAt(text, text.length - text.trimStart().length, topic, languages);
  return match !== null && match.end >= text.trimEnd().length;
}

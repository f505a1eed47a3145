import { type CuePhrases, type CueTopic, cuePhrases } from '../locales/cues/cue-phrases.generated.ts';
import * as chars from './char-class.ts';
import { foldCode, foldText } from './fold.ts';
import { nextNode, type PhraseTrie, phraseTrie, type TrieEntry } from './phrase-trie.ts';
import { type Topics, topicSet } from './topics.ts';

/** A phrase of the cue data met in a line. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The phrase wants a colon after it: "Text:" labels an author, "Text" does not. */
  readonly colon: boolean;
}

/** Sizes of the tables of first letters; powers of two. */
const TRIPLES = 1 << 15;
const PAIRS = 1 << 12;
const tripleOf = (one: number, two: number, three: number): number =>
  ((one * 31 + two) * 31 + three) & (TRIPLES - 1);
const pairOf = (one: number, two: number): number => (one * 31 + two) & (PAIRS - 1);

interface Book {
  readonly trie: PhraseTrie;
  /** Which topics have a phrase that begins with these three letters: nearly every call ends at a look into it. */
  readonly triples: Int32Array;
  /** The topics with a phrase of two letters or one. */
  readonly pairs: Int32Array;
  readonly singles: Int32Array;
}

function compile(data: CuePhrases): Book {
  const triples = new Int32Array(TRIPLES);
  const pairs = new Int32Array(PAIRS);
  const singles = new Int32Array(0x1_00_00);
  const all: [string, TrieEntry][] = [];
  for (const { languages, phrases } of data) {
    for (const [name, list] of Object.entries(phrases)) {
      const topic = topicSet(name as CueTopic);
      for (const phrase of list) {
        const colon = /[:：]$/u.test(phrase);
        const folded = foldText(colon ? phrase.slice(0, -1) : phrase);
        all.push([folded, { topic, languages, colon }]);
        const [one, two, three] = [0, 1, 2].map((at) => folded.charCodeAt(at)) as [number, number, number];
        const [table, place] =
          folded.length === 1
            ? [singles, one]
            : folded.length === 2
              ? [pairs, pairOf(one, two)]
              : [triples, tripleOf(one, two, three)];
        table[place] = (table[place] as number) | topic;
      }
    }
  }
  return { trie: phraseTrie(all), triples, pairs, singles };
}

let compiled: Book | null = null;

/** The compiled data: built on first use, so that importing the package costs nothing. */
function phraseBook(): Book {
  compiled ??= compile(cuePhrases);
  return compiled;
}

const SPACE = 0x20;
const ANY = -1;

/** The topics that may have a phrase at `at` in the line, by its first three letters. */
export function topicsAt(line: string, at: number): Topics {
  if (at >= line.length) return 0;
  const { triples, pairs, singles } = phraseBook();
  const next = at + 1 < line.length ? line.charCodeAt(at + 1) : SPACE;
  const third = at + 2 < line.length ? line.charCodeAt(at + 2) : SPACE;
  const one = foldCode(line.charCodeAt(at));
  const two = foldCode(next);
  const three = foldCode(third);
  // Folding leaves code units out, and all white space but one.
  if (one === 0 || two === 0 || three === 0 || (two === SPACE && three === SPACE)) return ANY;
  let found = triples[tripleOf(one, two, three)] as number;
  if (!goesOn(two, third)) found |= pairs[pairOf(one, two)] as number;
  if (!goesOn(one, next)) found |= singles[one] as number;
  return found;
}

/** A small Latin letter behind a Latin letter: the word does not end between them. */
const goesOn = (letter: number, next: number): boolean =>
  isSmall(next) && (isSmall(letter) || (letter >= 0xdf && letter < 0x250));
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

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

const speaks = (entry: TrieEntry, languages: readonly string[] | undefined): boolean =>
  languages === undefined ||
  entry.languages.some((language) => languages.some((wanted) => sameBase(wanted, language)));

function sameBase(wanted: string, language: string): boolean {
  if (wanted === language) return true;
  const cut = wanted.indexOf('-');
  return cut > 0 ? language === wanted.slice(0, cut) : language.startsWith(`${wanted}-`);
}

/** Whether a phrase of the topics may begin with a word or a mark of the stretch: a cheap look before a search. */
export function mayHavePhrase(line: string, from: number, to: number, wanted: Topics): boolean {
  let before = chars.SPACE;
  for (let at = from; at < to; at++) {
    const kind = chars.charClass(line.charCodeAt(at));
    const begins = kind !== chars.SPACE && (kind !== chars.LETTER || before !== chars.LETTER);
    if (begins && (topicsAt(line, at) & wanted) !== 0) return true;
    before = kind;
  }
  return false;
}

/** The longest phrase of a topic, or of several, that stands at `at` in the line, in one of the languages (all of them when left out). */
export function phraseAt(
  line: string,
  at: number,
  topic: CueTopic | Topics,
  languages?: readonly string[]
): PhraseMatch | null {
  const wanted = topicSet(topic);
  return (topicsAt(line, at) & wanted) === 0 ? null : longestPhrase(line, at, wanted, languages);
}

function longestPhrase(
  line: string,
  at: number,
  wanted: Topics,
  languages: readonly string[] | undefined
): PhraseMatch | null {
  const { trie } = phraseBook();
  let node = 0;
  let best: PhraseMatch | null = null;
  let spaced = true;
  for (let position = at; position < line.length; position++) {
    const code = foldCode(line.charCodeAt(position));
    if (code === 0 || (code === SPACE && spaced)) continue;
    spaced = code === SPACE;
    node = nextNode(trie, node, code);
    if (node === 0 || ((trie.topics[node] as number) & wanted) === 0) break;
    const entries = trie.entries[node];
    if (entries === undefined) continue;
    let fits = false;
    let colon = true;
    for (const entry of entries) {
      if ((entry.topic & wanted) === 0 || !speaks(entry, languages)) continue;
      fits = true;
      colon &&= entry.colon;
    }
    if (fits && endsWord(line, position + 1)) best = { start: at, end: position + 1, colon };
  }
  return best;
}

/** True where the stretch of the line is one phrase of the topic, and nothing else but white space. */
export function isPhrase(text: string, topic: CueTopic | Topics, languages?: readonly string[]): boolean {
  const match = phraseAt(text, text.length - text.trimStart().length, topic, languages);
  return match !== null && match.end >= text.trimEnd().length;
}

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
  readonly topic: CueTopic;
  readonly languages: readonly string[];
  readonly colon: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: Entry[];
  /** The topics below this node: a walk for another topic stops here. */
  readonly topics: Set<CueTopic>;
}

const newNode = (): Node => ({ next: new Map(), entries: [], topics: new Set() });

function addPhrase(root: Node, phrase: string, topic: CueTopic, languages: readonly string[]): void {
  const colon = /[:：]$/u.test(phrase);
  const folded = foldText(colon ? phrase.slice(0, -1) : phrase);
  let node = root;
  node.topics.add(topic);
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = newNode();
      node.next.set(code, next);
    }
    next.topics.add(topic);
    node = next;
  }
  node.entries.push({ topic, languages, colon });
}

function compile(data: CuePhrases): Node {
  const root = newNode();
  for (const { languages, phrases } of data) {
    for (const [topic, list] of Object.entries(phrases)) {
      for (const phrase of list) addPhrase(root, phrase, topic as CueTopic, languages);
    }
  }
  return root;
}

let compiled: Node | null = null;

/** The compiled data: built on first use, so that importing the package costs nothing. */
function phraseTree(): Node {
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

/** The longest phrase of a topic that stands at `at` in the line, in one of the languages (all of them when left out). */
export function phraseAt(
  line: string,
  at: number,
  topic: CueTopic,
  languages?: readonly string[]
): PhraseMatch | null {
  let node: Node = phraseTree();
  let best: PhraseMatch | null = null;
  let spaced = true;
  for (let position = at; position < line.length; position++) {
    const code = foldCode(line.charCodeAt(position));
    if (code === 0 || (code === 0x20 && spaced)) continue;
    spaced = code === 0x20;
    const next = node.next.get(code);
    if (next === undefined || !next.topics.has(topic)) break;
    node = next;
    if (node.entries.length === 0 || !endsWord(line, position + 1)) continue;
    const fits = node.entries.filter((entry) => entry.topic === topic && speaks(entry, languages));
    if (fits.length > 0) {
      best = { start: at, end: position + 1, colon: fits.every((entry) => entry.colon) };
    }
  }
  return best;
}

/** True where the stretch of the line is one phrase of the topic, and nothing else but white space. */
export function isPhrase(text: string, topic: CueTopic, languages?: readonly string[]): boolean {
  const match = phraseAt(text, text.length - text.trimStart().length, topic, languages);
  return match !== null && match.end >= text.trimEnd().length;
}

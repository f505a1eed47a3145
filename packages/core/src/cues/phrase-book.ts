import type { CueTopic } from '../locales/cues/cue-phrases.generated.ts';
import * as chars from './char-class.ts';
import { foldCode } from './fold.ts';
import { foldedPhrase, HEAD, listOf, phraseHead, phraseTable, readHead } from './phrase-table.ts';
import { type Topics, topicSet } from './topics.ts';

/** A phrase of the cue data met in a line. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The phrase wants a colon after it: "Text:" labels an author, "Text" does not. */
  readonly colon: boolean;
}

const SPACE = 0x20;
/** All topics: they cannot be told by the first letters. */
export const ANY: Topics = -1;

/** The letters at the place that is looked at. */
const head = phraseHead();

/** The topics that may have a phrase at `at` in the line, by its first letters. */
export function topicsAt(line: string, at: number): Topics {
  const table = phraseTable();
  readHead(line, at, head);
  let found: Topics = 0;
  for (let size = head.size; size > 0; size--) {
    if (size < HEAD && goesOn(line, size)) continue;
    found |= table.topics[listOf(table, head.hashes[size - 1] as number)] as number;
  }
  return found;
}

/** Whether a small Latin letter stands behind the Latin letter that is the last of so many: no word ends between them. */
function goesOn(line: string, size: number): boolean {
  if (!isSmall(line.charCodeAt(head.ends[size - 1] as number))) return false;
  const letter = head.letters[size - 1] as number;
  return isSmall(letter) || (letter >= 0xdf && letter < 0x250);
}
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

const speaks = (known: readonly string[], languages: readonly string[] | undefined): boolean =>
  languages === undefined || known.some((language) => languages.some((wanted) => sameBase(wanted, language)));

function sameBase(wanted: string, language: string): boolean {
  if (wanted === language) return true;
  const cut = wanted.indexOf('-');
  return cut > 0 ? language === wanted.slice(0, cut) : language.startsWith(`${wanted}-`);
}

/**
 * Where words or marks of a line begin that may begin a phrase, each place with the topics of its phrases behind it. Looked for once for all
 * who ask: most words of a line begin none.
 */
export type PhrasePlaces = readonly number[];

export function phrasePlaces(line: string): PhrasePlaces {
  const places: number[] = [];
  let before = chars.SPACE;
  for (let at = 0; at < line.length; at++) {
    const kind = chars.charClass(line.charCodeAt(at));
    const begins = kind !== chars.SPACE && (kind !== chars.LETTER || before !== chars.LETTER);
    const found = begins ? topicsAt(line, at) : 0;
    if (found !== 0) places.push(at, found);
    before = kind;
  }
  return places;
}

/** The topics of all places. */
export function topicsOf(places: PhrasePlaces): Topics {
  let found: Topics = 0;
  for (let which = 1; which < places.length; which += 2) found |= places[which] as Topics;
  return found;
}

/** Those of the places from `from` on and before `to` that may have a phrase of the topics. */
export function placesWith(
  places: PhrasePlaces,
  wanted: Topics,
  from = 0,
  to: number = Number.POSITIVE_INFINITY
): readonly number[] {
  const found: number[] = [];
  for (let which = 0; which < places.length; which += 2) {
    const at = places[which] as number;
    if (at >= from && at < to && ((places[which + 1] as Topics) & wanted) !== 0) found.push(at);
  }
  return found;
}

/** The topics that may have a phrase at the beginning of the line or behind the signs and numbers there: "» Read more", "3 Kommentare". */
export function topicsAhead(line: string): Topics {
  let found: Topics = 0;
  for (let at = 0; at < line.length; at++) {
    const kind = chars.charClass(line.charCodeAt(at));
    if (kind !== chars.SPACE) found |= topicsAt(line, at);
    if (kind === chars.LETTER) break;
  }
  return found;
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

/** The longest phrase at the place that was looked at last. Of the lists by their letters, the longest phrase is in the first that has one. */
function longestPhrase(
  line: string,
  at: number,
  wanted: Topics,
  languages: readonly string[] | undefined
): PhraseMatch | null {
  const table = phraseTable();
  for (let size = head.size; size > 0; size--) {
    const list = listOf(table, head.hashes[size - 1] as number);
    const found =
      ((table.topics[list] as number) & wanted) === 0 ? null : longestOf(line, at, list, wanted, languages);
    if (found !== null) return found;
  }
  return null;
}

/** The longest of the phrases of a list. */
function longestOf(
  line: string,
  at: number,
  list: number,
  wanted: Topics,
  languages: readonly string[] | undefined
): PhraseMatch | null {
  const table = phraseTable();
  let longest = 0;
  let colon = true;
  for (let which = table.first[list] as number; which >= 0; which = table.next[which] as number) {
    if (((table.topic[which] as number) & wanted) === 0) continue;
    const end = endOfPhrase(line, at, foldedPhrase(table, which));
    if (end < 0 || end < longest || !speaks(table.languages[which] ?? [], languages)) continue;
    if (!endsWord(line, end)) continue;
    colon = table.colon[which] === 1 && (end > longest || colon);
    longest = end;
  }
  return longest === 0 ? null : { start: at, end: longest, colon };
}

/** Where a folded phrase that stands at a place of the line ends; -1 where it does not stand there. */
function endOfPhrase(line: string, at: number, folded: string): number {
  let met = 0;
  let before = SPACE;
  for (let position = at; position < line.length; position++) {
    const code = foldCode(line.charCodeAt(position));
    if (code === 0 || (code === SPACE && before === SPACE)) continue;
    before = code;
    if (code !== folded.charCodeAt(met)) return -1;
    met += 1;
    if (met === folded.length) return position + 1;
  }
  return -1;
}

/** True where the stretch of the line is one phrase of the topic, and nothing else but white space. */
export function isPhrase(text: string, topic: CueTopic | Topics, languages?: readonly string[]): boolean {
  const match = phraseAt(text, text.length - text.trimStart().length, topic, languages);
  return match !== null && match.end >= text.trimEnd().length;
}

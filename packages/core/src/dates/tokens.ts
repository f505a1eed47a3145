import { classTable, DIGIT, foldForm, foldTable, GLUED, LETTER } from './fold.ts';
import { type Entry, MARKED, type Sense, votesOf } from './entry.ts';
import { entryOf, IN_MONTHS, IN_WORDS, type Lexicon, prefixKey, wordAt } from './lexicon.ts';
import { readStamp, type Stamp } from './stamps.ts';
import { step, type Trie } from './trie.ts';

/** What stands between two tokens, as bits. */
export const SPACE = 1;
export const COMMA = 2;
export const DASH = 4;
export const SLASH = 8;
export const POINT = 16;
export const COLON = 32;
export const BRACKET = 64;
export const BREAK = 128;
export const OTHER_MARK = 256;
/** A word that the lexicon does not know (a zone, or a stray word of a text said to be one date). */
const UNKNOWN = 512;

/** One word, number or numeric stamp of a cluster. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Bits of what stands before it, since the token before. */
  readonly gap: number;
  readonly senses: readonly Sense[];
  /** The languages of the senses: `Entry.votes`. */
  readonly votes: readonly number[];
  /** The value of a number; NaN for words. */
  readonly value: number;
  /** How many digits; 0 for words. */
  readonly digits: number;
  readonly stamp: Stamp | null;
}

const NONE: readonly Sense[] = [];

/** The bit of a folded code unit that may stand between two words of a date; 0 where the date ends there. */
export function gapBit(code: number): number {
  switch (code) {
    case 32:
    case 64: // @
      return SPACE;
    case 44: // ,
    case 0x60c: // ،
    case 0x3001: // 、
      return COMMA;
    case 45: // - and the dashes that fold to it
    case 126: // ~
    case 0x301c:
    case 0xff5e:
      return DASH;
    case 47:
      return SLASH;
    case 46:
    case 0x3002:
      return POINT;
    case 58:
      return COLON;
    case 40:
    case 41:
    case 91:
    case 93:
      return BRACKET;
    case 10:
    case 13:
      return BREAK;
    case 39:
    case 34:
    case 95:
    case 124:
    case 183:
    case 0x2022:
    case 61:
    case 0xab:
    case 0xbb:
    case 59:
      return OTHER_MARK;
    default:
      return 0;
  }
}

/** A word or phrase of the lexicon, packed in one number, since most of the words of a text are asked for one; -1 for none. */
type Match = number;
const ENTRY_BITS = 18;
const match = (length: number, entry: number): Match => length * (1 << ENTRY_BITS) + entry;
export const lengthOfMatch = (found: Match): number => Math.floor(found / (1 << ENTRY_BITS));
export const wordOfMatch = (found: Match): number => found & ((1 << ENTRY_BITS) - 1);

/**
 * In which tables of the lexicon a word begins with the first letters here: for most words in none. A form of three letters or less is
 * only met where the word ends after it, unless words are written on. Marks that are skipped go the long way.
 */
function tablesOf(
  text: string,
  at: number,
  lexicon: Lexicon,
  fold: Uint16Array,
  classes: Uint8Array
): number {
  const { prefixes } = lexicon;
  const { length } = text;
  const first = text.charCodeAt(at);
  const second = at + 1 < length ? text.charCodeAt(at + 1) : 32;
  const third = at + 2 < length ? text.charCodeAt(at + 2) : 32;
  const fourth = at + 3 < length ? text.charCodeAt(at + 3) : 32;
  const a = fold[first] as number;
  const b = fold[second] as number;
  const c = fold[third] as number;
  const d = fold[fourth] as number;
  if (a === 0 || b === 0 || c === 0 || d === 0) return IN_WORDS | IN_MONTHS;
  let tables = prefixes[prefixKey(a, b, c, d)] as number;
  if (mayEnd(third, fourth, lexicon, classes)) tables |= prefixes[prefixKey(a, b, c, 0)] as number;
  if (mayEnd(second, third, lexicon, classes)) tables |= prefixes[prefixKey(a, b, 0, 0)] as number;
  if (mayEnd(first, second, lexicon, classes)) tables |= prefixes[prefixKey(a, 0, 0, 0)] as number;
  return tables;
}

/** Whether a form may end with one code unit before another: "d'" before "après", "le" before a space. */
const mayEnd = (last: number, next: number, lexicon: Lexicon, classes: Uint8Array): boolean =>
  lexicon.inflects || classes[next] !== LETTER || classes[last] !== LETTER;

/** The longest word or phrase of the lexicon at `at`. Of a word with an ending only the word counts. */
export function matchWord(text: string, at: number, lexicon: Lexicon): Match {
  const fold = foldTable();
  const classes = classTable();
  const tables = tablesOf(text, at, lexicon, fold, classes);
  if (tables === 0) return -1;
  const { words } = lexicon;
  const months = lexicon.months.trie;
  const { length } = text;
  // Nodes of the two tables; -1 once the text has left a table.
  let word = (tables & IN_WORDS) === 0 ? -1 : 0;
  let month = (tables & IN_MONTHS) === 0 ? -1 : 0;
  let best = -1;
  let bestEntry = 0;
  let inner = -1;
  let innerEntry = 0;
  let pos = at;
  while (pos < length) {
    const raw = text.charCodeAt(pos);
    const code = fold[raw] as number;
    if (code === 0) {
      pos += 1;
      continue;
    }
    if (word >= 0) word = step(words, word, code) || -1;
    if (month >= 0) month = step(months, month, code) || -1;
    if ((word & month) < 0) break;
    pos += 1;
    if (code === 32) {
      while (pos < length && fold[text.charCodeAt(pos)] === 32) pos += 1;
      continue;
    }
    const own = word < 0 ? 0 : (words.ends[word] as number);
    const other = month < 0 ? 0 : (months.ends[month] as number);
    if ((own | other) === 0) continue;
    let after = pos;
    while (after < length && fold[text.charCodeAt(after)] === 0) after += 1;
    const next = after < length ? (classes[text.charCodeAt(after)] as number) : 0;
    const last = classes[raw] as number;
    if (next !== LETTER || last === GLUED || last === 0) {
      if (!(last === DIGIT && next === DIGIT)) {
        best = after;
        bestEntry = wordAt(lexicon, own, other);
      }
    } else if (lexicon.inflects) {
      inner = after;
      innerEntry = wordAt(lexicon, own, other);
    }
  }
  if (inner > best && withEnding(text, inner, innerEntry, lexicon) > best)
    return match(inner - at, innerEntry);
  return best < 0 ? -1 : match(best - at, bestEntry);
}

/** A word of the lexicon inside a longer one: taken when an ending follows or, where words are glued, another word of it. */
function withEnding(text: string, from: number, index: number, lexicon: Lexicon): number {
  const classes = classTable();
  const entry = entryOf(lexicon, index);
  let end = from;
  while (end < text.length && end - from < 24 && classes[text.charCodeAt(end)] === LETTER) end += 1;
  const ending = lexicon.endingLocales[endOf(text, from, end, lexicon.endings)];
  if (ending !== undefined && ending.size > 0)
    for (const sense of entry.senses) if (ending.has(sense.locale)) return end;
  return entry.compounds && from > 1 && endOf(text, from, end, lexicon.words) !== 0 ? end : -1;
}

/** What ends in a trie exactly at `end`, or 0. */
function endOf(text: string, from: number, end: number, trie: Trie): number {
  const fold = foldTable();
  let node = 0;
  for (let at = from; at < end; at++) {
    const code = fold[text.charCodeAt(at)] as number;
    if (code === 0) continue;
    node = step(trie, node, code);
    if (node === 0) return 0;
  }
  return trie.ends[node] as number;
}

/** The end of the ending that a token carries ("2015'te", "mart'ın"), or `at`. */
export function skipEnding(text: string, at: number, lexicon: Lexicon): number {
  if (!lexicon.inflects || at >= text.length) return at;
  const classes = classTable();
  const fold = foldTable();
  let from = at;
  const mark = fold[text.charCodeAt(at)];
  if (mark === 39 || mark === 45) from += 1;
  let end = from;
  while (end < text.length && end - from < 12 && classes[text.charCodeAt(end)] === LETTER) end += 1;
  // Basque "(e)ko", "(a)"
  if (mark === 40 && fold[text.charCodeAt(at + 2)] === 41) {
    end = at + 3;
    while (end < text.length && end - from < 12 && classes[text.charCodeAt(end)] === LETTER) end += 1;
  }
  if (end === from || endOf(text, from, end, lexicon.endings) === 0) return at;
  // "9-Jan-2017": what is an ending in one language is a month in another.
  return mark === 45 && matchWord(text, from, lexicon) > 0 ? at : end;
}

const NOTHING: Entry = { senses: NONE, votes: [], trigger: 0, plain: true, compounds: false };

const token = (
  start: number,
  end: number,
  gap: number,
  { senses, votes }: Entry,
  value: number,
  digits: number,
  stamp: Stamp | null
): Token => ({ start, end, gap, senses, votes, value, digits, stamp });

/** Reads the tokens of `text` from `start` to `end`. At most `MOST` of them: no date is longer. */
export function tokenise(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const classes = classTable();
  const fold = foldTable();
  const tokens: Token[] = [];
  let gap = 0;
  let at = start;
  while (at < end && tokens.length < MOST) {
    const raw = text.charCodeAt(at);
    const kind = classes[raw] as number;
    if (kind === DIGIT) {
      const stamp = readStamp(text, at);
      if (stamp !== null) {
        tokens.push(token(at, stamp.end, gap, NOTHING, Number.NaN, 0, stamp));
        at = skipEnding(text, stamp.end, lexicon);
      } else {
        let stop = at;
        let value = 0;
        while (stop < end && classes[text.charCodeAt(stop)] === DIGIT) {
          value = value * 10 + ((fold[text.charCodeAt(stop)] as number) - 48);
          stop += 1;
        }
        // A form that starts with digits in the lexicon does not exist; a number stays a number.
        tokens.push(token(at, stop, gap, NOTHING, value, stop - at, null));
        at = lexicon.inflects && matchWord(text, stop, lexicon) < 0 ? skipEnding(text, stop, lexicon) : stop;
      }
      gap = 0;
      continue;
    }
    if (kind === LETTER || kind === GLUED) {
      const found = matchWord(text, at, lexicon);
      if (found > 0) {
        const stop = at + lengthOfMatch(found);
        const entry = entryOf(lexicon, wordOfMatch(found));
        tokens.push(token(at, stop, gap, asWritten(entry, text, at, stop), Number.NaN, 0, null));
        gap = 0;
        at = skipEnding(text, stop, lexicon);
        continue;
      }
      // A proclitic or an unknown word.
      const lead = proclitic(text, at, lexicon);
      if (lead > 0 || kind === GLUED) {
        at += lead || 1;
        continue;
      }
      while (at < end && classes[text.charCodeAt(at)] === LETTER) at += 1;
      gap |= UNKNOWN;
      continue;
    }
    gap |= gapBit(fold[raw] as number);
    at += 1;
  }
  return tokens;
}

const MOST = 80;

/** Length of a proclitic at `at` that a word of the lexicon follows, or 0. */
export function proclitic(text: string, at: number, lexicon: Lexicon): number {
  const fold = foldTable();
  if (lexicon.longestProclitic === 0) return 0;
  const first = fold[text.charCodeAt(at)] as number;
  if (first !== 0 && lexicon.procliticStarts[first & 255] === 0) return 0;
  const classes = classTable();
  for (let length = lexicon.longestProclitic; length > 0; length--) {
    if (!lexicon.proclitics.has(foldForm(text.slice(at, at + length)))) continue;
    const after = at + length;
    if (after < text.length && matchWord(text, after, lexicon) > 0) return length;
    if (classes[text.charCodeAt(after)] === DIGIT) return length;
    // Hebrew and Arabic write a hyphen between a proclitic and a number.
    if (fold[text.charCodeAt(after)] === 45 && classes[text.charCodeAt(after + 1)] === DIGIT) return length;
  }
  return 0;
}

/** An entry without the senses whose marks the text writes otherwise. */
function asWritten(entry: Entry, text: string, start: number, end: number): Entry {
  let isBare = entry.plain;
  for (let at = start; isBare && at < end; at++) isBare = text.charCodeAt(at) < 0xc0;
  if (isBare) return entry;
  const written = text.slice(start, end).toLowerCase().normalize('NFC');
  const { senses } = entry;
  if (senses.every(({ form }) => agrees(written, form))) return entry;
  const kept = senses.filter(({ form }) => agrees(written, form));
  return { ...entry, senses: kept, votes: votesOf(kept) };
}

/** "decembre" may stand for "décembre", but "à" is not "a". */
function agrees(written: string, form: string): boolean {
  if (written === form) return true;
  // "a" is no "à", but "fevrier" is "février".
  if (!MARKED.test(written)) return form.length > 2 || !MARKED.test(form);
  // A word with one mark has all of them: Turkish "kişi" is no "kışı". Romanian has its marks below in two ways.
  return LOOSE.test(form) || cedillas(written).replace(/\s+/gu, ' ') === cedillas(form);
}

const cedillas = (text: string): string => text.replace(/\u0219/gu, '\u015f').replace(/\u021b/gu, '\u0163');
/** Scripts whose marks are optional in writing. */
const LOOSE = /[\u0370-\u052f\u0590-\u06ff]/u;

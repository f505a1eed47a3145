import { classTable, DIGIT, foldForm, foldTable, GLUED, LETTER } from './fold.ts';
import { type Lexicon, prefixKey, type Sense } from './lexicon.ts';
import { readStamp, type Stamp } from './stamps.ts';

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

/** End of the longest word or phrase of the lexicon at `at`, or -1; its senses are `lexicon.endAt(matchedNode())`. */
let lastNode = 0;
export const matchedNode = (): number => lastNode;

/** False where no word of the lexicon begins with the first letters here: so for most words. Marks that are skipped go the long way. */
function mayBegin(text: string, at: number, prefixes: Uint8Array, fold: Uint16Array): boolean {
  const a = fold[text.charCodeAt(at)] ?? 0;
  const b = at + 1 < text.length ? (fold[text.charCodeAt(at + 1)] ?? 0) : 32;
  const c = at + 2 < text.length ? (fold[text.charCodeAt(at + 2)] ?? 0) : 32;
  if (a === 0 || b === 0 || c === 0) return true;
  return (
    prefixes[prefixKey(a, b, c)] === 1 ||
    prefixes[prefixKey(a, b, 0)] === 1 ||
    prefixes[prefixKey(a, 0, 0)] === 1
  );
}

export function matchWord(text: string, at: number, lexicon: Lexicon): number {
  const fold = foldTable();
  const classes = classTable();
  if (!mayBegin(text, at, lexicon.prefixes, fold)) return -1;
  let node = 0;
  let best = -1;
  let bestNode = 0;
  let inner = -1;
  let innerNode = 0;
  let pos = at;
  const { length } = text;
  while (pos < length) {
    const raw = text.charCodeAt(pos);
    const code = fold[raw] ?? 0;
    if (code === 0) {
      pos += 1;
      continue;
    }
    if (code === 32) {
      const next = lexicon.step(node, 32);
      if (next === 0) break;
      node = next;
      pos += 1;
      while (pos < length && (fold[text.charCodeAt(pos)] ?? 0) === 32) pos += 1;
      continue;
    }
    const next = lexicon.step(node, code);
    if (next === 0) break;
    node = next;
    pos += 1;
    if (lexicon.endAt(node) === 0) continue;
    let after = pos;
    while (after < length && fold[text.charCodeAt(after)] === 0) after += 1;
    const kind = after < length ? (classes[text.charCodeAt(after)] ?? 0) : 0;
    const own = classes[raw] ?? 0;
    if (kind !== LETTER || own === GLUED || own === 0) {
      if (!(own === DIGIT && kind === DIGIT)) {
        best = after;
        bestNode = node;
      }
    } else {
      inner = after;
      innerNode = node;
    }
  }
  if (inner > best && lexicon.inflects) {
    const end = withEnding(text, inner, innerNode, lexicon);
    if (end > best) {
      lastNode = innerNode;
      return inner;
    }
  }
  lastNode = bestNode;
  return best;
}

/** A word of the lexicon inside a longer one: taken when an ending follows or, where words are glued, another word of it. */
function withEnding(text: string, from: number, node: number, lexicon: Lexicon): number {
  const classes = classTable();
  let end = from;
  while (end < text.length && end - from < 24 && classes[text.charCodeAt(end)] === LETTER) end += 1;
  const rest = foldForm(text.slice(from, end));
  for (const sense of lexicon.senses[lexicon.endAt(node)] ?? NONE) {
    if (lexicon.endings[sense.locale]?.has(rest)) return end;
    if (lexicon.locales[sense.locale]?.compounds === true && from - 1 > 0) {
      const wholes = restMatches(text, from, end, lexicon);
      if (wholes) return end;
    }
  }
  return -1;
}

function restMatches(text: string, from: number, end: number, lexicon: Lexicon): boolean {
  const fold = foldTable();
  let node = 0;
  for (let at = from; at < end; at++) {
    const code = fold[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    node = lexicon.step(node, code);
    if (node === 0) return false;
  }
  return lexicon.endAt(node) !== 0;
}

/** The end of the ending that a token carries ("2015'te", "mart'ın"), or `at`. */
export function skipEnding(text: string, at: number, lexicon: Lexicon): number {
  if (!lexicon.inflects) return at;
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
  if (end === from) return at;
  const rest = foldForm(text.slice(from, end));
  for (const endings of lexicon.endings) if (endings.has(rest)) return end;
  return at;
}

/** Reads the tokens of `text` from `start` to `end`. At most `MOST` of them: no date is longer. */
export function tokenise(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const classes = classTable();
  const fold = foldTable();
  const tokens: Token[] = [];
  let gap = 0;
  let at = start;
  while (at < end && tokens.length < MOST) {
    const raw = text.charCodeAt(at);
    const kind = classes[raw] ?? 0;
    if (kind === DIGIT) {
      const stamp = readStamp(text, at);
      if (stamp !== null) {
        tokens.push({ start: at, end: stamp.end, gap, senses: NONE, value: Number.NaN, digits: 0, stamp });
        at = skipEnding(text, stamp.end, lexicon);
      } else {
        let stop = at;
        let value = 0;
        while (stop < end && classes[text.charCodeAt(stop)] === DIGIT) {
          value = value * 10 + ((fold[text.charCodeAt(stop)] ?? 48) - 48);
          stop += 1;
        }
        // A form that starts with digits in the lexicon does not exist; a number stays a number.
        tokens.push({ start: at, end: stop, gap, senses: NONE, value, digits: stop - at, stamp: null });
        at = matchWord(text, stop, lexicon) > stop ? stop : skipEnding(text, stop, lexicon);
      }
      gap = 0;
      continue;
    }
    if (kind === LETTER || kind === GLUED) {
      const stop = matchWord(text, at, lexicon);
      if (stop > at) {
        const node = matchedNode();
        const senses = (lexicon.senses[lexicon.endAt(node)] ?? NONE).filter((sense) =>
          agrees(text.slice(at, stop), sense.form)
        );
        tokens.push({ start: at, end: stop, gap, senses, value: Number.NaN, digits: 0, stamp: null });
        at = skipEnding(text, stop, lexicon);
        gap = 0;
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
    gap |= gapBit(fold[raw] ?? 0);
    at += 1;
  }
  return tokens;
}

const MOST = 80;

/** Length of a proclitic at `at` that a word of the lexicon follows, or 0. */
export function proclitic(text: string, at: number, lexicon: Lexicon): number {
  if (lexicon.longestProclitic === 0) return 0;
  for (let length = lexicon.longestProclitic; length > 0; length--) {
    if (!lexicon.proclitics.has(foldForm(text.slice(at, at + length)))) continue;
    if (matchWord(text, at + length, lexicon) > 0) return length;
    if (classTable()[text.charCodeAt(at + length)] === DIGIT) return length;
    // Hebrew and Arabic write a hyphen between a proclitic and a number.
    if (
      foldTable()[text.charCodeAt(at + length)] === 45 &&
      classTable()[text.charCodeAt(at + length + 1)] === DIGIT
    )
      return length;
  }
  return 0;
}

/** "decembre" may stand for "décembre", but "à" is not "a". */
function agrees(written: string, form: string): boolean {
  const plain = written.toLowerCase().normalize('NFC');
  if (plain === form) return true;
  // "a" is no "à", but "fevrier" is "février".
  if (!MARKED.test(plain)) return form.length > 2 || !MARKED.test(form);
  const bare = (text: string): string => text.normalize('NFD').replace(SKIPPED, '');
  const markless = bare(form) === form.normalize('NFD');
  return !markless || LOOSE.test(form);
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u;
const SKIPPED = /[\u0300-\u036f]/gu;
/** Scripts whose marks are optional in writing. */
const LOOSE = /[\u0370-\u052f\u0590-\u06ff]/u;

import { countsCenturies } from './entry.ts';
import { classTable, LETTER } from './fold.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import { matchWord, wordOfMatch } from './match-word.ts';

/** A Roman numeral that counts a century, with what is written on to it: "XIXe", "XX-го", "XIX.". */
export interface RomanNumeral {
  readonly value: number;
  readonly end: number;
}

// Ukrainian and others write it in their own letters, too: "ХІХ".
const NUMERAL = /([XХ]{0,2}(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3}))(?:[-‑]?\p{Ll}{1,3}|[º°ª])?(?![\p{L}\d])/uy;
const VALUES: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };

/** Whether a Roman numeral up to thirty can start with this code unit. */
export const startsRoman = (code: number): boolean =>
  code === 88 || code === 86 || code === 73 || code === 0x425 || code === 0x406;

/** Whether a word, in whatever case, begins as a Roman numeral and has no more than an ending behind it. */
export const startsAsRoman = (word: string): boolean =>
  'xviхіXVIХІ'.includes(word.charAt(0)) && NUMERAL_AND_ENDING.test(word);
const NUMERAL_AND_ENDING = /^[xviхі]+.{0,3}$/iu;

/**
 * The Roman numeral at `at`, where a word for century stands beside it: "XIXe siècle", "siglo XIX", "secolul al XIX-lea",
 * "XVIII и XIX века". Alone such letters are a king's number or a pronoun.
 */
export function romanCentury(text: string, at: number, lexicon: Lexicon): RomanNumeral | null {
  const read = numeralAt(text, at);
  return read !== null && (beforeCentury(text, read.end, lexicon) || afterCentury(text, at, lexicon))
    ? read
    : null;
}

function numeralAt(text: string, at: number): RomanNumeral | null {
  if (!startsRoman(text.charCodeAt(at))) return null;
  NUMERAL.lastIndex = at;
  const [all = '', letters = ''] = NUMERAL.exec(text) ?? [];
  if (letters === '') return null;
  let value = 0;
  let last = 0;
  for (let index = letters.length - 1; index >= 0; index--) {
    const one = VALUES[letters.charAt(index)] ?? 0;
    value += one < last ? -one : one;
    last = one;
  }
  return { value, end: at + all.length };
}

const isCentury = (text: string, at: number, lexicon: Lexicon): boolean => {
  const found = matchWord(text, at, lexicon);
  return found > 0 && entryOf(lexicon, wordOfMatch(found)).senses.some(countsCenturies);
};

/** A conjunction or particle: "et", "al", "and the". */
const PARTICLE = 3;
/** "XVII, XVIII et XIXe siècles" */
const MOST_NUMERALS = 3;

/** The word for century stands right behind, or behind another numeral: "XVIIIe et XIXe siècles". */
function beforeCentury(text: string, from: number, lexicon: Lexicon, numerals = 1): boolean {
  const at = pastGap(text, from);
  if (isCentury(text, at, lexicon)) return true;
  if (numerals === MOST_NUMERALS) return false;
  let next = numeralAt(text, at);
  if (next === null) {
    const end = endOfWord(text, at);
    if (end - at <= PARTICLE) next = numeralAt(text, pastGap(text, end));
  }
  return next !== null && beforeCentury(text, next.end, lexicon, numerals + 1);
}

/** The word for century stands before: "siglo XIX", "secolul al XIX-lea", "siglos XVIII y XIX". "This century I …" has a pronoun. */
function afterCentury(text: string, at: number, lexicon: Lexicon): boolean {
  const classes = classTable();
  let from = at;
  for (let words = 0; words < MOST_NUMERALS; words++) {
    let end = from;
    while (end > 0 && at - end < LONGEST_WAY && isPassed(text.charCodeAt(end - 1))) end -= 1;
    from = end;
    while (from > 0 && end - from < LONGEST_WAY && classes[text.charCodeAt(from - 1)] === LETTER) from -= 1;
    if (from === end) return false;
    if (isCentury(text, from, lexicon)) return endOfWord(text, at) - at > 1 || text.charCodeAt(at) !== 73;
    if (end - from > PARTICLE && numeralAt(text, from) === null) return false;
  }
  return false;
}

const isSpace = (code: number): boolean => code === 32 || code === 0xa0;
/** Point or comma. */
const isPoint = (code: number): boolean => code === 46 || code === 44;
/** Hyphen, en dash, em dash. */
const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014;
const isPassed = (code: number): boolean => isSpace(code) || isPoint(code) || isDash(code);

/** Letters and marks that are gone back over, at most. */
const LONGEST_WAY = 24;

/** Behind a point or comma, a dash or slash, and spaces between two words. */
function pastGap(text: string, from: number): number {
  let at = from;
  if (isPoint(text.charCodeAt(at))) at += 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  if (isDash(code) || code === 47) at += 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfWord(text: string, at: number): number {
  const classes = classTable();
  let end = at;
  while (end - at < LONGEST_WAY && classes[text.charCodeAt(end)] === LETTER) end += 1;
  return end;
}

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
  return (
    found > 0 &&
    entryOf(lexicon, wordOfMatch(found)).senses.some(
      ({ type, name }) =>
        (type === 'unit' && name === 'century') || (type === 'mark' && name.startsWith('century'))
    )
  );
};

/** Point, comma, dash, slash and spaces between two words. */
const BETWEEN = /[.,]?[ \u00a0]*[-–—/]?[ \u00a0]*/uy;
/** A conjunction or particle: "et", "al", "and the". */
const PARTICLE = 3;
/** "XVII, XVIII et XIXe siècles" */
const MOST_NUMERALS = 3;

/** The word for century stands right behind, or behind another numeral: "XVIIIe et XIXe siècles". */
function beforeCentury(text: string, from: number, lexicon: Lexicon, numerals = 1): boolean {
  const at = pastGap(text, from);
  if (isCentury(text, at, lexicon)) return true;
  if (numerals === MOST_NUMERALS) return false;
  const end = endOfWord(text, at);
  const next = numeralAt(text, at) ?? (end - at <= PARTICLE ? numeralAt(text, pastGap(text, end)) : null);
  return next !== null && beforeCentury(text, next.end, lexicon, numerals + 1);
}

/** The word for century stands before: "siglo XIX", "secolul al XIX-lea", "siglos XVIII y XIX". "This century I …" has a pronoun. */
function afterCentury(text: string, at: number, lexicon: Lexicon): boolean {
  const classes = classTable();
  let from = at;
  for (let words = 0; words < MOST_NUMERALS; words++) {
    let end = from;
    while (end > 0 && at - end < LONGEST_WAY && PASSED.test(text.charAt(end - 1))) end -= 1;
    from = end;
    while (from > 0 && end - from < LONGEST_WAY && classes[text.charCodeAt(from - 1)] === LETTER) from -= 1;
    if (from === end) return false;
    if (isCentury(text, from, lexicon)) return endOfWord(text, at) - at > 1 || text.charCodeAt(at) !== 73;
    if (end - from > PARTICLE && numeralAt(text, from) === null) return false;
  }
  return false;
}

const PASSED = /[ \u00a0.,–—-]/u;
/** Letters and marks that are gone back over, at most. */
const LONGEST_WAY = 24;

function pastGap(text: string, from: number): number {
  BETWEEN.lastIndex = from;
  return from + (BETWEEN.exec(text)?.[0].length ?? 0);
}

function endOfWord(text: string, at: number): number {
  const classes = classTable();
  let end = at;
  while (end - at < LONGEST_WAY && classes[text.charCodeAt(end)] === LETTER) end += 1;
  return end;
}

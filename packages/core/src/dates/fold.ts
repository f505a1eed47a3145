/**
 * Folding: one code unit in, one code unit out, so that offsets never move. Lower case without marks ("É" → "e", "أ" → "ا",
 * full-width → ASCII, any digit of a known script → ASCII digit). 0 stands for a code unit that is skipped inside a word:
 * combining marks, tatweel, zero-width characters, the soft hyphen.
 */
const table = new Uint16Array(65_536);
let filled = false;

/** First code points of the decimal digits that news is written in: Arabic-Indic, Persian, Devanagari, Bengali, … full-width. */
const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xa9d0, 0xff10
];

/** Scripts whose letters have case or marks to strip; the others fold to themselves. */
const FOLDED: readonly (readonly [number, number])[] = [
  [0x41, 0x24f],
  [0x370, 0x587],
  [0x5d0, 0x6d3],
  // Letters with a nukta are written as one or as two code points.
  [0x958, 0x95f],
  [0x9dc, 0x9df],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2010, 0x203a],
  [0xff01, 0xff5e]
];

/** Marks and joiners that a word may carry without being another word. */
const SKIPPED: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x61c, 0x61c],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x93c, 0x93c],
  [0x9bc, 0x9bc],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff]
];

/** Letters that Unicode does not decompose, written as keyboards without them do. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ħ: 'h',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ة: 'ه',
  '״': '"'
};

const APOSTROPHES = '’‘ʼʻ`´׳';

/** The folding table; filled at the first call (about a millisecond). */
export function foldTable(): Uint16Array {
  if (filled) return table;
  for (let code = 0; code < 65_536; code++) table[code] = code;
  for (const [from, to] of FOLDED) {
    for (let code = from; code <= to; code++) {
      const folded = String.fromCharCode(code).normalize('NFKD').toLowerCase().normalize('NFD');
      if (folded.length > 0) table[code] = folded.charCodeAt(0);
    }
  }
  for (const [letter, plain] of Object.entries(LETTERS)) {
    table[letter.charCodeAt(0)] = plain.charCodeAt(0);
    // "Đến": the capital of a letter without a decomposition; that of a dotless i is the plain one's.
    const capital = letter.toUpperCase();
    if (capital.length === 1 && capital > '\u007f') table[capital.charCodeAt(0)] = plain.charCodeAt(0);
  }
  for (const mark of APOSTROPHES) table[mark.charCodeAt(0)] = 39;
  for (const zero of DIGIT_ZEROS) for (let digit = 0; digit < 10; digit++) table[zero + digit] = 48 + digit;
  for (const space of [0x9, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[space] = 32;
  for (let space = 0x2000; space <= 0x200a; space++) table[space] = 32;
  for (const dash of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) table[dash] = 45;
  for (const [from, to] of SKIPPED) for (let code = from; code <= to; code++) table[code] = 0;
  filled = true;
  return table;
}

/** A whole text folded; skipped code units are left out. For lexicon forms, not for texts with offsets. */
export function foldForm(text: string): string {
  const fold = foldTable();
  let at = 0;
  // Most forms are written as they fold.
  while (at < text.length && fold[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  if (at === text.length) return text;
  let out = text.slice(0, at);
  for (; at < text.length; at++) {
    const code = fold[text.charCodeAt(at)] ?? 0;
    if (code !== 0) out += String.fromCharCode(code);
  }
  return out;
}

const CLASS = new Uint8Array(65_536);
let classed = false;

/** What a folded code unit is to the scanner. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of a script that is written without spaces: a word may start at each. */
export const GLUED = 3;

/** Table of the classes above by code unit (not folded). */
export function classTable(): Uint8Array {
  if (classed) return CLASS;
  const fold = foldTable();
  const letter = /[\p{L}\p{M}]/u;
  const unit = (code: number): number => {
    const folded = fold[code] ?? 0;
    if (folded >= 48 && folded <= 57) return DIGIT;
    if (folded === 0) return LETTER;
    if (code === 0x3007 || (code >= 0x3040 && code <= 0x9fff)) return GLUED;
    if (code >= 0xe00 && code <= 0xeff) return GLUED;
    if (code >= 0x1000 && code <= 0x109f) return GLUED;
    if (code >= 0x1780 && code <= 0x17ff) return GLUED;
    if (code >= 0xac00 && code <= 0xd7a3) return LETTER;
    if (code < 128) return folded >= 97 && folded <= 122 ? LETTER : OTHER;
    return letter.test(String.fromCharCode(code)) ? LETTER : OTHER;
  };
  // Private use and surrogates stay OTHER: no date word is written in them.
  for (let code = 0; code < 0xd800; code++) CLASS[code] = unit(code);
  for (let code = 0xf900; code < 0xffff; code++) CLASS[code] = unit(code);
  classed = true;
  return CLASS;
}

const LETTERS_OF_WORDS = new Uint16Array(65_536);
let lettered = false;

/** A letter that is skipped inside a word. */
const SKIPPED_LETTER = 1;

/** By code unit (not folded) the folded letter that a word may go on with; `SKIPPED_LETTER`; 0 where no letter of class `LETTER` is. */
export function letterTable(): Uint16Array {
  if (lettered) return LETTERS_OF_WORDS;
  const fold = foldTable();
  const classes = classTable();
  for (let code = 0; code < 65_536; code++)
    if (classes[code] === LETTER) LETTERS_OF_WORDS[code] = fold[code] || SKIPPED_LETTER;
  lettered = true;
  return LETTERS_OF_WORDS;
}

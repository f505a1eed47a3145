/*
 * What a UTF-16 code unit is to the labeller, as bits of one table: every character of every line is asked for, more than once.
 */
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of a script that does not part words with spaces. */
export const UNSPACED = 4;
/** An ideograph or kana, as wide as two and a half letters and half a word. */
export const WIDE = 16384;
/** A letter or mark of a script that ends no sentence with a sign. */
export const STOPLESS = 32768;
/** A letter of a script with capitals. */
export const CASED = 8;
export const COMMA = 16;
export const STOP = 32;
export const BAR = 64;
export const QUOTE = 128;
/** What may stand between a sentence's stop and the end of the line. */
export const CLOSER = 256;
/** Apostrophes and hyphens inside words. */
export const JOINS = 512;
export const BLANK = 1024;
export const ELLIPSIS = 2048;
export const COLON = 4096;
export const BULLET = 8192;

const SIGNS: readonly (readonly [number, string])[] = [
  [STOP, '.!?。！？．؟।॥։।።។။۔⸮'],
  [ELLIPSIS, '…‥'],
  [COLON, ':：;；፡؛'],
  [COMMA, ',،、，፣;；؛'],
  [BAR, '|/\\•·›»>‹«<→▶►■●♦©®™*#@+=_~^¦'],
  [BULLET, '•·-–—*▪▶►■●◆◇○‣⁃>›»+'],
  [QUOTE, '"\'“”„‟«»‹›‘’‚「」『』《》〈〉"'],
  // “ and « close what „ and » opened.
  [CLOSER, '"\'”’“‘»›«‹)]}」』）】》〉″*'],
  [JOINS, "'’-"]
];

let table: Uint16Array | null = null;

/** The kinds of each code unit; filled at the first call. */
export function charKinds(): Uint16Array {
  if (table !== null) return table;
  const kinds = new Uint16Array(0x10000);
  for (let code = 0; code < kinds.length; code++)
    kinds[code] =
      (isLetterCode(code) ? LETTER : 0) |
      (isDigitCode(code) ? DIGIT : 0) |
      (isWideCode(code) ? UNSPACED | WIDE : 0) |
      (isUnspacedCode(code) ? UNSPACED : 0) |
      (isStoplessCode(code) ? STOPLESS : 0) |
      (hasCaseCode(code) ? CASED : 0) |
      (isBlankCode(code) ? BLANK : 0);
  for (const [kind, signs] of SIGNS)
    for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] ?? 0) | kind;
  table = kinds;
  return kinds;
}

function isBlankCode(code: number): boolean {
  return (
    code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200f)
  );
}

function isDigitCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f) ||
    (code >= 0x9e6 && code <= 0x9ef) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

/** Letters and marks of any script, by block: symbols and punctuation blocks left out. Surrogates count as letters. */
function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return !isDigitCode(code) && !isPunctuationCode(code);
  if (code < 0x2c00) return code >= 0x2c00;
  if (code < 0x2e00) return true;
  if (code < 0x3041) return code === 0x3005 || code === 0x3007;
  if (code >= 0xff00 && code <= 0xff20) return false;
  if (code >= 0xff3b && code <= 0xff40) return false;
  if (code >= 0xff5b && code <= 0xff65) return false;
  if (code >= 0xe000 && code <= 0xf8ff) return false;
  return !(code >= 0xfe00 && code <= 0xfe6f) && code !== 0xfeff && code !== 0x30fb;
}

function isPunctuationCode(code: number): boolean {
  return (
    code === 0x37e ||
    code === 0x387 ||
    (code >= 0x55a && code <= 0x55f) ||
    code === 0x589 ||
    code === 0x58a ||
    code === 0x5be ||
    (code >= 0x600 && code <= 0x60f) ||
    code === 0x61b ||
    (code >= 0x61c && code <= 0x61f) ||
    (code >= 0x66a && code <= 0x66d) ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x965 ||
    (code >= 0x1360 && code <= 0x1368) ||
    (code >= 0x17d4 && code <= 0x17da) ||
    code === 0x104a ||
    code === 0x104b
  );
}

/** Han and kana. */
function isWideCode(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}

/** Thai, Lao, Tibetan, Myanmar, Khmer: as narrow as other letters, but words are not parted with spaces. */
function isUnspacedCode(code: number): boolean {
  return (
    (code >= 0xe00 && code <= 0xfff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}

/** Thai and Lao. */
const isStoplessCode = (code: number): boolean => code >= 0xe00 && code <= 0xeff;

function hasCaseCode(code: number): boolean {
  return code < 0x590 || (code >= 0x10a0 && code <= 0x10ff) || (code >= 0x1e00 && code < 0x2000);
}

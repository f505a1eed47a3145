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

/** First and last code units of the blocks that are of one kind, one block after the other. */
const BLOCKS: readonly (readonly [kind: number, ...bounds: number[]])[] = [
  // Letters and marks of any script, by block. Surrogates count as letters.
  [LETTER, 0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x1fff],
  [LETTER, 0x2c00, 0x2dff, 0x3005, 0x3005, 0x3007, 0x3007, 0x3041, 0x30fa, 0x30fc, 0xdfff],
  [LETTER, 0xf900, 0xfdff, 0xfe70, 0xfefe, 0xff21, 0xff3a, 0xff41, 0xff5a, 0xff66, 0xffff],
  [DIGIT, 0x30, 0x39, 0x660, 0x669, 0x6f0, 0x6f9, 0x966, 0x96f, 0x9e6, 0x9ef, 0xff10, 0xff19],
  // Han and kana.
  [UNSPACED | WIDE, 0x3005, 0x30ff, 0x3400, 0x9fff, 0xd840, 0xd87f, 0xf900, 0xfaff],
  // Thai, Lao, Tibetan, Myanmar, Khmer: as narrow as other letters.
  [UNSPACED, 0xe00, 0x109f, 0x1780, 0x17ff],
  // Thai and Lao.
  [STOPLESS, 0xe00, 0xeff],
  [CASED, 0, 0x58f, 0x10a0, 0x10ff, 0x1e00, 0x1fff],
  [BLANK, 0, 0x20, 0xa0, 0xa0, 0x2000, 0x200f, 0x202f, 0x202f, 0x3000, 0x3000]
];

/** Digits and punctuation among the letters. */
const NO_LETTERS: readonly (readonly number[])[] = [
  [0x37e, 0x37e, 0x387, 0x387, 0x55a, 0x55f, 0x589, 0x58a, 0x5be, 0x5be, 0x600, 0x60f, 0x61b, 0x61f],
  [0x660, 0x66d, 0x6d4, 0x6d4, 0x6f0, 0x6f9, 0x964, 0x96f, 0x9e6, 0x9ef, 0x104a, 0x104b],
  [0x1360, 0x1368, 0x17d4, 0x17da]
];

let table: Uint16Array | null = null;

/** The kinds of each code unit; filled at the first call, block by block: a call for each code unit would take a good part of a short text. */
export function charKinds(): Uint16Array {
  if (table !== null) return table;
  const kinds = new Uint16Array(0x10000);
  for (const [kind, ...bounds] of BLOCKS)
    eachOf(bounds, (code) => {
      kinds[code] = (kinds[code] as number) | kind;
    });
  for (const bounds of NO_LETTERS)
    eachOf(bounds, (code) => {
      kinds[code] = (kinds[code] as number) & ~LETTER;
    });
  for (const [kind, signs] of SIGNS)
    for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] ?? 0) | kind;
  table = kinds;
  return kinds;
}

function eachOf(bounds: readonly number[], note: (code: number) => void): void {
  for (let at = 0; at < bounds.length; at += 2)
    for (let code = bounds[at] as number; code <= (bounds[at + 1] as number); code++) note(code);
}

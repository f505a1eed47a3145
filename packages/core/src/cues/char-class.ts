/*
 * What kind of character a UTF-16 code unit is, asked millions of times: a table filled as characters turn up. Halves of surrogate
 * pairs count as letters, so that no pair is cut.
 */
const UNKNOWN = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
const OTHER = 4;

const table = new Uint8Array(0x10000);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}’'ʼ‘\u200c]/u.test(character)) return LETTER;
  if (/\d/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : OTHER;
}

/** The class of a code unit: LETTER (with marks and apostrophes, which stand inside names), DIGIT (ASCII), SPACE or OTHER. */
export function charClass(code: number): number {
  const known = table[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

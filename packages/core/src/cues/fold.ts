/*
 * Folding makes "À LIRE AUSSI", "à lire aussi" and "A lire aussi" one phrase, code unit by code unit, so that offsets survive:
 * lower case, marks off in the scripts where they may be left out (Latin, Greek, Cyrillic, Hebrew, Arabic), letter variants of
 * Arabic script unified, full-width forms narrowed, every white space a space. 0 means: skip this code unit.
 */

const SPACE = 0x20;
const UNKNOWN = 0xffff;
const table = new Uint16Array(0x10000).fill(UNKNOWN);

/** Same letter, written with another code point: Persian and Arabic yeh and kaf, final sigma, dotless i, apostrophes. */
const variants: Readonly<Record<string, string>> = {
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ς: 'σ',
  ı: 'i',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-'
};

/** Scripts that have no case, and no marks that may be left out: they are most of the characters that the data hold. */
const foldsToItself = (code: number): boolean =>
  (code >= 0x900 && code < 0x10a0) || (code > 0x3000 && code < 0xa640) || (code >= 0xac00 && code < 0xd7a4);

function foldUnknown(code: number): number {
  if (foldsToItself(code)) return code;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character) || code === 0x2028 || code === 0x2029 || code === 0x85) return SPACE;
  // Soft hyphen, zero-width and directional characters.
  if (code === 0xad || /\p{Cf}/u.test(character)) return 0;
  if (/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/u.test(character)) return 0;
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  const variant = variants[character];
  if (variant !== undefined) return variant.charCodeAt(0);
  const alphabetic = code < 0x700 || (code >= 0x1e00 && code <= 0x1fff);
  const base = alphabetic ? character.normalize('NFD').charAt(0) : character;
  const lower = base.toLowerCase().charAt(0);
  return (variants[lower] ?? lower).charCodeAt(0);
}

/** Folds one UTF-16 code unit; 0 where it is to be skipped. */
export function foldCode(code: number): number {
  const known = table[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const folded = foldUnknown(code);
  table[code] = folded;
  return folded;
}

/** Folds a whole text; runs of white space become one space, the ends are trimmed. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code === 0 || (code === SPACE && (folded === '' || folded.endsWith(' ')))) continue;
    folded += String.fromCharCode(code);
  }
  return folded.trimEnd();
}

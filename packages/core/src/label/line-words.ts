import { charKinds, DIGIT, LETTER, UNSPACED } from './char-kinds.ts';

/** Letters that tell a word from another: endings are cut, so that "Iraks" and "Irak's" meet "Irak". */
const STEM = 5;
/** A Hangul syllable is a block of letters; two of them make a stem. */
const HANGUL_STEM = 2;

/**
 * The words that a line is about, as hashed stems, each once: words of four letters or more, names, numbers; pairs of characters in
 * scripts without spaces. What two lines share of these tells whether they speak of the same thing. And the particles, words of up to
 * three letters: what two texts share of these tells whether they are in the same language.
 */
export function lineWords(text: string): { words: Int32Array; particles: Int32Array } {
  const source = isComposed(text) ? text : text.normalize('NFC');
  const lower = source.toLowerCase();
  const isAligned = lower.length === source.length;
  const kinds = charKinds();
  const words: number[] = [];
  const particles: number[] = [];
  const found = new Set<number>();
  const small = new Set<number>();
  let hash = 0;
  let length = 0;
  let isName = false;
  let isNumber = false;
  let last = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20;
    const kind = kinds[code] as number;
    if ((kind & (LETTER | DIGIT)) !== 0) {
      if ((kind & UNSPACED) !== 0) {
        if (last !== 0) add(words, found, mix(mix(7, last), code));
        last = code;
        continue;
      }
      if (length === 0) {
        isName = isAligned && source.charCodeAt(at) !== code;
        isNumber = (kind & DIGIT) !== 0;
        hash = 11;
      }
      const isHangul = code >= 0xac00 && code <= 0xd7a3;
      if (isNumber || length < (isHangul ? HANGUL_STEM : STEM)) hash = mix(hash, code);
      length += isHangul ? 2 : 1;
      last = 0;
      continue;
    }
    last = 0;
    if (length > 3 || (length > 1 && (isName || isNumber))) add(words, found, hash);
    else if (length > 0 && !isNumber) add(particles, small, hash);
    length = 0;
  }
  return { words: new Int32Array(words), particles: new Int32Array(particles) };
}

function add(list: number[], seen: Set<number>, hash: number): void {
  // Most lines are short: a look through the list costs less than a set.
  if (list.length < SHORT_LIST) {
    if (list.includes(hash)) return;
  } else {
    if (list.length === SHORT_LIST) for (const one of list) seen.add(one);
    if (seen.has(hash)) return;
    seen.add(hash);
  }
  list.push(hash);
}

const SHORT_LIST = 24;

function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && code <= 0x36f) return false;
  }
  return true;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) | 0;
}

import { charKinds, DIGIT, LETTER, UNSPACED } from './char-kinds.ts';
import { type Letters, noLetters, readLetters } from './letters.ts';
import { type WordCollector, wordCollector } from './word-collector.ts';

/** Letters that tell a word from another: endings are cut, so that "Iraks" and "Irak's" meet "Irak". */
const STEM = 5;
/** A Hangul syllable is a block of letters; two of them make a stem. */
const HANGUL_STEM = 2;

/** What a line is about, hashed. */
export interface LineWords {
  readonly words: Int32Array;
  readonly particles: Int32Array;
}

/**
 * The words that a line is about, as hashed stems, each once: words of four letters or more, names, numbers; pairs of characters in
 * scripts without spaces. What two lines share of these tells whether they speak of the same thing. And the particles, words of up to
 * three letters: what two texts share of these tells whether they are in the same language. Whoever reads many lines gives the room.
 */
export function lineWords(
  text: string,
  letters: Letters = readLetters(text, noLetters()),
  found: WordCollector = wordCollector()
): LineWords {
  if (!letters.isComposed) readLetters(text.normalize('NFC'), letters);
  found.begin();
  collect(letters, found);
  return { words: found.words(), particles: found.particles() };
}

function collect({ raw, lower, length: end, isAligned }: Letters, found: WordCollector): void {
  const kinds = charKinds();
  let hash = 0;
  let length = 0;
  let isName = false;
  let isNumber = false;
  let last = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? (lower[at] as number) : 0x20;
    const kind = kinds[code] as number;
    if ((kind & (LETTER | DIGIT)) !== 0) {
      if ((kind & UNSPACED) !== 0) {
        if (last !== 0) found.addWord(mix(mix(7, last), code));
        last = code;
        continue;
      }
      if (length === 0) {
        isName = isAligned && raw[at] !== code;
        isNumber = (kind & DIGIT) !== 0;
        hash = 11;
      }
      const isBlock = isHangul(code);
      if (isNumber || length < (isBlock ? HANGUL_STEM : STEM)) hash = mix(hash, code);
      length += isBlock ? 2 : 1;
      last = 0;
      continue;
    }
    last = 0;
    if (length > 3 || (length > 1 && (isName || isNumber))) found.addWord(hash);
    else if (length > 0 && !isNumber) found.addParticle(hash);
    length = 0;
  }
}

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** The hash of a word with one more letter. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) | 0;
}

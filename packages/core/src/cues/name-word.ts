/** A word or a mark of a byline, with its place in the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}’'ʼ‘\u200c]+(?:[-‐.][\p{L}\p{M}’'ʼ‘\u200c]+)*\.?|\d+|[^\s\p{L}\p{M}\d]/gu;

/** Cuts a stretch of a line into words, numbers and single marks. */
export function splitWords(line: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (const match of line.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    words.push({ text: match[0], start: from, end: from + match[0].length });
  }
  return words;
}

/** Small words that stand inside names in many languages: "Ursula von der Leyen", "Mohammed bin Salman", "María de los Ángeles". */
const PARTICLE =
  /^(?:de|del|della|dello|dei|degli|delle|di|da|do|dos|das|du|des|la|le|las|los|van|von|der|den|het|ter|ten|te|zu|zur|zum|af|av|al|el|ul|bin|ben|bint|ibn|abu|ould|y|i|e|und|st|dell['’]|d['’]|['’]t|o|mac|mc)$/iu;

const CASED_NAME =
  /^(?:(?:[dlo]|dell|al|el|ul|an|ad|as|ash|at|ar)['’-])?[\p{Lu}\p{Lt}](?:[\p{L}\p{M}’'ʼ‘]*(?:[-‐.][\p{L}\p{M}’'ʼ‘]+)*)\.?$/iu;
const STARTS_UPPER = /^(?:(?:[dlo]|dell|al|el|ul|an|ad|as|ash|at|ar)['’-])?[\p{Lu}\p{Lt}]/u;
const UNCASED = /^[\p{Lo}\p{Script=Georgian}\p{M}’'\u200c-]+$/u;
const HAN = /^[\p{Script=Han}々ヶ]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}ー々]+$/u;

/** Which kind of name a word could belong to, by its letters alone. */
export type NameScript = 'cased' | 'han' | 'hangul' | 'kana' | 'uncased';

/** The kind of name that the word could be a part of; null where it cannot ("said", "2024", "!"). */
export function nameScript(word: string): NameScript | null {
  if (HAN.test(word)) return word.length <= 5 ? 'han' : null;
  if (HANGUL.test(word)) return word.length <= 5 ? 'hangul' : null;
  if (KANA.test(word)) return word.length <= 10 ? 'kana' : null;
  if (STARTS_UPPER.test(word) && CASED_NAME.test(word)) return 'cased';
  return UNCASED.test(word) && word.length <= 20 ? 'uncased' : null;
}

export const isParticle = (word: string): boolean => PARTICLE.test(word) && !/^\p{Lu}{2}/u.test(word);

const GLUED = /^(\p{Lu}\p{M}?[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?)(\p{Lu}[\p{Ll}\p{M}]+)/u;
const GLUED_FIRST = /^(?:Mac|Mc|De|La|Le|Van|Von|Di|Du|Da|Fitz|Al|El|Ul|O|Jo|Mary|Anne|Lee|Ann|San|St)$/u;

/**
 * Where a web page lost the space between two elements: "FosterTravel" is "Foster" and "Travel"; the length of the first part.
 * 0 for one word ("McDonald", "DeMarco").
 */
export function gluedAt(word: string): number {
  const first = GLUED.exec(word)?.[1];
  return first === undefined || first.length < 3 || GLUED_FIRST.test(first) ? 0 : first.length;
}

import { charClass, DIGIT, LETTER, SPACE } from './char-class.ts';

/** A word or a mark of a byline, with its place in the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HYPHEN = 0x2d;
const UNICODE_HYPHEN = 0x2010;
const STOP = 0x2e;

/** Where the word of letters that starts at `from` ends: hyphens and full stops between letters, and one at the end, belong to it. */
function wordEnd(line: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const code = line.charCodeAt(at);
    if (charClass(code) === LETTER) at += 1;
    else if (code === HYPHEN || code === UNICODE_HYPHEN || code === STOP) {
      const next = at + 1 < end ? charClass(line.charCodeAt(at + 1)) : SPACE;
      if (next === LETTER) at += 2;
      else return code === STOP ? at + 1 : at;
    } else return at;
  }
  return end;
}

/** Cuts a stretch of a line into words, numbers and single marks. Linear. */
export function splitWords(line: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    const kind = charClass(line.charCodeAt(at));
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let to = at + 1;
    if (kind === LETTER) to = wordEnd(line, at, end);
    else if (kind === DIGIT) while (to < end && charClass(line.charCodeAt(to)) === DIGIT) to += 1;
    words.push({ text: line.slice(at, to), start: at, end: to });
    at = to;
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

/** The first scripts of whole words or syllables begin here; below stand letters that have case, or vowel signs. */
const FIRST_HANGUL = 0x1100;

/** For a word of ASCII letters alone whether it has a capital first; null where a closer look is needed. */
function plainCapital(word: string): boolean | null {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return null;
  }
  return word.length === 0 ? null : word.charCodeAt(0) < 0x61;
}

/** The kind of name that the word could be a part of; null where it cannot ("said", "2024", "!"). */
export function nameScript(word: string): NameScript | null {
  const capital = plainCapital(word);
  if (capital !== null) return capital ? 'cased' : null;
  if (word.charCodeAt(0) < FIRST_HANGUL) return alphabeticName(word);
  if (HAN.test(word)) return word.length <= 5 ? 'han' : null;
  if (HANGUL.test(word)) return word.length <= 5 ? 'hangul' : null;
  if (KANA.test(word)) return word.length <= 10 ? 'kana' : null;
  return alphabeticName(word);
}

function alphabeticName(word: string): NameScript | null {
  if (STARTS_UPPER.test(word) && CASED_NAME.test(word)) return 'cased';
  return UNCASED.test(word) && word.length <= 20 ? 'uncased' : null;
}

/** The longest of them has five letters. */
const LONGEST_PARTICLE = 5;

export const isParticle = (word: string): boolean =>
  word.length <= LONGEST_PARTICLE && PARTICLE.test(word) && !/^\p{Lu}{2}/u.test(word);

const GLUED = /^(\p{Lu}\p{M}?[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?)(\p{Lu}[\p{Ll}\p{M}]+)/u;
const GLUED_FIRST = /^(?:Mac|Mc|De|La|Le|Van|Von|Di|Du|Da|Fitz|Al|El|Ul|O|Jo|Mary|Anne|Lee|Ann|San|St)$/u;

/** A cheap look before: most words have no capital behind their first letter. Letters beyond ASCII count as capitals. */
function hasInnerCapital(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || code >= 0x80) return true;
  }
  return false;
}

/**
 * Where a web page lost the space between two elements: "FosterTravel" is "Foster" and "Travel"; the length of the first part.
 * 0 for one word ("McDonald", "DeMarco").
 */
export function gluedAt(word: string): number {
  if (!hasInnerCapital(word)) return 0;
  const first = GLUED.exec(word)?.[1];
  return first === undefined || first.length < 3 || GLUED_FIRST.test(first) ? 0 : first.length;
}

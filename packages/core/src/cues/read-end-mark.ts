import { charClass, LETTER } from './char-class.ts';
import type { Cue } from './cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { isPhrase } from './phrase-book.ts';
import { topics } from './topics.ts';

/** `strong` marks end an item; `weak` ones separate when what follows looks like a new item. */
export interface EndMarkCue extends Cue {
  readonly kind: 'strong' | 'weak';
}

const END = topics('end');
const RULE = /^[\s*_=~#+•·.⁂–—―-]+$/u;
const FRAME = /^[\s\-–—*=/(（[［【]+|[\s\-–—*=/)）\]］】.]+$/gu;
const ORNAMENT = /[■◆●□∎◼▪◊⬛]/u;
const ACCESSION = /^Document [A-Z]{2,10}0\d{8,}[a-z0-9]*$/u;

/** How "（完）" and "Enditem." end. */
const CLOSES = /[）)m.]/u;
const isLetter = (code: number): boolean => charClass(code) === LETTER;

function whole(line: string, kind: EndMarkCue['kind'], strength: number): EndMarkCue {
  return { kind, start: 0, end: line.length, strength };
}

/**
 * Reads marks that close an item or part two items: "-30-", "###", "ENDS", "(Fim)", "（完）", "انتهى", "* * *", a ■ at the end of a
 * paragraph. Words count in a frame, in capitals or where the language prints them alone; "fin" inside a sentence never does.
 */
export function readEndMark(
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): EndMarkCue | null {
  const text = line.trim();
  if (text === '') return null;
  const opensWithLetter = isLetter(text.charCodeAt(0));
  if (!opensWithLetter && RULE.test(text)) {
    const marks = text.replace(/\s/gu, '');
    if (marks.length < 3) return null;
    return whole(line, /^#{3,}$/u.test(marks) ? 'strong' : 'weak', 0.95);
  }
  if (text.length <= 48 && text.startsWith('Document ') && ACCESSION.test(text))
    return whole(line, 'strong', 0.95);
  if (text.length <= 48 && (opens & END) !== 0) {
    const isBare = opensWithLetter && isLetter(text.charCodeAt(text.length - 1));
    const word = isBare ? text : text.replace(FRAME, '');
    const framed = word !== text;
    if (word !== '' && isPhrase(word, 'end', languages)) {
      const bare = /^\d+$/u.test(word) || word.length <= 3;
      if (framed || (!bare && word === word.toUpperCase()) || word.length > 8)
        return whole(line, 'strong', 0.95);
      if (!bare) return whole(line, 'weak', 0.5);
    }
  }
  const last = text.slice(-1);
  if (isLetter(last.charCodeAt(0)) && last !== 'm') return null;
  if (
    CLOSES.test(last) &&
    (/[（(]完[）)]$/u.test(text.slice(-3)) || /(?:^|\s)Enditem\.?$/u.test(text.slice(-9)))
  ) {
    const start = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'), line.lastIndexOf('Enditem'));
    return { kind: 'strong', start, end: line.length, strength: 0.9 };
  }
  if (text.length > 1 && ORNAMENT.test(last) && /\p{L}/u.test(text)) {
    return { kind: 'weak', start: line.trimEnd().length - 1, end: line.length, strength: 0.7 };
  }
  return null;
}

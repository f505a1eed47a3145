import { charClass, LETTER } from './char-class.ts';
import type { Cue } from './cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { phraseAt } from './phrase-book.ts';
import { topics } from './topics.ts';

const READING_TIME = topics('readingTime');

/** Reads "3 min read", "Lesezeit: 5 Minuten", "Temps de lecture 2 min" where the line says nothing else. */
export function readReadingTime(
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): Cue | null {
  if (line.length > 60 || (opens & READING_TIME) === 0) return null;
  const isBare = charClass(line.charCodeAt(0)) === LETTER;
  const number = isBare ? 0 : (/^\s*\d{1,3}\s*-?\s*/u.exec(line)?.[0].length ?? 0);
  const label = phraseAt(line, number, 'readingTime', languages);
  if (label === null) return null;
  const rest = line.slice(label.end).trim();
  if (number > 0) return rest === '' || rest === '.' ? { start: 0, end: line.length, strength: 0.95 } : null;
  return /^[:：]?\s*\d{1,3}\s*\p{L}{0,9}\.?$/u.test(rest)
    ? { start: 0, end: line.length, strength: 0.95 }
    : null;
}

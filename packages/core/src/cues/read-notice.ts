import { readLabel } from './label-cue.ts';
import type { Cue } from './cue.ts';
import { phraseAt } from './phrase-book.ts';

const COPYRIGHT = /©|\(c\)\s?\d{4}|ⓒ|\bcopyright\b/iu;
const ADDRESS = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$/u;

/**
 * Reads the house's own voice: advertisements, copyright, cookies, subscriptions, sign-in, terms. Refuses a sentence that merely opens
 * with such a word.
 */
export function readNotice(line: string, languages?: readonly string[]): Cue | null {
  if (line.length > 400) return null;
  const whole = (strength: number): Cue => ({ start: 0, end: line.length, strength });
  if (ADDRESS.test(line.trim())) return whole(0.8);
  const label = readLabel(line, 'notice', 0.6, languages);
  if (label !== null && label.strength >= 0.6)
    return {
      start: label.start,
      end: label.end,
      strength: line.length > 160 ? label.strength / 2 : label.strength
    };
  if (line.length <= 200 && COPYRIGHT.test(line.slice(0, 60))) return whole(0.7);
  // "© 2024 Le Quotidien. Tous droits réservés." says it at the end.
  const last = Math.max(
    line.lastIndexOf('. ', line.length - 3),
    line.lastIndexOf('| '),
    line.lastIndexOf('- '),
    line.lastIndexOf(', ')
  );
  if (last > 0 && last < line.length - 8 && line.length <= 200) {
    const end = phraseAt(line, last + 2, 'notice', languages);
    if (end !== null && end.end >= line.trimEnd().length - 1 && end.end - end.start > 12) return whole(0.7);
  }
  return label === null ? null : { start: label.start, end: label.end, strength: label.strength };
}

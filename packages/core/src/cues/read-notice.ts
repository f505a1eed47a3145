import type { Cue } from './cue.ts';
import { readLabel } from './label-cue.ts';
import { ATS, BRACKETS, RIGHTS } from './line-marks.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { phraseAt } from './phrase-book.ts';
import { topics } from './topics.ts';

const NOTICE = topics('notice');
/** "Copyright" is a phrase of a notice, too. */
const COPYRIGHT = /©|\(c\)\s?\d{4}|ⓒ|\bcopyright\b/iu;
const ADDRESS = /^\S+@\S+\.\S+$/u;
/** An address alone, or behind the name of its field: "URL: https://example.org". */
const LINK = /^(?:\p{L}{2,12}\s?[:：]\s?)?(?:https?:\/\/|www\.)\S+$/u;

/**
 * Reads the house's own voice: advertisements, copyright, cookies, subscriptions, sign-in, terms. Refuses a sentence that merely opens
 * with such a word.
 */
export function readNotice(
  line: string,
  languages?: readonly string[],
  { marks, opens, begins }: LineSigns = signsOf(line)
): Cue | null {
  if (line.length > 400) return null;
  const whole = (strength: number): Cue => ({ start: 0, end: line.length, strength });
  const text = line.trim();
  if (LINK.test(text) || ((marks & ATS) !== 0 && !text.includes(' ') && ADDRESS.test(text)))
    return whole(0.8);
  const label = (opens & NOTICE) === 0 ? null : readLabel(line, 'notice', 0.6, languages);
  if (label !== null && label.strength >= 0.6)
    return {
      start: label.start,
      end: label.end,
      strength: line.length > 160 ? label.strength / 2 : label.strength
    };
  if (line.length > 200) return label === null ? null : cueOf(label);
  const hasPhrase = (begins & NOTICE) !== 0;
  if ((hasPhrase || (marks & (RIGHTS | BRACKETS)) !== 0) && COPYRIGHT.test(line.slice(0, 60)))
    return whole(0.7);
  // "© 2024 Le Quotidien. Tous droits réservés." says it at the end.
  const last = hasPhrase ? lastPart(line) : -1;
  if (last > 0 && last < line.length - 8) {
    const end = phraseAt(line, last + 2, 'notice', languages);
    if (end !== null && end.end >= line.trimEnd().length - 1 && end.end - end.start > 12) return whole(0.7);
  }
  return label === null ? null : cueOf(label);
}

const cueOf = ({ start, end, strength }: Cue): Cue => ({ start, end, strength });

/** Where the mark stands that parts the last part of a line from the others; -1 for none. */
function lastPart(line: string): number {
  for (let at = line.length - 2; at >= 0; at--) {
    if (line.charCodeAt(at + 1) !== 0x20) continue;
    const mark = line.charCodeAt(at);
    // , | - and a full stop
    if (mark === 0x2c || mark === 0x7c || mark === 0x2d) return at;
    if (mark === 0x2e && at <= line.length - 3) return at;
  }
  return -1;
}

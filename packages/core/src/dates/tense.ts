import type { DateLocale } from './date-locale.ts';
import { lastMarker, markersOf } from './tense-markers.ts';
import { wordsBetween } from './words-between.ts';

/** How far around a date words may tell its tense. */
const FAR = 70;

/** How many words behind a date that opens its clause may speak of what is to come. */
const BEHIND = 3;

/** How many words the verb that closes a sentence may have. */
const VERB = 3;

/**
 * True where the clause around a date speaks of what is to come: "The work will start in early June". The nearest marker before the date
 * decides ("will replace the bridge that was closed in March" is past); one right behind it where the date opens its clause ("On Friday
 * voters will"); and the verb that closes the sentence in languages that put it there.
 */
export function looksAhead(text: string, start: number, end: number, { future, past }: DateLocale): boolean {
  if (future === undefined || future === '') return false;
  const markers = markersOf(future);
  const from = startOfClause(text, start);
  const far = Math.min(text.length, end + FAR);
  let stop = end;
  while (stop < far && !endsSentence(text.charCodeAt(stop))) stop += 1;
  if (markers.isUnspaced) {
    const [clause, sentence] = [text.slice(from, start), text.slice(end, stop)];
    return (
      markers.all.some((form) => clause.includes(form) || sentence.includes(form)) &&
      !markersOf(past ?? '').all.some((form) => clause.endsWith(form))
    );
  }
  const before = wordsBetween(text, from, start);
  const coming = lastMarker(before, markers);
  if (coming >= 0) return coming > lastMarker(before, markersOf(past ?? ''));
  const behind = wordsBetween(text, end, stop);
  // One word in front at most, "On Friday", and a few behind: "voters will".
  if (before.length <= 1) {
    let clause = end;
    while (clause < stop && !endsClause(text.charCodeAt(clause))) clause += 1;
    const after = clause < stop ? wordsBetween(text, end, clause) : behind;
    if (lastMarker(after.slice(0, BEHIND), markers) >= 0) return true;
  }
  // Cut off by the search or not, the last word is only the verb where the sentence ends.
  const closes = stop < far || far === text.length;
  const verb = behind.slice(-VERB).join(' ');
  return closes && markers.closing.some((ending) => verb.endsWith(ending));
}

/** True where the clause before a date has a word of the past: "It was open until Friday". */
export const looksBack = (text: string, start: number, { past }: DateLocale): boolean =>
  past !== undefined &&
  lastMarker(wordsBetween(text, startOfClause(text, start), start), markersOf(past)) >= 0;

function startOfClause(text: string, start: number): number {
  const least = Math.max(0, start - FAR);
  let from = start;
  while (from > least && !endsClause(text.charCodeAt(from - 1))) from -= 1;
  return from;
}

const codesOf = (marks: string): readonly number[] => Array.from(marks, (mark) => mark.charCodeAt(0));

/** With the full stops of Armenian, Urdu, Hindi, Amharic and Chinese. */
const SENTENCE_ENDS: ReadonlySet<number> = new Set(
  codesOf('.!?\n\r\u0589\u061f\u06d4\u0964\u1362\u3002\uff1f')
);
const CLAUSE_ENDS: ReadonlySet<number> = new Set([
  ...SENTENCE_ENDS,
  ...codesOf(';:,"«»“”()\u060c\u061b\u3001\uff0c')
]);

const isMark = (code: number): boolean => code < 65 || (code > 122 && code < 0xc0) || code > 0x580;
const endsSentence = (code: number): boolean => isMark(code) && SENTENCE_ENDS.has(code);
const endsClause = (code: number): boolean => isMark(code) && CLAUSE_ENDS.has(code);

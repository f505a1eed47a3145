import type { Entry } from './entry.ts';
import { classTable, DIGIT, foldForm, foldTable, LETTER } from './fold.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import { endOf, lengthOfMatch, matchWord, wordOfMatch } from './match-word.ts';

/** The end of the ending that a token carries ("2015'te", "mart'ın"), or `at`. */
export function skipEnding(text: string, at: number, lexicon: Lexicon): number {
  if (!lexicon.inflects || at >= text.length) return at;
  const classes = classTable();
  const fold = foldTable();
  let from = at;
  const mark = fold[text.charCodeAt(at)];
  if (mark === 39 || mark === 45) from += 1;
  let end = from;
  while (end < text.length && end - from < 12 && classes[text.charCodeAt(end)] === LETTER) end += 1;
  // Basque "(e)ko", "(a)"
  if (mark === 40 && fold[text.charCodeAt(at + 2)] === 41) {
    end = at + 3;
    while (end < text.length && end - from < 12 && classes[text.charCodeAt(end)] === LETTER) end += 1;
  }
  if (end === from || endOf(text, from, end, lexicon.endings) === 0) return at;
  // "9-Jan-2017", "de l'an": what is an ending in one language is a word in another.
  const apart = mark === 45 || fold[text.charCodeAt(at - 1)] === 39;
  return apart && matchWord(text, from, lexicon) > 0 ? at : end;
}

/** Whether a proclitic may begin at `at`. */
export function mayHaveProclitic(text: string, at: number, lexicon: Lexicon): boolean {
  if (lexicon.longestProclitic === 0) return false;
  const first = foldTable()[text.charCodeAt(at)] as number;
  return first === 0 || lexicon.procliticStarts[first & 255] !== 0;
}

/**
 * Where intervals start and end. A language whose ending says from but not since, Turkish "-den", has a word for since behind it; one whose
 * ending says to but not until, Finnish "-hin", has both ends side by side.
 */
const OPEN: ReadonlySet<string> = new Set(['sinceafter', 'untilafter', 'toafter']);
const BOUNDS: ReadonlySet<string> = new Set([
  'sinceafter',
  'untilafter',
  'fromafter',
  'toafter',
  'beforeafter'
]);

/** An ending from `at` to `end` that starts or closes an interval, as a word: "hétfő|től", "15 მარტ|ამდე"; null for all others. */
export function boundWrittenOn(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon
): { readonly start: number; readonly entry: Entry } | null {
  const mark = foldTable()[text.charCodeAt(at)];
  const start = mark === 39 || mark === 45 ? at + 1 : at;
  const found = matchWord(text, start, lexicon);
  if (found < 0 || start + lengthOfMatch(found) !== end) return null;
  const entry = entryOf(lexicon, wordOfMatch(found));
  const open = new Set(entry.senses.filter(({ type }) => OPEN.has(type)).map(({ locale }) => locale));
  const senses = entry.senses.filter(({ type, locale }) => BOUNDS.has(type) && open.has(locale));
  return senses.length === 0 ? null : { start, entry: { ...entry, senses } };
}

/** Length of a proclitic at `at` that a word of the lexicon follows, or 0. */
export function proclitic(text: string, at: number, lexicon: Lexicon): number {
  if (!mayHaveProclitic(text, at, lexicon)) return 0;
  const fold = foldTable();
  const classes = classTable();
  for (let length = lexicon.longestProclitic; length > 0; length--) {
    if (!lexicon.proclitics.has(foldForm(text.slice(at, at + length)))) continue;
    const after = at + length;
    if (after < text.length && matchWord(text, after, lexicon) > 0) return length;
    if (classes[text.charCodeAt(after)] === DIGIT) return length;
    // Hebrew and Arabic write a hyphen between a proclitic and a number.
    if (fold[text.charCodeAt(after)] === 45 && classes[text.charCodeAt(after + 1)] === DIGIT) return length;
  }
  return 0;
}

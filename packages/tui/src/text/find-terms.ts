import { foldText } from './fold-text.ts';

/** The terms of a query: words that must all occur, and "phrases in quotes". Folded; without repeats. */
export function queryTerms(query: string): string[] {
  const terms = Array.from(query.matchAll(/"([^"]*)"?|(\S+)/gu), (match) =>
    foldText(match[1] ?? match[2] ?? '').trim()
  );
  return [...new Set(terms.filter((term) => term.length > 0))];
}

/** A stretch of a text where a term of the query stands. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in a text, sorted, without overlaps; offsets into the text as given. */
export function findTerms(text: string, terms: readonly string[]): Match[] {
  if (terms.length === 0) return [];
  const { folded, origin } = foldWithOrigin(text);
  const found: Match[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      found.push({ start: origin(at), end: origin(at + term.length) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Match[] = [];
  for (const match of found) if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return apart;
}

function foldWithOrigin(text: string): { folded: string; origin: (at: number) => number } {
  const whole = foldText(text);
  // Most texts fold letter for letter; then the offsets are the same.
  if (whole.length === text.length && text.normalize('NFC') === text)
    return { folded: whole, origin: (at) => at };
  let folded = '';
  const origins: number[] = [];
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const piece = foldText(segment);
    for (let i = 0; i < piece.length; i++) origins.push(index);
    folded += piece;
  }
  return { folded, origin: (at) => origins[at] ?? text.length };
}

import type { DateMention, Text } from '@wirecopy/core';
import type { StyleName } from '../theme/style-name.ts';
import { cleanText } from './clean-text.ts';
import { direction } from './direction.ts';
import { findTerms } from './find-terms.ts';
import type { PageRow } from './page.ts';
import { placeMentions } from './place-mentions.ts';
import type { Run } from './run.ts';
import { wrapText } from './wrap-text.ts';

/** What the rows of every field depend on. */
export interface LayOptions {
  readonly width: number;
  readonly terms: readonly string[];
  readonly mentions: readonly DateMention[];
  /** Whether each mention is followed by its resolved value. */
  readonly values: boolean;
}

/** The sign before a field's first row and before the others: a bullet and its hanging indent. */
export interface Prefix {
  readonly first: Run;
  readonly rest: Run;
  readonly width: number;
}

/** The rows of one field: wrapped, with dates and matches of the query marked. */
export function layField(
  field: Text,
  style: StyleName,
  options: LayOptions,
  prefix: Prefix | null = null
): PageRow[] {
  const runs = markedRuns(field, style, options);
  const text = runs.map((run) => run.text).join('');
  const base = direction(text);
  const sourceLength = field.span.end - field.span.start;
  return wrapText(text, options.width - (prefix?.width ?? 0)).map((line, index) => ({
    runs: [
      ...(prefix === null ? [] : [index === 0 ? prefix.first : prefix.rest]),
      ...cutRuns(runs, line.start, line.end)
    ],
    direction: base,
    source: field.span.start + Math.floor((line.start / Math.max(1, text.length)) * sourceLength)
  }));
}

/** The field's text in runs: plain words, mentions (with their values where asked for), and matches over both. */
function markedRuns(field: Text, style: StyleName, options: LayOptions): Run[] {
  const text = cleanText(field.text);
  const runs: Run[] = [];
  let from = 0;
  for (const placed of placeMentions({ text, span: field.span }, options.mentions)) {
    runs.push({ text: text.slice(from, placed.start), style });
    runs.push({ text: text.slice(placed.start, placed.end), style: 'mention', mention: placed.mention });
    const value = options.mentions[placed.mention]?.value ?? '';
    if (options.values) runs.push({ text: ` [${value}]`, style: 'resolved' });
    from = placed.end;
  }
  runs.push({ text: text.slice(from), style });
  return markMatches(runs, options.terms);
}

/** The runs with the matches of the terms in the style of matches. */
export function markMatches(runs: readonly Run[], terms: readonly string[]): Run[] {
  const kept = runs.filter((run) => run.text !== '');
  const matches = findTerms(kept.map((run) => run.text).join(''), terms);
  if (matches.length === 0) return kept;
  const marked: Run[] = [];
  let at = 0;
  for (const match of matches) {
    marked.push(...cutRuns(kept, at, match.start));
    for (const run of cutRuns(kept, match.start, match.end)) marked.push({ ...run, style: 'match' });
    at = match.end;
  }
  marked.push(...cutRuns(kept, at, Number.POSITIVE_INFINITY));
  return marked;
}

/** The part `[start, end)` of the text that the runs make together. */
function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') cut.push({ ...run, text });
    at += run.text.length;
    if (at >= end) break;
  }
  return cut;
}

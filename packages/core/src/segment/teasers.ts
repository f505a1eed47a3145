import type { Labelling } from '../label/label-lines.ts';
import { bareHeadlines, isRelatedLabel } from './bare-headlines.ts';
import { inlineDate } from './inline-date.ts';
import type { Item } from './item.ts';
import type { Outline } from './outline.ts';
import type { LineRecord } from './records.ts';

/** The teasers among lines that belong to no article, from `from` to `to`: what is printed in fields, and what stands between. */
export function teasers(outline: Outline, from: number, to: number): Item[] {
  const found: Item[] = [];
  let free = from;
  for (const record of outline.records) {
    if (record.first < free || record.last > to) continue;
    found.push(...listed(outline, free, record.first - 1), announced(outline, record));
    free = record.last + 1;
  }
  return [...found, ...listed(outline, free, to)];
}

function announced({ roles }: Outline, { first, last, summary }: LineRecord): Item {
  const dates = roles.slice(first, last + 1).flatMap((role, at) => (role === 'date' ? [first + at] : []));
  return teaser(first, last, first, dates[0] ?? null, summary === null ? [] : [summary]);
}

/** Teasers with a date, and between them bare headlines. */
function listed(outline: Outline, from: number, to: number): Item[] {
  const found: Item[] = [];
  let free = from;
  for (const dated of datedTeasers(outline, from, to)) {
    found.push(...bareHeadlines(outline, free, dated.first - 1).map(bareTeaser), dated);
    free = dated.last + 1;
  }
  return [...found, ...bareHeadlines(outline, free, to).map(bareTeaser)];
}

/**
 * A headline with its date below or above it, in the same line, and perhaps a line of summary.
 *
 *     Headline            12 May 2024        12 May 2024 – Headline
 *     12 May 2024         Headline
 *     [A summary.]        [A summary.]
 *
 * Where every third line is a date, the line between is a summary, whether it ends a sentence or not.
 */
function datedTeasers({ labelling, roles: all }: Outline, from: number, to: number): Item[] {
  const roles = all.slice(from, Math.max(from, to + 1));
  const role = (at: number): string => (at < from || at > to ? 'rule' : (roles[at - from] ?? 'rule'));
  const { lines } = labelling.view;
  const canHead = (at: number): boolean =>
    (role(at) === 'other' || role(at) === 'text') &&
    isHeadlineLike(labelling, at) &&
    !isRelatedLabel(lines[at]);
  const isAbove = datesStandAbove(roles.filter((_, at) => !isRelatedLabel(lines[from + at])));
  const areThirds = everyThirdIsDate(roles);
  const found: Item[] = [];
  let free = from;
  for (let at = from; at <= to; at++) {
    if (role(at) !== 'date') {
      if (inlineDate(labelling.view.lines[at]) !== null && at >= free) {
        found.push(teaser(at, at, at, at, []));
        free = at + 1;
      }
      continue;
    }
    if (isAbove) {
      if (!canHead(at + 1)) continue;
      const isSummary = role(at + 2) === 'text' && role(at + 3) !== 'text';
      found.push(teaser(at, isSummary ? at + 2 : at + 1, at + 1, at, isSummary ? [at + 2] : []));
      free = at + (isSummary ? 3 : 2);
      continue;
    }
    const isSummaryBetween =
      at - 2 >= free &&
      canHead(at - 2) &&
      !endsSentence(labelling, at - 2) &&
      (areThirds ? canHead(at - 1) : role(at - 1) === 'text' && endsSentence(labelling, at - 1));
    const head = isSummaryBetween ? at - 2 : at - 1;
    if (head < free || !canHead(head)) continue;
    const isSummary =
      !isSummaryBetween &&
      (role(at + 1) === 'text' || endsSentence(labelling, at + 1)) &&
      labelling.view.lines[at + 1]?.cues.notice == null &&
      at + 1 <= to &&
      role(at + 2) !== 'date' &&
      role(at + 1) !== 'date';
    const body = isSummaryBetween ? [at - 1] : isSummary ? [at + 1] : [];
    found.push(teaser(head, isSummary ? at + 1 : at, head, at, body));
    free = isSummary ? at + 2 : at + 1;
  }
  return found;
}

const bareTeaser = (at: number): Item => ({ ...teaser(at, at, at, null, []), confidence: BARE });

/** Nothing but its words says that a bare headline is one. */
const BARE = 0.5;

function teaser(
  first: number,
  last: number,
  headline: number,
  date: number | null,
  body: readonly number[]
): Item {
  return {
    kind: 'teaser',
    first,
    last,
    kicker: null,
    headline,
    standfirst: null,
    bylines: [],
    dates: date === null ? [] : [date],
    body,
    source: null,
    tags: [],
    confidence: 0.8
  };
}

/**
 * Dates stand above their headlines where a zone opens with a date and a headline and does not end with a date, or where the last date of
 * several is that of what follows.
 */
function datesStandAbove(roles: readonly string[]): boolean {
  const told = roles.filter((role) => role === 'date' || role === 'other' || role === 'text');
  if (told[0] !== 'date') return false;
  const takesTurns = told.every((role, at) => (role === 'date') === (at % 2 === 0));
  return told.at(-1) !== 'date' || (takesTurns && told.length > 2 * FEWEST);
}

/** Dates that make a list of headlines with summaries. */
const FEWEST = 3;

function everyThirdIsDate(roles: readonly string[]): boolean {
  const dates = roles.flatMap((role, at) => (role === 'date' ? [at] : []));
  return (
    dates.length >= FEWEST &&
    dates.every((at, which) => which === 0 || at - (dates[which - 1] as number) === 3)
  );
}

function isHeadlineLike({ view }: Labelling, at: number): boolean {
  const facts = view.lines[at]?.facts;
  return facts !== undefined && facts.length >= 12 && facts.length <= 300 && facts.letters > facts.digits;
}

function endsSentence({ view }: Labelling, at: number): boolean {
  const end = view.lines[at]?.facts.end;
  return end === 'stop' || end === 'ellipsis';
}

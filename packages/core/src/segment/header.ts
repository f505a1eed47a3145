import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import { mayBeStandfirstOf } from './headline-over-standfirst.ts';
import { DATE_LINE } from './inline-date.ts';
import type { Outline } from './outline.ts';
import type { Section } from './section.ts';

/** What stands over a body: its first line, and lines that may say when. Who wrote it and the day are sought in a wider space. */
export interface Header {
  readonly first: number;
  readonly standfirst: number | null;
  readonly dates: readonly number[];
  readonly source: number | null;
}

/** Reads the header of a section: from its headline on, or, without one, the lines right above the body. */
export function readHeader(
  outline: Outline,
  section: Section,
  headline: number | null,
  floor: number
): Header {
  const { labelling, roles } = outline;
  const start = section.body.find((at) => headline === null || at > headline) ?? section.body[0] ?? 0;
  const first = headline ?? firstWithoutHeadline(roles, start, floor);
  const dates: number[] = [];
  let standfirst: number | null = null;
  let source: number | null = null;
  for (let at = lastAbove(labelling, section, start); at >= first; at--) {
    if (at === headline || (at >= start && section.body.includes(at))) continue;
    const line = labelling.view.lines[at];
    const coverage = line?.cues.date?.coverage ?? 0;
    const role = roles[at];
    if (coverage > 0.25) dates.push(at);
    if (role === 'source') source ??= at;
    if (headline !== null && at > headline && isStandfirst(outline, at, headline)) standfirst ??= at;
  }
  return { first, standfirst, dates, source };
}

/** How far the text's first lines may be parted by the byline and the date: a standfirst above them counts as text. */
const STANDFIRST_REACH = 6;

/** The last line that can belong to the header: "standfirst, byline, date, paragraph" has it below the first line of text. */
function lastAbove({ view, labels }: Labelling, { body }: Section, start: number): number {
  const next = body.find((at) => at > start);
  if (next === undefined || next - start > STANDFIRST_REACH) return start - 1;
  for (let at = start + 1; at < next; at++) {
    const cues = view.lines[at]?.cues;
    const signs =
      (cues?.byline?.strength ?? 0) > 0.25 ||
      (cues?.date?.coverage ?? 0) > DATE_LINE ||
      labels[at] === 'BYLINE';
    if (signs) return next - 1;
  }
  return start - 1;
}

/** Bylines right above a body, and dates between them. */
function firstWithoutHeadline(roles: Outline['roles'], start: number, floor: number): number {
  let first = start;
  for (let at = start - 1; at >= floor; at--) {
    const role = roles[at];
    if (role === 'byline') first = at;
    else if (role !== 'date') break;
  }
  return first;
}

/** A line under the headline that the model calls one, or a sentence of its own right below it. */
function isStandfirst({ labelling: { view, labels }, kind }: Outline, at: number, headline: number): boolean {
  if (labels[at] === 'STANDFIRST') return true;
  const line = view.lines[at];
  if (line === undefined || at - headline > 2 || labels[at] === 'CAPTION' || labels[at] === 'SUBHEAD')
    return false;
  const { facts, cues } = line;
  const isCue = [
    kind.isPage || (cues.date?.coverage ?? 0) > DATE_LINE ? cues.date : null,
    cues.notice,
    cues.related,
    cues.share,
    cues.kicker,
    cues.caption,
    cues.source
  ].some((cue) => cue !== null);
  return (
    !isCue &&
    (cues.byline?.strength ?? 0) < 0.5 &&
    line.copies === 1 &&
    (facts.length > 90 ||
      (facts.length > 50 && facts.end === 'stop') ||
      (!kind.isPage && at === headline + 1 && mayBeStandfirstOf(view.lines[headline] as LineView, line)))
  );
}

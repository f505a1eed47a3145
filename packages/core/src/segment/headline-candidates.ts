import type { LineView } from '../label/line-view.ts';
import { headlineRows } from './headline-features.ts';
import type { Outline } from './outline.ts';
import type { Section } from './section.ts';
import { isSlugline } from './slugline.ts';

/** A line that may be the headline of a section. */
export interface HeadlineCandidate {
  readonly at: number;
  readonly row: Float64Array;
}

/** How far above the body a headline may stand, in lines. */
const REACH = 60;
/** And where the first line of the source, a page's title, says the same. */
const TITLE_REACH = 400;

/** The lines above a section, and its own first two, as candidates for its headline. `floor` is the first line that is free. */
export function headlineCandidates(
  outline: Outline,
  section: Section,
  floor: number,
  previous: Section | null
): HeadlineCandidate[] {
  const { lines } = outline.labelling.view;
  const start = section.body[0] ?? 0;
  const places: number[] = [];
  const title = lines[0]?.line.text ?? '';
  for (let at = Math.max(floor, start - TITLE_REACH); at < start - REACH; at++) {
    const text = lines[at]?.line.text ?? '';
    if (text.length > 15 && title.startsWith(text)) places.push(at);
  }
  for (let at = Math.max(floor, start - REACH); at < start; at++) places.push(at);
  // A headline inside the body has text below it.
  for (const at of section.body.slice(0, Math.min(2, section.body.length - 1))) places.push(at);
  const isSlug = (at: number): boolean => !outline.kind.isPage && isSlugline(lines[at]?.line.text ?? '');
  const canBe = places.filter((at) => isPossible(lines[at]) && !isSlug(at) && !isInList(outline, at, start));
  const rows = headlineRows(outline, section, { floor, previous, canBe });
  return canBe.map((at, which) => ({ at, row: rows[which] ?? new Float64Array() }));
}

/** A line of so many characters above a date is a teaser's headline rather than somebody's name. */
const HEADLINE = 25;

/**
 * Whether a line is one of a list of teasers: a headline with its date stands between it, which has a date of its own, and the text:
 *
 *     Council votes on the new bridge         <- one of a list, whatever the text says
 *     11 May 2024
 *     Schools close for the regatta
 *     10 May 2024
 *     The town council voted on Tuesday …
 *
 * or, with the date in the same line, beside another such one.
 */
function isInList({ labelling, roles, dated, kind }: Outline, at: number, start: number): boolean {
  if (kind.isPage) return false;
  const isInline = (line: number): boolean => dated[line] != null && roles[line] === 'other';
  if (isInline(at) && (isInline(at - 1) || isInline(at + 1))) return true;
  if (roles[at + 1] !== 'date') return false;
  for (let below = at + 2; below + 1 < start; below++) {
    const isHeadline =
      roles[below] === 'other' && (labelling.view.lines[below]?.facts.length ?? 0) >= HEADLINE;
    if (isHeadline && roles[below + 1] === 'date') return true;
  }
  return false;
}

function isPossible(line: LineView | undefined): boolean {
  if (line === undefined || line.facts.isRule || line.facts.length >= 400) return false;
  return (
    (line.cues.date?.coverage ?? 0) < 0.7 &&
    !(line.cues.byline?.labelled === true && line.cues.byline.strength > 0.7)
  );
}

import { NO_CUES } from '../label/line-cues.ts';
import type { Models } from '../label/models.ts';
import { treeScorer } from '../label/trees.ts';
import { detectLanguage } from '../language/index.ts';
import { isOpenedByAgency } from './agency-signs.ts';
import { isBelowLede, isHeadline, LEDE, ledeAbove } from './lone-headline.ts';
import type { Outline } from './outline.ts';
import { partedByLayout } from './parted-by-layout.ts';
import { withoutScraps } from './scraps.ts';
import type { Section } from './section.ts';
import type { TextGap } from './text-gap.ts';
import { boundGaps, textGaps } from './text-gaps.ts';

/**
 * Where articles stand one after the other, a break is taken a little below even odds: two articles run together are worse for a reader than
 * one cut at a subheading; far below them where a blank line, a rule or another language tells the same. A page has one article as a rule.
 */
const BREAK = { page: 0, plain: -0.8, told: -3 } as const;

/** Where the score of a gap is higher, an article begins there for certain. */
const SURE = 1;

/** Cuts the running text of a source into sections, where the evidence for a new article outweighs that against it. */
export function sections(outline: Outline, models: Pick<Models, 'breaks' | 'headlines'>): Section[] {
  const { texts: text } = outline;
  const breaks = breaksOf(outline, models, text);
  const { lines } = outline.labelling.view;
  const bodies: number[][] = [];
  let isWired = false;
  for (const at of text) {
    const opens = isOpenedByAgency(lines[at]?.cues ?? NO_CUES);
    // Two datelines of agencies are two reports: "… he said. / ALTSTADT (AP) — The town council …".
    const isReport = !outline.kind.isPage && isWired && opens;
    if (bodies.length === 0 || isReport || breaks.has(at) || outline.briefs.has(at)) {
      bodies.push([]);
      isWired = false;
    }
    isWired ||= opens;
    bodies.at(-1)?.push(at);
  }
  return bodies.map((body) => {
    const brief = outline.briefs.get(body[0] ?? -1);
    return brief === undefined ? { body } : { body, headline: brief.headline };
  });
}

/** The first lines of text of articles, but for the first. */
function breaksOf(
  outline: Outline,
  { breaks, headlines }: Pick<Models, 'breaks' | 'headlines'>,
  text: readonly number[]
): ReadonlySet<number> {
  const score = treeScorer(breaks);
  const above = (gaps: readonly TextGap[], least: number): ReadonlySet<number> =>
    new Set(gaps.filter(({ row }) => score(row) > least).map(({ after }) => after));
  const gaps = textGaps(outline, headlines);
  if (outline.kind.isPage) return above(gaps, BREAK.page);
  const sure = new Set([...above(gaps, SURE), ...outline.briefs.keys()]);
  const parted = partedByLayout(outline, text);
  const found = new Set(
    boundGaps(outline, headlines, gaps, sure)
      .filter(({ which, before, after, row }) => {
        if (isBelowSource(outline, before, after)) return true;
        if (isInList(outline, before, after) || isInLiveBlog(outline, before, after)) return false;
        const odds = score(row);
        if (parted.has(after)) return odds > BREAK.told;
        if (odds > BREAK.plain) return !isBelowLede(outline, before, after);
        return odds > BREAK.told && isInOtherLanguage(outline, text, which, sure);
      })
      .map(({ after }) => after)
  );
  // "Headline, lede, byline" opens an article wherever it stands.
  const ledes = gaps.flatMap(({ before, after }) => ledeAbove(outline, before, after) ?? []);
  const others = ledes.filter((lede) => lede !== text[0]);
  return new Set([...withoutScraps(outline, text, found, parted), ...others]);
}

/**
 * Whether a source line closes the text above, so that what follows is of another article. Below a lede it may be part of the header:
 *
 *     … said the harbour office.
 *     Source: AFP                      <- an article ends
 */
function isBelowSource({ labelling, roles }: Outline, before: number, after: number): boolean {
  if (roles[before + 1] !== 'source' || after === before + 1) return false;
  let lines = 0;
  while (lines <= LEDE && labelling.labels[before - lines] === 'BODY') lines++;
  const between = roles.slice(before + 2, after);
  return lines > LEDE || between.every((role) => role !== 'date' && role !== 'byline');
}

/**
 * Whether a line between two of text is what the one above it announces:
 *
 *     Imported are above all:
 *     Food and textiles                <- by itself it could be a headline
 *     How important is the trade?
 */
function isInList({ labelling, roles, apart }: Outline, before: number, after: number): boolean {
  const { lines } = labelling.view;
  if (lines[before]?.facts.end !== 'colon' || after - before > LIST) return false;
  for (let at = before + 1; at <= after; at++)
    if ((apart[at] ?? 0) >= APART || (at < after && roles[at] !== 'other')) return false;
  return true;
}
/** Lines that are announced, and perhaps a subheading below them. */
const LIST = 3;
/** A line that stands this much more apart than those around it is none of a list. */
const APART = 0.5;

/** Whether the time of a live blog's entry stands between two lines of text. */
function isInLiveBlog({ entries }: Outline, before: number, after: number): boolean {
  for (let at = before + 1; at < after; at++) if (entries.has(at)) return true;
  return false;
}

/** As many lines of text on each side of a gap are asked for their language, and it must be told as surely as this. */
const ASKED = 3;
const TOLD = 0.9;

/**
 * Whether the text from a place among the lines of text on is in another language than the text above it, back to where an article begins
 * for certain. One line alone may be a quote.
 */
function isInOtherLanguage(
  outline: Outline,
  text: readonly number[],
  place: number,
  starts: ReadonlySet<number>
): boolean {
  const { lines } = outline.labelling.view;
  const before = text[place - 1] as number;
  const after = text[place] as number;
  // A headline above it, in that language too, tells as much as a second line of text.
  const headline = after - before > 1 && isHeadline(outline, before + 1) ? [before + 1] : [];
  const goesOn = (at: number): boolean => headline.length === 0 || text[at] === (text[at - 1] ?? 0) + 1;
  let from = place - 1;
  while (from > 0 && from > place - ASKED && !starts.has(text[from] as number) && goesOn(from)) from--;
  let to = place + 1;
  while (to < text.length && to < place + ASKED && goesOn(to)) to++;
  const above = text.slice(from, place);
  const below = text.slice(place, to);
  if (headline.length === 0 && (above.length < 2 || below.length < 2)) return false;
  const [one, other] = [above, [...headline, ...below]].map((places) =>
    detectLanguage(places.map((at) => lines[at]?.line.text ?? '').join('\n'))
  );
  return (
    one !== undefined &&
    other !== undefined &&
    Math.min(one.confidence, other.confidence) > TOLD &&
    one.language !== other.language
  );
}

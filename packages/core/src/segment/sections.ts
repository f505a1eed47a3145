import { NO_CUES } from '../label/line-cues.ts';
import type { Models } from '../label/models.ts';
import { treeScorer } from '../label/trees.ts';
import { detectLanguage } from '../language/index.ts';
import { isOpenedByAgency } from './agency-signs.ts';
import { isBelowLede, LEDE } from './lone-headline.ts';
import type { Outline } from './outline.ts';
import type { Section } from './section.ts';
import { boundGaps, type TextGap, textGaps } from './text-gaps.ts';
import { textLines } from './text-lines.ts';

/**
 * Where articles stand one after the other, a break is taken a little below even odds: two articles run together are worse for a reader than
 * one cut at a subheading; far below them where a blank line or another language tells the same. A page has one article as a rule.
 */
const BREAK = { page: 0, plain: -0.8, told: -3 } as const;

/** Where the score of a gap is higher, an article begins there for certain. */
const SURE = 1;

/** Cuts the running text of a source into sections, where the evidence for a new article outweighs that against it. */
export function sections(outline: Outline, models: Pick<Models, 'breaks' | 'headlines'>): Section[] {
  const text = textLines(outline);
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
  const parted = partedByBlankLines(outline, text);
  return new Set(
    boundGaps(outline, headlines, gaps, sure)
      .filter(({ which, before, after, row }) => {
        if (isBelowSource(outline, before, after)) return true;
        const found = score(row);
        if (parted.has(after)) return found > BREAK.told;
        if (found > BREAK.plain) return !isBelowLede(outline, before, after);
        return found > BREAK.told && isInOtherLanguage(outline, text, which);
      })
      .map(({ after }) => after)
  );
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

/** As many lines of text on each side of a gap are asked for their language, and it must be told as surely as this. */
const ASKED = 3;
const TOLD = 0.9;

/**
 * Whether the text from a place among the lines of text on is in another language than the text above it. One line alone may be a quote.
 */
function isInOtherLanguage({ labelling }: Outline, text: readonly number[], place: number): boolean {
  const { lines } = labelling.view;
  const above = text.slice(Math.max(0, place - ASKED), place);
  const below = text.slice(place, place + ASKED);
  if (above.length < 2 || below.length < 2) return false;
  const [one, other] = [above, below].map((places) =>
    detectLanguage(places.map((at) => lines[at]?.line.text ?? '').join('\n'))
  );
  return (
    one !== undefined &&
    other !== undefined &&
    Math.min(one.confidence, other.confidence) > TOLD &&
    one.language !== other.language
  );
}

/** Blank lines before fewer than this share of the lines stand between items; before more, between paragraphs. */
const SPARSE = 0.3;

/** The lines of text that a blank line parts from those above, where blank lines stand between items only. */
function partedByBlankLines({ labelling }: Outline, text: readonly number[]): ReadonlySet<number> {
  const { lines } = labelling.view;
  const isBlankBefore = (at: number): boolean => at > 0 && (lines[at]?.line.blankBefore ?? 0) > 0;
  const blanks = lines.filter((_, at) => isBlankBefore(at)).length;
  if (blanks > SPARSE * lines.length) return new Set();
  // A paragraph alone behind a blank line is the last of its article rather than another.
  const stretches: number[][] = [];
  let above = 0;
  for (const at of text) {
    for (; above < at && !isBlankBefore(above + 1); above++);
    if (above < at || stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(at);
    above = at;
  }
  return new Set(
    stretches.slice(1).flatMap(([first, second]) => (second === undefined ? [] : [first as number]))
  );
}

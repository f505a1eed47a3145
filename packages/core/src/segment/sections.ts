import { NO_CUES } from '../label/line-cues.ts';
import type { Models } from '../label/models.ts';
import { treeScorer } from '../label/trees.ts';
import { isOpenedByAgency } from './agency-signs.ts';
import { isArticleBody } from './article-body.ts';
import { isBelowHeader, isBelowLede, isHeadline, LEDE, ledeAbove } from './lone-headline.ts';
import { isNumbered } from './numbered-items.ts';
import { isInOtherLanguage } from './other-language.ts';
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
const BREAK = { page: 0.4, plain: -0.8, column: -2, told: -3, header: -4 } as const;

/** Where so many of the other gaps part articles, and there are so many, a text is a column of them. */
const COLUMN = { share: 1 / 3, gaps: 2 } as const;

/** Where the score of a gap is higher, an article begins there for certain; where it is higher still, however short that is. */
const SURE = 1;
const SURE_OF_BRIEF = 3;

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
    if (bodies.length === 0 || isReport || breaks.starts.has(at) || outline.briefs.has(at)) {
      bodies.push([]);
      isWired = false;
    }
    isWired ||= opens;
    bodies.at(-1)?.push(at);
  }
  return bodies.map((body) => {
    const [first = -1] = body;
    const brief = outline.briefs.get(first);
    if (brief !== undefined) return { body, headline: brief.headline };
    const headline = breaks.briefs.get(first);
    return headline === undefined || isArticleBody(outline.labelling, { body })
      ? { body }
      : { body, headline };
  });
}

interface Breaks {
  /** The first lines of text of articles, but for the first. */
  readonly starts: ReadonlySet<number>;
  /** The headlines right above those of them that may be short, too. */
  readonly briefs: ReadonlyMap<number, number>;
}

function breaksOf(
  outline: Outline,
  { breaks, headlines }: Pick<Models, 'breaks' | 'headlines'>,
  text: readonly number[]
): Breaks {
  const score = treeScorer(breaks);
  const above = (gaps: readonly TextGap[], least: number): ReadonlySet<number> =>
    new Set(gaps.filter(({ row }) => score(row) > least).map(({ after }) => after));
  const gaps = textGaps(outline, headlines);
  if (outline.kind.isPage) return { starts: above(gaps, BREAK.page), briefs: new Map() };
  const sure = new Set([...above(gaps, SURE), ...outline.briefs.keys()]);
  const parted = partedByLayout(outline, text);
  const briefs = new Map<number, number>();
  const bound = boundGaps(outline, headlines, gaps, sure).map((gap) => ({ ...gap, odds: score(gap.row) }));
  const parting = bound.filter(({ odds }) => odds > 0).length;
  const found = new Set<number>();
  for (const gap of bound) {
    const { which, before, after, odds } = gap;
    const others = parting - (odds > 0 ? 1 : 0);
    const isInColumn = bound.length > COLUMN.gaps && others >= COLUMN.share * (bound.length - 1);
    if (!isBreak(gap, isInColumn ? BREAK.column : BREAK.plain)) continue;
    found.add(after);
    // "… said the council. / Ferry strike ends / Crews went back to work."
    const isBrief = after === before + 2 && isHeadline(outline, before + 1);
    if (isBrief && (odds > SURE_OF_BRIEF || isInOtherLanguage(outline, text, which, sure)))
      briefs.set(after, before + 1);
  }
  // "Headline, lede, byline" opens an article wherever it stands.
  const ledes = gaps.flatMap(({ before, after }) => ledeAbove(outline, before, after) ?? []);
  const others = ledes.filter((lede) => lede !== text[0]);
  const scraps = withoutScraps(outline, text, found, new Set([...parted, ...briefs.keys()]));
  return { starts: new Set([...scraps, ...briefs.keys(), ...others]), briefs };

  function isBreak({ which, before, after, odds }: (typeof bound)[number], least: number): boolean {
    if (isBelowSource(outline, before, after)) return true;
    if (odds > BREAK.header && isBelowHeader(outline, before, after)) return true;
    const first = outline.labelling.view.lines[before + 1];
    const isPart = after > before + 1 && first !== undefined && isNumbered(first);
    if (isPart || isInList(outline, before, after) || isInLiveBlog(outline, before, after)) return false;
    if (parted.has(after)) return odds > BREAK.told;
    if (odds > least) return !isBelowLede(outline, before, after);
    return odds > BREAK.told && isInOtherLanguage(outline, text, which, sure);
  }
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

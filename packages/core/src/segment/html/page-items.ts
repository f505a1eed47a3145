import type { PageLabelling } from '../../label/html/label-page.ts';
import { isAuthor } from '../../label/html/settle-blocks.ts';
import type { LineView } from '../../label/line-view.ts';
import type { Declared } from '../../read/line.ts';
import type { Item } from '../item.ts';
import { articleLines } from './article-lines.ts';
import { isInComments, startOfComments } from './comments-section.ts';
import { pageHeadline } from './page-headline.ts';
import { pageTeasers } from './page-teasers.ts';

/** Lines above the headline or the text that may still date or sign the article. */
const headReach = 6;
const tailReach = 12;
/** Lines below the first line of the text, a standfirst, that may still do so. */
const openingReach = 6;

/** The articles and teasers of a labelled page, in order, without overlaps. */
export function pageItems(labelling: PageLabelling, declared: Declared | null): Item[] {
  const bodies = articleLines(labelling);
  const items: Item[] = [];
  let floor = 0;
  bodies.forEach((body, which) => {
    const ceiling = bodies[which + 1]?.[0] ?? labelling.labels.length;
    const article = pageArticle(labelling, body, floor, ceiling, declared);
    items.push(...pageTeasers(labelling, floor, article.first - 1), article);
    floor = article.last + 1;
  });
  items.push(...pageTeasers(labelling, floor, labelling.labels.length - 1));
  return items;
}

function pageArticle(
  labelling: PageLabelling,
  text: readonly number[],
  floor: number,
  ceiling: number,
  declared: Declared | null
): Item {
  const { view, labels } = labelling;
  const start = text.find((at) => labels[at] === 'BODY') ?? text[0] ?? floor;
  const end = text.at(-1) ?? start;
  // A heading right over the text is its headline where nothing else is.
  const over = text.findLast((at) => at < start) ?? null;
  const headline = ownHeadline(labelling, pageHeadline(labelling, start, floor, declared), over);
  const top = Math.max(floor, Math.min(headline ?? start, start) - headReach);
  const isAbove = (at: number): boolean => at < start && at >= top;
  const bottom = Math.min(ceiling, startOfComments(labelling, start));
  const isBelow = (at: number): boolean =>
    at > end && at <= end + tailReach && at < bottom && !isInComments(labelling, at);
  const isInOpening = (at: number): boolean =>
    at > start && at < end && at <= start + openingReach && labels[at] !== 'BODY';
  const bylines: number[] = [];
  const dates: number[] = [];
  let standfirst: number | null = null;
  let source: number | null = null;
  let first = Math.min(start, headline ?? start);
  let last = Math.max(end, start);
  const take = (at: number): void => {
    if (at < first) first = at;
    else if (at > last) last = at;
  };
  for (let at = top; at < Math.min(ceiling, end + tailReach + 1); at++) {
    const line = view.lines[at];
    if (line === undefined || at === headline) continue;
    const isNear = isAbove(at) || isBelow(at) || isInOpening(at);
    const coverage = line.cues.date?.coverage ?? 0;
    const isDate = labels[at] === 'DATE' || coverage > 0.35 || line.line.hints?.datetime != null;
    const isByline = labels[at] === 'BYLINE' || (isNear && isSigned(labelling, at));
    const isDating =
      isDate && isNear && (coverage > 0 || labels[at] === 'DATE') && !(isBelow(at) && isLinkInList(line));
    const isSource =
      isNear && (line.cues.source?.strength ?? 0) > 0.5 && line.line.hints?.landmark !== 'figure';
    if (isByline) bylines.push(at);
    if (isDating) dates.push(at);
    if (isByline || isDating) take(at);
    if (isSource && (source === null || source < start)) source = at;
    if (labels[at] === 'STANDFIRST' && at < start && (headline === null || at > headline)) standfirst ??= at;
  }
  if (standfirst !== null) take(standfirst);
  if (source !== null) take(source);
  const body = text.filter((at) => at !== headline && at !== standfirst);
  return {
    kind: 'article',
    first: Math.max(floor, first),
    last: Math.min(last, ceiling - 1),
    kicker: null,
    headline,
    standfirst,
    bylines: surestBylines(labelling, bylines),
    // Dates below the text are often those of other stories: they count where none stands above it or in its opening.
    dates: nearestDates(dates, [start, Math.min(end, start + openingReach + 1)]),
    body,
    source,
    tags: [],
    confidence: headline === null ? 0.6 : 0.9
  };
}

/** Of a linked headline and a linked heading right over the text the first is the name of the site: "My blog", "Harbour reopens". */
function ownHeadline(labelling: PageLabelling, found: number | null, over: number | null): number | null {
  if (found === null || over === null || found >= over) return found ?? over;
  return isLinkedHeading(labelling, found) && isLinkedHeading(labelling, over) ? over : found;
}

/** An entry of an archive: "May 2014". */
const isLinkInList = ({ line: { hints } }: LineView): boolean =>
  hints !== null && hints.tag === 'li' && hints.linkDensity > 0.9;

function isLinkedHeading({ view }: PageLabelling, at: number): boolean {
  const hints = view.lines[at]?.line.hints;
  return hints != null && /^h[1-6]$/u.test(hints.tag) && hints.linkDensity > 0.8;
}

/** A line that says "By", or a name in a block that is named for authors. */
function isSigned({ view, page }: PageLabelling, at: number): boolean {
  const line = view.lines[at];
  const hints = line?.line.hints;
  const cue = line?.cues.byline ?? null;
  if (cue === null || hints == null || hints.hidden) return false;
  return cue.strength >= 0.6 ? hints.linkDensity < 0.9 : isAuthor(page, at);
}

/** Lines that the model calls bylines, where one of them names somebody; else all that may be. The credit of a picture is one of these. */
function surestBylines({ view, labels }: PageLabelling, bylines: readonly number[]): readonly number[] {
  const sure = bylines.filter((at) => labels[at] === 'BYLINE');
  return sure.some((at) => (view.lines[at]?.cues.byline ?? null) !== null) ? sure : bylines;
}

/** The dates above the first of some lines that has any above it; else all. */
function nearestDates(dates: readonly number[], lines: readonly number[]): readonly number[] {
  for (const line of lines) {
    const above = dates.filter((at) => at < line);
    if (above.length > 0) return above;
  }
  return dates;
}

import type { PageLabelling } from '../../label/html/label-page.ts';
import type { Declared } from '../../read/line.ts';
import type { Item } from '../item.ts';
import { articleLines } from './article-lines.ts';
import { pageHeadline } from './page-headline.ts';
import { pageTeasers } from './page-teasers.ts';

/** Lines above the headline or the text that may still date or sign the article. */
const headReach = 6;
const tailReach = 12;

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
  const headline = pageHeadline(labelling, start, floor, declared) ?? over;
  const top = Math.max(floor, Math.min(headline ?? start, start) - headReach);
  const isAbove = (at: number): boolean => at < start && at >= top;
  const isBelow = (at: number): boolean => at > end && at <= end + tailReach && at < ceiling;
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
    const isNear = isAbove(at) || isBelow(at);
    const coverage = line.cues.date?.coverage ?? 0;
    const isDate = labels[at] === 'DATE' || coverage > 0.35 || line.line.hints?.datetime != null;
    const isByline = labels[at] === 'BYLINE' || (line.cues.byline !== null && isNear);
    const isDating = isDate && isNear && (coverage > 0 || labels[at] === 'DATE');
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
    bylines,
    // Dates below the text are often those of other stories: they count where none stands above it.
    dates: dates.some((at) => at < start) ? dates.filter((at) => at < start) : dates,
    body,
    source,
    confidence: headline === null ? 0.6 : 0.9
  };
}

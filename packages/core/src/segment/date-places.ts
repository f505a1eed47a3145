import type { LineView } from '../label/line-view.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { Item } from './item.ts';
import { LEDE } from './lone-headline.ts';
import type { Outline } from './outline.ts';
import { fullDay, hasLabelledDate, statedDay } from './stated-day.ts';

/** Lines that say who wrote an article and when. */
const HEADER = 4;

/**
 * The line below an article's lede that dates it, with a label or beside the byline; null where there is none. On a page other articles'
 * dates stand there, too.
 *
 *     Harbour of Lisport reopens
 *     Ships came in at noon on Sunday.
 *     Jane Doe                             <- a name or no name
 *     Published on 12 May 2024
 *     The harbour …
 */
export function dateBelowLede({ labelling, roles, kind }: Outline, { headline, body }: Item): number | null {
  if (headline === null || kind.isPage) return null;
  const { lines } = labelling.view;
  const text = body.filter((at) => at > headline);
  const place = text.findIndex((at, which) => which > 0 && at > (text[which - 1] as number) + 1);
  const below = text[place];
  const above = text[place - 1];
  if (place < 1 || place > LEDE || below === undefined || above === undefined || below - above > HEADER + 1)
    return null;
  const header = Array.from({ length: below - above - 1 }, (_, step) => above + 1 + step);
  const dates = header.filter((at) => statedDay(lines[at]) !== null);
  const [date] = dates;
  const isSigned = header.some(
    (at) => roles[at] === 'byline' || (lines[at]?.cues.byline?.strength ?? 0) > 0.25
  );
  return date !== undefined && dates.length === 1 && (isSigned || hasLabelledDate(lines[date])) ? date : null;
}

/**
 * The date right above a text without a headline, where no headline stands above it that it could belong to, or nothing at all; null where
 * there is none.
 *
 *     Schools close for the regatta
 *     10 May 2024                         <- the teaser's
 *     - 12 May 2024                       <- the article's
 *     The harbour of Lisport reopened on Sunday …
 */
export function dateAboveText({ labelling, roles, kind }: Outline, { headline, body }: Item): number | null {
  const at = (body[0] ?? 0) - 1;
  if (headline !== null || kind.isPage || at < 0 || roles[at] !== 'date') return null;
  const above = roles[at - 1];
  const isOwn = at === 0 || above === 'date' || above === 'rule' || above === 'source';
  return isOwn && statedDay(labelling.view.lines[at]) !== null ? at : null;
}

/** Whether a date belongs to a teaser above or below an article. On a page, dates of all kinds stand around it. */
export function datesTeaser(outline: Outline, article: Item, floor: number, at: number): boolean {
  return (
    datesTeaserAbove(outline, article, at) ||
    (!outline.kind.isPage &&
      (isInHeadline(outline, article, at) ||
        isBelowHeadline(outline, article, floor, at) ||
        isAboveOwnDate(outline, article, floor, at)))
  );
}

/**
 * Whether a date above an article without a headline is that of the last teaser of a list:
 *
 *     Council votes on the new bridge
 *     - 11 May 2024
 *     Schools close for the regatta
 *     - 10 May 2024                       <- says nothing of the article
 *     The harbour of Lisport reopened on Sunday …
 */
function datesTeaserAbove({ roles, dated }: Outline, { headline, body }: Item, at: number): boolean {
  const start = body[0] ?? 0;
  return (
    headline === null &&
    at < start &&
    roles[at - 1] === 'other' &&
    dated[at]?.isAlike === true &&
    roles[at - 2] === 'date'
  );
}

/** A line of so many words says more than who wrote when: "Harbour to be dredged in autumn - 12 May 2024". */
const SAYS = 8;
const SAYS_UNSPACED = 16;

/** A headline with its date in the same line, of another item. */
function isInHeadline({ labelling, roles, dated }: Outline, { headline, body }: Item, at: number): boolean {
  if (at === headline || roles[at] === 'date' || roles[at] === 'byline' || dated[at] == null) return false;
  const isAround = at < (headline ?? body[0] ?? 0) || at > (body.at(-1) ?? 0);
  const facts = labelling.view.lines[at]?.facts;
  return isAround && facts !== undefined && (facts.words >= SAYS || facts.unspaced >= SAYS_UNSPACED);
}

/** A line of so many characters above a date is a headline rather than somebody's name. */
const HEADLINE = 25;

/**
 * Whether a date stands below the headline of a teaser that follows a text, or of one above an article with a headline of its own:
 * teasers do not label their dates. In a list that begins with a date the dates stand above their headlines.
 *
 *     Schools close for the regatta
 *     10 May 2024                         <- the teaser's
 *     Harbour of Lisport reopens
 *     The harbour of Lisport reopened on Sunday …
 */
function isBelowHeadline(
  { labelling, roles }: Outline,
  { headline, body }: Item,
  floor: number,
  at: number
): boolean {
  const { lines } = labelling.view;
  const above = lines[at - 1];
  if (roles[at] !== 'date' || hasLabelledDate(lines[at]) || roles[at - 1] !== 'other' || above === undefined)
    return false;
  if (above.facts.length < HEADLINE || !endsAsHeadline(above)) return false;
  const end = body.at(-1) ?? 0;
  if (at > end) return at - 1 > end;
  let top = floor;
  while (top < at && roles[top] !== 'date' && roles[top] !== 'other') top++;
  return headline !== null && at < headline && at > floor && roles[top] === 'other';
}

/**
 * Whether a date stands below a teaser's headline, above an article that has its own, in its header or in its dateline:
 *
 *     Schools close for the regatta
 *     10 May 2024                         <- the teaser's
 *     Updated: 12 May 2024
 *     The harbour of Lisport reopened on Sunday …
 */
function isAboveOwnDate(
  { labelling, roles }: Outline,
  { headline, body }: Item,
  floor: number,
  at: number
): boolean {
  const { lines } = labelling.view;
  const start = body.find((line) => headline === null || line > headline) ?? 0;
  const top = headline ?? start;
  if (at >= top || roles[at] !== 'date') return false;
  const day = dayOfDateline(lines[start]);
  const isOfAnother = day !== null && day !== statedDay(lines[at]);
  if (headline !== null && isOfAnother) return true;
  if (at <= floor || roles[at - 1] !== 'other') return false;
  for (let below = at + 1; below < start; below++)
    if (below !== headline && hasLabelledDate(lines[below]) && statedDay(lines[below]) !== null) return true;
  return isOfAnother;
}

/** "ALTSTADT (AP), 12 May 2024 - The town council …" */
function dayOfDateline(line: LineView | undefined): string | null {
  const span = line?.cues.dateline?.date;
  if (span == null) return null;
  const own = line?.cues.date?.mentions.find(
    ({ span: { start } }) => start >= span.start && start < span.end
  );
  return own === undefined ? null : fullDay(own);
}

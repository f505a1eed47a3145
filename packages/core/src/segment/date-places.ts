import type { Item } from './item.ts';
import { LEDE } from './lone-headline.ts';
import type { Outline } from './outline.ts';
import { hasLabelledDate, statedDay } from './stated-day.ts';

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
 * Whether a date above an article without a headline is that of the last teaser of a list:
 *
 *     Council votes on the new bridge
 *     - 11 May 2024
 *     Schools close for the regatta
 *     - 10 May 2024                       <- says nothing of the article
 *     The harbour of Lisport reopened on Sunday …
 */
export function datesTeaserAbove({ roles, dated }: Outline, { headline, body }: Item, at: number): boolean {
  const start = body[0] ?? 0;
  return (
    headline === null &&
    at < start &&
    roles[at - 1] === 'other' &&
    dated[at]?.isAlike === true &&
    roles[at - 2] === 'date'
  );
}

import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { Item } from './item.ts';
import { lineRole } from './line-roles.ts';
import { statedDay } from './stated-day.ts';

/** An article and the lines around it in which its date and its byline are sought. */
export interface Surroundings {
  readonly labelling: Labelling;
  readonly headline: Item['headline'];
  /** Its lines of running text. */
  readonly text: ReadonlySet<number>;
  /** Its headline, or where there is none its first line of text. */
  readonly top: number;
  /** Its first and last line of running text. */
  readonly start: number;
  readonly end: number;
  /** The first line that no article before has. */
  readonly floor: number;
  /** The lines that are looked at, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** How far from the head of an article or from the end of its text its date or byline may stand, in lines. */
const REACH = 60;

/** The surroundings of one of several articles: from the end of the one before it to the beginning of the next one. */
export function surroundings(
  labelling: Labelling,
  articles: readonly Item[],
  which: number
): Surroundings | null {
  const article = articles[which];
  if (article === undefined) return null;
  const { headline, body } = article;
  const start = body.find((at) => headline === null || at > headline) ?? body[0] ?? 0;
  const end = body.at(-1) ?? start;
  const top = headline ?? start;
  const floor = (articles[which - 1]?.last ?? -1) + 1;
  const ceiling = articles[which + 1]?.first ?? labelling.labels.length;
  return {
    labelling,
    headline,
    text: new Set(body),
    top,
    start,
    end,
    floor,
    from: Math.max(floor, top - REACH),
    to: Math.min(ceiling, end + REACH)
  };
}

/** The lines outside the article's text, ascending. A long text is not searched: within it only its beginning. */
export function linesAround({ text, start, end, from, to }: Surroundings): number[] {
  const lines: number[] = [];
  for (let at = from; at < to; at++) {
    if (at > start + REACH && at < end) at = end;
    if (!text.has(at)) lines.push(at);
  }
  return lines;
}

/** Where a line stands beside an article, by name. Distances are in lines: 0 beside the article, 1 at the most or beyond. */
export const PLACE_FEATURES = [
  'above the headline',
  'right above the headline',
  'above the headline, to 4',
  'above the headline, to 20',
  'between headline and text',
  'right below the headline',
  'below the headline, to 4',
  'below the headline, to 20',
  'above a text without a headline',
  'right above it',
  'above it, to 4',
  'above it, to 20',
  'below the first line of text',
  'below the last line of text',
  'right below it',
  'below it, to 4',
  'below it, to 20',
  'headline-like line above',
  'headline-like line below',
  'likeliest other headline between',
  'long lines between',
  'rule between',
  'other dates between',
  'same line elsewhere',
  'among the first lines of the text',
  'stands at the head of a list',
  'long line',
  'words in the line',
  'above, a headline-like line right above',
  'above, such a line and a date above',
  'above, no such line near above',
  'first free line'
] as const;

const index = (label: Label): number => SCORED_LABELS.indexOf(label);
const HEADLINE = index('HEADLINE');

export const is = (truth: boolean): number => (truth ? 1 : 0);
export const upTo = (value: number, most: number): number => Math.min(1, Math.max(0, value) / most);

export function placeFeatures(around: Surroundings, at: number): number[] {
  const { labelling, headline, top, start, end, floor, from, to } = around;
  const { lines } = labelling.view;
  const line = lines[at];
  const isAbove = at < top;
  const between = whatStandsBetween(around, at);
  const titleAbove = isTitle(around, at - 1);
  const titleBelow = isTitle(around, at + 1);
  const isDated = (of: number): boolean => of >= from && of < to && statedDay(lines[of]) !== null;
  const row: number[] = [];
  pushDistances(row, top - at, headline !== null && isAbove);
  pushDistances(row, at - top, headline !== null && at > top && at < start);
  pushDistances(row, start - at, headline === null && isAbove);
  row.push(is(at > start && at < end));
  pushDistances(row, at - end, at > end);
  row.push(
    is(titleAbove),
    is(titleBelow),
    between.title,
    upTo(between.long, 3),
    is(between.rules > 0),
    upTo(between.dates, 2),
    is((line?.copies ?? 1) > 1),
    is(at < 4),
    is(titleBelow && isDated(at + 2)),
    is((line?.facts.length ?? 0) > 80),
    upTo(line?.facts.words ?? 0, 12),
    is(isAbove && titleAbove),
    is(isAbove && titleAbove && (isDated(at - 2) || isDated(at - 3))),
    is(isAbove && !titleAbove && !isTitle(around, at - 2)),
    is(at === floor)
  );
  return row;
}

/** One place of the text against the article: whether it stands there, right there, and how far away, on two scales. */
function pushDistances(row: number[], lines: number, applies: boolean): void {
  if (applies) row.push(1, is(lines <= 1), upTo(lines - 1, 3), upTo(lines - 1, 19));
  else row.push(0, 0, 0, 0);
}

/** A line long enough for a headline that is not the article's own. */
function isTitle({ labelling, headline, from, to }: Surroundings, at: number): boolean {
  const line = labelling.view.lines[at];
  if (line === undefined || at === headline || at < from || at >= to) return false;
  const role = lineRole(labelling, at);
  return (
    (role === 'other' || role === 'text') &&
    line.facts.length >= 25 &&
    line.facts.letters > line.facts.digits * 3
  );
}

/** What parts a line from its article: the likeliest other headline, long lines, rules, other dates. */
export function whatStandsBetween(
  { labelling, headline, text, top, start, end }: Surroundings,
  at: number
): { title: number; long: number; rules: number; dates: number } {
  const { lines } = labelling.view;
  const seen = { title: 0, long: 0, rules: 0, dates: 0 };
  const [low, high] =
    at < top ? [at + 1, top] : at > end ? [end + 1, at] : at < start ? [top + 1, at] : [start, at];
  for (let other = low; other < high; other++) {
    if (other === headline || text.has(other)) continue;
    seen.title = Math.max(seen.title, labelling.chances[other]?.[HEADLINE] ?? 0);
    const role = lineRole(labelling, other);
    if (role === 'rule' && (lines[other]?.line.text.length ?? 0) > 2) seen.rules++;
    if (role === 'date') seen.dates++;
    if ((lines[other]?.facts.length ?? 0) > 80) seen.long++;
  }
  return seen;
}

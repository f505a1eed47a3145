import { readDateLine } from '../cues/read-date-line.ts';
import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import type { Item } from './item.ts';
import { lineRole } from './line-roles.ts';
import { fullDay, statedDay } from './stated-day.ts';

/** The surroundings of an article: the lines that may date it, and where it begins and ends. */
export interface DateScene {
  readonly labelling: Labelling;
  readonly headline: Item['headline'];
  /** Its lines of running text. */
  readonly text: ReadonlySet<number>;
  /** Its headline, or where there is none its first line of text. */
  readonly top: number;
  /** Its first and last line of running text. */
  readonly start: number;
  readonly end: number;
  /** The first line that no other article has. */
  readonly floor: number;
  /** The lines that are looked at, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The lines that state a day, ascending. */
  readonly places: readonly DatePlace[];
}

export interface DatePlace {
  readonly at: number;
  readonly day: string;
}

/** What can be said of a line that may date an article, by name. Distances are in lines: 0 beside the article, 1 at the most or beyond. */
export const DATE_FEATURES = [
  'bias',
  'covers the line',
  'covers less than half',
  'chance of a date',
  'chance of a byline',
  'chance of navigation',
  'labelled as published',
  'labelled as updated',
  'labelled as printed',
  'time stated',
  'weekday stated',
  'two dates or more in the line',
  'byline in the line',
  'byline beside',
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
  'dates near',
  'dates near, labelled otherwise',
  'same day elsewhere',
  'same line elsewhere',
  'latest day of all',
  'day before others',
  'first date of the text',
  'only date here',
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
const BYLINE = index('BYLINE');
const DATE = index('DATE');
const NAVIGATION = index('NAVIGATION');

/** How near dates must stand to be one list, in lines. */
const LIST = 8;

const is = (truth: boolean): number => (truth ? 1 : 0);
const upTo = (value: number, most: number): number => Math.min(1, Math.max(0, value) / most);

/** The features of place `which` of a scene. */
export function dateRow(scene: DateScene, which: number): Float64Array {
  const { labelling, headline, top, start, end, floor, from, to, places } = scene;
  const { lines } = labelling.view;
  const { at, day } = places[which] as DatePlace;
  const line = lines[at] as LineView;
  const chance = (label: number, of = at): number => labelling.chances[of]?.[label] ?? 0;
  const mentions = line.cues.date?.mentions ?? [];
  const reading = readDateLine(line.line.text, undefined, mentions);
  const entry = reading?.entries.find(({ mention }) => mention !== null && fullDay(mention) !== null);
  const stated = entry?.mention?.stated ?? [];
  const isAbove = at < top;
  const between = whatStandsBetween(scene, at);
  const near = places.filter((other) => other.at !== at && Math.abs(other.at - at) <= LIST).length;
  const others = places.filter((other) => other.day !== day);
  const isByline = (of: number): boolean =>
    of >= from && (chance(BYLINE, of) > 0.4 || (lines[of]?.cues.byline?.strength ?? 0) > 0.6);
  const titleAbove = isTitle(scene, at - 1);
  const titleBelow = isTitle(scene, at + 1);
  const isDated = (of: number): boolean => of >= from && of < to && statedDay(lines[of]) !== null;
  return Float64Array.of(
    1,
    reading?.coverage ?? 0,
    is((line.cues.date?.coverage ?? 0) < 0.5),
    chance(DATE),
    chance(BYLINE),
    chance(NAVIGATION),
    is(reading?.entries.some(({ role }) => role === 'published') === true),
    is(entry?.role === 'updated'),
    is(entry?.role === 'printed'),
    is(stated.includes('time')),
    is(stated.includes('weekday')),
    is(mentions.length > 1),
    is((line.cues.byline?.strength ?? 0) > 0.5),
    is(isByline(at - 1) || isByline(at + 1) || isByline(at + 2)),
    ...distances(top - at, headline !== null && isAbove),
    ...distances(at - top, headline !== null && at > top && at < start),
    ...distances(start - at, headline === null && isAbove),
    is(at > start && at < end),
    ...distances(at - end, at > end),
    is(titleAbove),
    is(titleBelow),
    between.title,
    upTo(between.long, 3),
    is(between.rules > 0),
    upTo(between.dates, 2),
    upTo(near, 3),
    is(near > 0 && entry?.role === 'plain'),
    upTo(places.length - others.length - 1, 2),
    is(line.copies > 1),
    is(others.every((other) => other.day < day)),
    is(others.length > 0 && others.every((other) => day < other.day)),
    is(which === 0),
    is(places.length === 1),
    is(at < 4),
    is(titleBelow && isDated(at + 2)),
    is(line.facts.length > 80),
    upTo(line.facts.words, 12),
    is(isAbove && titleAbove),
    is(isAbove && titleAbove && (isDated(at - 2) || isDated(at - 3))),
    is(isAbove && !titleAbove && !isTitle(scene, at - 2)),
    is(at === floor)
  );
}

/** One place of the text against the article: whether it stands there, right there, and how far away, on two scales. */
function distances(lines: number, applies: boolean): number[] {
  return applies ? [1, is(lines <= 1), upTo(lines - 1, 3), upTo(lines - 1, 19)] : [0, 0, 0, 0];
}

/** A line long enough for a headline that is not the article's own. */
function isTitle({ labelling, headline, from, to }: DateScene, at: number): boolean {
  const line = labelling.view.lines[at];
  if (line === undefined || at === headline || at < from || at >= to) return false;
  const role = lineRole(labelling, at);
  return (
    (role === 'other' || role === 'text') &&
    line.facts.length >= 25 &&
    line.facts.letters > line.facts.digits * 3
  );
}

/** What parts a date from its article: the likeliest other headline, long lines, rules, other dates. */
function whatStandsBetween(
  { labelling, headline, text, top, start, end }: DateScene,
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

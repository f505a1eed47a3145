import { readDateLine } from '../cues/read-date-line.ts';
import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { LineView } from '../label/line-view.ts';
import { featureRow } from './feature-row.ts';
import { fullDay } from './stated-day.ts';
import { is, PLACE_FEATURES, placeFeatures, type Surroundings, upTo } from './surroundings.ts';

/** A line that states a day. */
export interface DatePlace {
  readonly at: number;
  readonly day: string;
}

/** What can be said of a line that may date an article, by name. */
export const DATE_FEATURES: readonly string[] = [
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
  'dates near',
  'dates near, labelled otherwise',
  'same day elsewhere',
  'latest day of all',
  'day before others',
  'first date of the text',
  'only date here',
  ...PLACE_FEATURES
];

const index = (label: Label): number => SCORED_LABELS.indexOf(label);
const BYLINE = index('BYLINE');
const DATE = index('DATE');
const NAVIGATION = index('NAVIGATION');

/** How near dates must stand to be one list, in lines. */
const LIST = 8;

/** The features of one of the places around an article. */
export function dateRow(around: Surroundings, places: readonly DatePlace[], which: number): Float64Array {
  const { labelling, from } = around;
  const { lines } = labelling.view;
  const { at, day } = places[which] as DatePlace;
  const line = lines[at] as LineView;
  const chance = (label: number, of = at): number => labelling.chances[of]?.[label] ?? 0;
  const mentions = line.cues.date?.mentions ?? [];
  const reading = readDateLine(line.line.text, undefined, mentions);
  const entry = reading?.entries.find(({ mention }) => mention !== null && fullDay(mention) !== null);
  const stated = entry?.mention?.stated ?? [];
  const near = places.filter((other) => other.at !== at && Math.abs(other.at - at) <= LIST).length;
  const others = places.filter((other) => other.day !== day);
  const isByline = (of: number): boolean =>
    of >= from && (chance(BYLINE, of) > 0.4 || (lines[of]?.cues.byline?.strength ?? 0) > 0.6);
  const own = [
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
    upTo(near, 3),
    is(near > 0 && entry?.role === 'plain'),
    upTo(places.length - others.length - 1, 2),
    is(others.every((other) => other.day < day)),
    is(others.length > 0 && others.every((other) => day < other.day)),
    is(which === 0),
    is(places.length === 1)
  ];
  return featureRow(own, placeFeatures(around, at));
}

/** The units that texts count in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'weekend'
  | 'workweek'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

const UNITS: ReadonlySet<string> = new Set<Unit>([
  'second',
  'minute',
  'hour',
  'day',
  'workday',
  'week',
  'weekend',
  'workweek',
  'fortnight',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'millennium'
]);

export const isUnit = (name: string): name is Unit => UNITS.has(name);

/** A map, not an object: engines give up on code that asks an object for ever other names. */
const MONTHS: ReadonlyMap<string, number> = new Map<Unit, number>([
  ['month', 1],
  ['quarter', 3],
  ['season', 3],
  ['half', 6],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
  ['millennium', 12_000]
]);

/** Months in a unit that is whole months; undefined for the others. */
export const monthsIn = (unit: Unit | 'weekday'): number | undefined => MONTHS.get(unit);

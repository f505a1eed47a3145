import type { DatePart, Precision } from '../../model/date-value.ts';
import { addMonths, type Civil, DAY, MINUTE, startOfDay } from '../civil.ts';
import type { Amount, Frame } from '../frame.ts';
import type { DateOptions } from '../options.ts';
import { monthsIn, type Unit } from '../unit.ts';
import type { Basis, Stretch } from './stretch.ts';
import { CLOCKED, unitStretch, workdays } from './units.ts';

const IMPLIED: readonly DatePart[] = ['year', 'month', 'day'];
const RANKS: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second'];

/** A time moved by amounts, with the finest unit counted. */
function move(from: Civil, distance: readonly Amount[]): { readonly at: Civil; readonly finest: Precision } {
  let at = from;
  let rank = 0;
  const refine = (precision: Precision): void => {
    rank = Math.max(rank, RANKS.indexOf(precision));
  };
  for (const { unit, count } of distance) {
    const months = monthsIn(unit);
    const clock = CLOCKED[unit];
    if (months !== undefined) {
      at = addMonths(at, Math.trunc(count * months));
      refine(months % 12 === 0 && Number.isInteger(count) ? 'year' : 'month');
    } else if (clock !== undefined) {
      at += Math.round(count * clock);
      refine(unit === 'second' ? 'second' : 'minute');
    } else if (unit === 'workday') {
      at = workdays(at, count);
      refine('day');
    } else {
      const days = unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : 1;
      at += Math.round(count * days) * DAY;
      refine('day');
    }
  }
  return { at, finest: RANKS[rank] ?? 'day' };
}

/** How finely a distance is dated: `DateOptions.distances`. */
export type Fineness = NonNullable<DateOptions['distances']>;

/** A distance beside a time counts from that time to the day. */
export const finenessOf = (frame: Frame, { distances = 'unit' }: Basis): Fineness =>
  frame.clock === undefined ? distances : 'day';

/** n units before or after a time. The result is as fine as the smallest unit counted, one step finer, or a day. */
export function travel(from: Stretch, distance: readonly Amount[], fineness: Fineness): Stretch {
  const { at, finest } = move(from.start, distance);
  if (finest === 'minute' || finest === 'second') {
    // "3 hours ago" is as exact as the reference itself.
    const precision = finest === 'second' || at % MINUTE !== 0 ? 'second' : 'minute';
    return { start: at, end: at, precision, implied: IMPLIED };
  }
  // "a year ago this week"
  if (from.precision === 'week' && finest === 'year')
    return { ...unitStretch('week', at, 0), implied: IMPLIED };
  const toDay = fineness === 'day' || from.precision === 'day' || finest === 'day';
  const step = fineness === 'finer' ? 1 : 0;
  // "two years ago this month"
  const monthly = finest === 'year' && from.precision === 'month';
  const unit = toDay
    ? 'day'
    : monthly
      ? 'month'
      : (['year', 'month', 'day'] as const)[(finest === 'year' ? 0 : 1) + step];
  return { ...unitStretch(unit ?? 'day', at, 0), implied: IMPLIED };
}

/**
 * From where a date starts, for so long: "for 3 days from Monday" ends with Wednesday. Counted back it is up to where the date ends:
 * "the three months to September" begin with July.
 */
export function lasting(from: Stretch, amounts: readonly Amount[]): Stretch {
  const back = amounts.some(({ count }) => count < 0);
  const { at } = move(back ? from.end : from.start, amounts);
  const [start, end] = back ? [at, from.end] : [from.start, at];
  return { start, end, precision: 'span', implied: from.implied };
}

/** Units that are counted whole: the last two quarters end with a quarter. */
const WHOLE: ReadonlySet<Unit> = new Set(['quarter', 'half', 'season', 'decade', 'century', 'weekend']);

/**
 * "the last three days", "the next two weeks": days and longer stretches next to the reference's day, or whole units where these are
 * asked for; hours from the reference.
 */
export function around(amounts: readonly Amount[], reference: Civil, basis: Basis): Stretch {
  const [first = { unit: 'day', count: 1 }] = amounts;
  const past = first.count < 0;
  const cut = (start: Civil, end: Civil, precision: Stretch['precision'] = 'span'): Stretch => ({
    start,
    end,
    precision,
    implied: IMPLIED
  });
  if (amounts.some(({ unit }) => CLOCKED[unit] !== undefined)) {
    const { at } = move(reference, amounts);
    return past ? cut(at, reference, 'minute') : cut(reference, at, 'minute');
  }
  if (amounts.length === 1 && first.unit !== 'workday') {
    if (Math.abs(first.count) <= 1) return unitStretch(first.unit, reference, Math.sign(first.count));
    if (WHOLE.has(first.unit) || basis.counting === 'calendar') {
      const near = unitStretch(first.unit, reference, Math.sign(first.count));
      const far = unitStretch(first.unit, reference, Math.trunc(first.count));
      return cut(Math.min(near.start, far.start), Math.max(near.end, far.end));
    }
  }
  const today = startOfDay(reference);
  if (past) return cut(move(today, amounts).at, today);
  // Working days: the first of them may lie behind a weekend.
  const from = first.unit === 'workday' ? workdays(today, 1) : today + DAY;
  return cut(
    from,
    move(first.unit === 'workday' ? today : from, amounts).at + (first.unit === 'workday' ? DAY : 0)
  );
}

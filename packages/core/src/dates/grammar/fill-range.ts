import { type Frame, isDated } from '../frame.ts';

const YEAR_KEYS = ['year', 'shortYear', 'system', 'yearShift', 'calendarId'] as const;
const MONTH_KEYS = [...YEAR_KEYS, 'month', 'rel'] as const;
const DATE_KEYS = [
  ...MONTH_KEYS,
  'day',
  'weekday',
  'either',
  'holiday',
  'distance',
  'shift',
  'bce',
  'week',
  'quarter',
  'season'
] as const;

/** Fills each end with what the other one states. */
export function fill(a: Frame, b: Frame): { readonly from: Frame; readonly to: Frame } | null {
  let from = a;
  let to = b;
  const datedA = isDated(a);
  const datedB = isDated(b);
  if (a.clock !== undefined && b.clock !== undefined && !(a.day !== undefined && b.day !== undefined)) {
    if (a.clock.meridiem === null && b.clock.meridiem !== null && a.clock.hour <= 12) {
      const same =
        a.clock.hour % 12 <= b.clock.hour % 12 || b.clock.meridiem === 'am' ? b.clock.meridiem : 'am';
      from = { ...from, clock: { ...a.clock, meridiem: same } };
    }
    if (
      b.clock.meridiem === null &&
      a.clock.meridiem === 'pm' &&
      b.clock.hour <= 12 &&
      b.clock.hour >= a.clock.hour % 12
    )
      to = { ...to, clock: { ...b.clock, meridiem: 'pm' } };
    if (a.part !== undefined && b.part === undefined) to = { ...to, part: a.part };
    if (b.part !== undefined && a.part === undefined) from = { ...from, part: b.part };
    if (a.zone !== undefined && b.zone === undefined) to = { ...to, zone: a.zone };
    if (b.zone !== undefined && a.zone === undefined) from = { ...from, zone: b.zone };
    if (datedA && !datedB) to = { ...copy(a, DATE_KEYS), ...to };
    if (datedB && !datedA) from = { ...copy(b, DATE_KEYS), ...from };
    return { from, to };
  }
  if (!datedA && !datedB) return null;
  if (a.clock !== undefined && !datedA) return null;
  if (
    a.day !== undefined &&
    a.month === undefined &&
    a.rel === undefined &&
    (b.month !== undefined || b.rel?.unit === 'month') &&
    b.day !== undefined
  )
    from = {
      ...copy(b, MONTH_KEYS),
      ...from
    };
  // "from this May to October 2020": the first end has a year of its own.
  else if (
    a.month !== undefined &&
    a.year === undefined &&
    a.shift === undefined &&
    b.year !== undefined &&
    b.month !== undefined
  )
    from = { ...beforeOf(b, a.month), ...from };
  // "from June to July last year"
  else if (a.month !== undefined && b.month !== undefined && b.rel?.unit === 'year' && isYearless(a)) {
    const earlier = a.month > b.month ? 1 : 0;
    from = { ...from, rel: { unit: 'year', count: b.rel.count - earlier } };
  } else if (a.quarter !== undefined && a.year === undefined && b.quarter !== undefined)
    from = { ...copy(b, ['year']), ...from };
  // "next week from Wednesday to Friday"
  if (a.rel?.unit === 'week' && a.weekday !== undefined && b.weekday !== undefined && b.rel === undefined)
    to = { ...to, rel: a.rel };
  if (
    b.day !== undefined &&
    b.month === undefined &&
    (a.month !== undefined || a.rel?.unit === 'month') &&
    b.rel === undefined &&
    b.weekday === undefined
  )
    to = { ...copy(a, MONTH_KEYS), ...to };
  else if (b.month !== undefined && b.year === undefined && a.year !== undefined)
    to = { ...copy(a, YEAR_KEYS), ...to };
  // "last year from June to July"
  else if (b.month !== undefined && a.month !== undefined && a.rel?.unit === 'year' && isYearless(b))
    to = { ...to, rel: a.rel };
  else if (b.quarter !== undefined && b.year === undefined && a.year !== undefined)
    to = { ...copy(a, ['year']), ...to };
  return { from, to };
}

const isYearless = ({ year, rel, shift }: Frame): boolean =>
  year === undefined && rel === undefined && shift === undefined;

/** The year of the first end by that of the second: in "Nov–Feb 2017" November is of 2016. */
function beforeOf(b: Frame, month: number): Frame {
  const year = copy(b, YEAR_KEYS);
  return b.year !== undefined && b.month !== undefined && month > b.month
    ? { ...year, year: b.year - 1 }
    : year;
}

export function copy(frame: Frame, keys: readonly (keyof Frame)[]): Frame {
  return Object.fromEntries(keys.filter((key) => frame[key] !== undefined).map((key) => [key, frame[key]]));
}

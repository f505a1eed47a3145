import type { DateMention, DatePart, Basis as KnownBy } from '../model/date-value.ts';
import { type Civil, DAY, startOfDay } from './civil.ts';
import { formatEdtf } from './edtf.ts';
import type { Frame } from './frame.ts';
import type { Item } from './grammar/item.ts';
import { type Resolved, resolve } from './resolve/resolve.ts';
import type { Basis } from './resolve/stretch.ts';

/** A mention but for the place where it stands. */
export type Dated = Omit<DateMention, 'text' | 'span'>;

/** What an item says of a date on a basis; null where that is none. */
export function dateItem({ frame, range, beyond }: Item, basis: Basis): Dated | null {
  if (frame === undefined) return null;
  if (range !== undefined) return dateRange(range, beyond === true, basis);
  const resolved = resolve(frame, basis);
  if (resolved === null) return null;
  const { value } = resolved;
  const kind = isRelative(frame) ? 'relative' : value.includes('/') ? 'range' : 'absolute';
  return describe(frame, resolved, value, kind);
}

function dateRange({ from, to }: NonNullable<Item['range']>, open: boolean, basis: Basis): Dated | null {
  const first = from === null ? null : resolve(from, basis);
  let last = to === null ? null : resolve(to, basis);
  if ((from !== null && first === null) || (to !== null && last === null)) return null;
  // "30 Dec – 2 Jan": the second end of a range is never before the first.
  if (first !== null && last !== null && to !== null && last.start < first.start) {
    // A weekday that makes the end lie before the beginning is a slip of the pen.
    const { weekday: _, ...unnamed } = to;
    const later = [
      resolveAfter(to, last, first, basis),
      to.day === undefined ? null : resolve(unnamed, basis)
    ].find((end) => end !== null && end.start >= first.start);
    if (later === undefined || later === null) return null;
    last = later;
  }
  // "2024 – January 2024": what ends within its beginning is the beginning.
  if (first !== null && last !== null && first.start === last.start && last.end < first.end) last = first;
  const known = first ?? last;
  if (known === null) return null;
  // "after the start of May" and "before the end of the year" are inside the period.
  const late = from?.edge === 'start';
  const start = first?.start ?? Number.NEGATIVE_INFINITY;
  const lower = first === null ? '..' : open && !late ? edgeValue(first, first.end) : startValue(first);
  const cut = open || (basis.ends === 'exclusive' && last !== null && isLong(last) && last.start > start);
  const early = to?.edge === 'end' || to?.edge === 'close';
  const upper = last === null ? '..' : upperValue(first, last, cut && !early);
  const value = lower === upper ? lower : `${lower}/${upper}`;
  return describe({ ...from, ...to }, known, value, 'range');
}

/** The end of an interval; `cut` where the last unit is not in it any more. */
function upperValue(first: Resolved | null, last: Resolved, cut: boolean): string {
  if (cut) return edgeValue(last, last.start - 1);
  // "From January to 2024": it ends with the last of its finer unit, since its end must not begin with its beginning.
  const within = first?.start === last.start && first.end < last.end && first.precision !== last.precision;
  return within ? formatEdtf(last.end - 1, first.precision === 'month' ? 'month' : 'day') : endValue(last);
}

const isLong = ({ start, end }: Resolved): boolean => end - start > DAY;

/** The second end of a range once more, after the first: "10:30 to 3" ends in the afternoon, "10 p.m. to 2" on the next day. */
function resolveAfter(to: Frame, last: Resolved, first: Resolved, basis: Basis): Resolved | null {
  const { clock } = to;
  if (clock !== undefined && startOfDay(last.start) === startOfDay(first.start)) {
    const afternoon =
      clock.meridiem === null && clock.hour < 12
        ? resolve({ ...to, clock: { ...clock, meridiem: 'pm' } }, basis)
        : null;
    if (afternoon !== null && afternoon.start > first.start) return afternoon;
    const start = last.start + DAY;
    return {
      ...last,
      start,
      end: start,
      value: formatEdtf(start, last.precision, to.zone?.offsets[0] ?? null)
    };
  }
  return resolve(to, { ...basis, reference: first.start, prefer: 'future' });
}

/** The unit next to the one named: after 2016 is from 2017 on. A time is its own edge. */
const edgeValue = (resolved: Resolved, at: Civil): string => {
  if (resolved.start === resolved.end) return resolved.value;
  const { precision } = resolved;
  return formatEdtf(at, precision === 'year' || precision === 'month' ? precision : 'day');
};

function startValue({ value }: Resolved): string {
  const slash = value.indexOf('/');
  return slash < 0 ? value : value.slice(0, slash);
}
const endValue = ({ value }: Resolved): string => value.slice(value.lastIndexOf('/') + 1);

const isRelative = (frame: Frame): boolean =>
  frame.rel !== undefined ||
  frame.distance !== undefined ||
  frame.stretch !== undefined ||
  frame.shift !== undefined ||
  (frame.weekday !== undefined && frame.day === undefined) ||
  (frame.clock !== undefined && frame.day === undefined);

const NOTHING: readonly DatePart[] = [];
const NO_OFFSETS: readonly number[] = [];

function describe(frame: Frame, resolved: Resolved, value: string, kind: DateMention['kind']): Dated {
  const stated = statedParts(frame);
  const implied =
    resolved.implied.length === 0 ? NOTHING : resolved.implied.filter((part) => !stated.includes(part));
  const offsets = frame.zone?.offsets ?? NO_OFFSETS;
  const basis: KnownBy = implied.length > 0 ? 'implied' : 'stated';
  return {
    precision: resolved.precision,
    basis,
    calendar: resolved.calendar,
    offset: offsets.length === 1 ? (offsets[0] ?? null) : null,
    offsets: offsets.length > 1 ? offsets : NO_OFFSETS,
    confidence: resolved.alternatives.length > 0 ? 0.7 : implied.length > 0 ? 0.85 : 0.97,
    alternatives: resolved.alternatives,
    stated,
    implied,
    value,
    kind
  };
}

/** The parts that the words state, from the era to the zone. Key by key: a loop over names of keys is what engines are slowest at. */
function statedParts(frame: Frame): readonly DatePart[] {
  const stated: DatePart[] = [];
  if (frame.bce !== undefined) stated.push('era');
  if (frame.century !== undefined) stated.push('century');
  if (frame.decade !== undefined) stated.push('decade');
  if (frame.year !== undefined) stated.push('year');
  if (frame.quarter !== undefined) stated.push('quarter');
  if (frame.season !== undefined) stated.push('season');
  if (frame.month !== undefined) stated.push('month');
  if (frame.week !== undefined) stated.push('week');
  if (frame.weekday !== undefined) stated.push('weekday');
  if (frame.day !== undefined) stated.push('day');
  if (frame.clock !== undefined) stated.push('time');
  if (frame.zone !== undefined) stated.push('zone');
  return stated;
}

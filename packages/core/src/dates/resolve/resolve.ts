import type { Calendar, DateAlternative, DatePart, Precision } from '../../model/date-value.ts';
import { addMonths, type Civil, civil, DAY, dayOf, HOUR, monthOf, startOfWeek, yearOf } from '../civil.ts';
import { formatEdtf } from '../edtf.ts';
import type { Frame } from '../frame.ts';
import { dateOf, hasDate } from './date-of.ts';
import { edgeOf, withClock } from './edges.ts';
import type { Basis, Stretch } from './stretch.ts';
import { finenessOf, lasting, travel } from './travel.ts';

/** A stretch of time with how finely it is known. `end` is exclusive. */
export interface Resolved {
  readonly start: Civil;
  readonly end: Civil;
  readonly precision: Precision;
  /** EDTF. */
  readonly value: string;
  readonly implied: readonly DatePart[];
  readonly calendar: Calendar;
  readonly alternatives: readonly DateAlternative[];
}

/**
 * The one place where a reading becomes a date: years and months that the words leave out, which Tuesday, which century, which of two
 * orders. Null where the words name no date of the calendar (30 February) or need a reference that is not given.
 */
export function resolve(frame: Frame, basis: Basis): Resolved | null {
  const stretch = stretchOf(frame, basis);
  if (stretch === null) return null;
  const edged = frame.edge === undefined ? stretch : edgeOf(stretch, frame.edge, basis);
  const offset = frame.zone?.offsets.length === 1 ? (frame.zone.offsets[0] ?? null) : null;
  const value = format(edged, offset, frame.approximate === true);
  if (value === null) return null;
  const alternatives: DateAlternative[] = [];
  if (frame.swapped !== undefined) {
    const { swapped, ...rest } = frame;
    const other = resolve({ ...rest, ...swapped }, basis);
    if (other !== null && other.value !== value) alternatives.push({ value: other.value, confidence: 0.3 });
  }
  if (frame.either === true) {
    const other = resolve({ ...frame, either: false }, { ...basis, prefer: 'past' });
    const ahead = resolve({ ...mirrored(frame), either: false }, { ...basis, prefer: 'past' });
    for (const reading of [other, ahead])
      if (reading !== null && reading.value !== value)
        alternatives.push({ value: reading.value, confidence: 0.4 });
  }
  return {
    start: edged.start,
    end: edged.end,
    implied: edged.implied,
    precision: edged.precision === 'span' ? finest(edged.start, edged.end).unit : edged.precision,
    value,
    calendar: frame.system?.id ?? frame.calendarId ?? 'gregory',
    alternatives
  };
}

const mirrored = (frame: Frame): Frame =>
  frame.rel === undefined ? frame : { ...frame, rel: { ...frame.rel, count: -frame.rel.count } };

/** EDTF of a stretch: one date where it is a whole unit, else an interval. */
function format(stretch: Stretch, offset: number | null, approximate: boolean): string | null {
  const { start, end, precision, season } = stretch;
  const mark = approximate ? '~' : '';
  if (yearOf(end) > 10_000 || yearOf(start) < -9999) return null;
  if (season !== undefined) return season;
  if (start === end || isUnitStretch(stretch)) {
    return (
      formatEdtf(start, precision === 'span' ? 'day' : precision, offset) +
      (unmarked.has(precision) ? '' : mark)
    );
  }
  const { unit, last } = finest(start, end);
  return `${formatEdtf(start, unit, offset)}/${formatEdtf(last, unit, offset)}`;
}

/** No level of EDTF marks a time of day, a season or a year with unspecified digits as approximate. */
const unmarked: ReadonlySet<string> = new Set([
  'millennium',
  'century',
  'decade',
  'hour',
  'minute',
  'second'
]);

function isUnitStretch({ start, end, precision }: Stretch): boolean {
  switch (precision) {
    case 'millennium':
    case 'century':
    case 'decade':
    case 'year':
    case 'month':
      return true;
    case 'day':
      return end - start <= DAY;
    case 'hour':
    case 'minute':
    case 'second':
      return end <= start;
    default:
      return false;
  }
}

/** The coarsest unit in which both ends are whole, and the last unit inside. */
function finest(start: Civil, end: Civil): { readonly unit: Precision; readonly last: Civil } {
  if (start % DAY !== 0 || end % DAY !== 0) return { unit: 'minute', last: end };
  if (dayOf(start) === 1 && dayOf(end) === 1) {
    if (monthOf(start) === 1 && monthOf(end) === 1) return { unit: 'year', last: civil(yearOf(end) - 1) };
    return { unit: 'month', last: addMonths(end, -1) };
  }
  return { unit: 'day', last: end - DAY };
}

function stretchOf(frame: Frame, basis: Basis): Stretch | null {
  // "3 days from Tuesday" counts from the next one.
  const ahead =
    frame.distance?.[0] !== undefined && frame.distance[0].count > 0 && frame.weekday !== undefined;
  const base = dateOf(frame, ahead ? { ...basis, prefer: 'future' } : basis);
  if (base === null) return null;
  // "the week of October 6"
  const date =
    frame.weekOf === true
      ? {
          ...base,
          start: startOfWeek(base.start),
          end: startOfWeek(base.start) + 7 * DAY,
          precision: 'week' as const
        }
      : base;
  if (frame.lasting !== undefined && (basis.stretches ?? 'whole') !== 'whole' && frame.rel?.count === 0) {
    const { lasting: amounts, rel: _, ...rest } = frame;
    // "within a month" ends on a day.
    return stretchOf({ ...rest, distance: amounts }, { ...basis, distances: 'day' });
  }
  const distanced =
    frame.distance !== undefined && hasDate(frame)
      ? travel(date, frame.distance, finenessOf(frame, basis))
      : date;
  const timed =
    frame.clock === undefined ? inPart(distanced, frame, basis) : withClock(distanced, frame.clock, frame);
  return timed === null || frame.lasting === undefined ? timed : lasting(timed, frame.lasting);
}

/** "Tuesday evening": its hours where the caller has said which these are, else the day. */
function inPart(date: Stretch, frame: Frame, basis: Basis): Stretch {
  const hours = frame.part === undefined ? undefined : basis.hours?.[frame.part];
  if (hours === undefined || date.precision !== 'day' || date.end - date.start > DAY) return date;
  let [from, to] = hours;
  const third = Math.min(2, (to - from) / 2);
  if (frame.edge === 'start' || frame.edge === 'earlier') to = from + third;
  else if (frame.edge === 'end' || frame.edge === 'later' || frame.edge === 'close') from = to - third;
  return { ...date, start: date.start + from * HOUR, end: date.start + to * HOUR, precision: 'span' };
}

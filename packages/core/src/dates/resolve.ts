import type { Calendar, DateAlternative, DatePart, Precision } from '../model/date-value.ts';
import {
  addMonths,
  type Civil,
  civil,
  DAY,
  daysIn,
  HOUR,
  MINUTE,
  SECOND,
  startOfDay,
  startOfMonth,
  startOfWeek,
  weekdayOf,
  yearOf,
  monthOf,
  dayOf
} from './civil.ts';
import { formatEdtf } from './edtf.ts';
import type { Amount, Clock, Frame } from './frame.ts';
import { easterBased } from './holidays.ts';
import { MONTHS, type Unit } from './unit.ts';

/** What fills in the parts that words leave out. */
export interface Basis {
  readonly reference: Civil | null;
  readonly prefer: 'past' | 'future' | 'nearest';
}

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

interface Stretch {
  readonly start: Civil;
  readonly end: Civil;
  readonly precision: Precision;
  readonly implied: readonly DatePart[];
  /** An EDTF season of a year. */
  readonly season?: string;
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
  return {
    ...edged,
    value,
    calendar: frame.system?.id ?? frame.calendarId ?? 'gregory',
    alternatives
  };
}

/** EDTF of a stretch: one date where it is a whole unit, else an interval. */
function format(stretch: Stretch, offset: number | null, approximate: boolean): string | null {
  const { start, end, precision, season } = stretch;
  const mark = approximate ? '~' : '';
  if (yearOf(start) > 9999 || yearOf(start) < -9999) return null;
  if (season !== undefined) return season + mark;
  if (start === end || isUnitStretch(stretch)) {
    const clock = precision === 'hour' || precision === 'minute' || precision === 'second';
    return formatEdtf(start, precision, offset) + (clock ? '' : mark);
  }
  const { unit, last } = finest(start, end);
  return `${formatEdtf(start, unit, offset)}/${formatEdtf(last, unit, offset)}`;
}

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
  const base = dateOf(frame, basis);
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
  const distanced = frame.distance !== undefined && hasDate(frame) ? travel(date, frame.distance) : date;
  return frame.clock === undefined ? distanced : withClock(distanced, frame.clock, frame);
}

const DATED: readonly (keyof Frame)[] = [
  'year',
  'month',
  'day',
  'weekday',
  'rel',
  'holiday',
  'quarter',
  'season',
  'half',
  'week',
  'decade',
  'century',
  'stretch',
  'nth'
];
const hasDate = (frame: Frame): boolean => DATED.some((key) => frame[key] !== undefined);

function dateOf(frame: Frame, basis: Basis): Stretch | null {
  const { reference } = basis;
  if (frame.nth !== undefined) return nthOf(frame, basis);
  if (frame.stretch !== undefined) return reference === null ? null : around(frame.stretch, reference);
  if (frame.holiday !== undefined) return holidayOf(frame, basis);
  if (frame.rel !== undefined)
    return reference === null ? null : relative(frame, frame.rel, basis, reference);
  if (frame.distance !== undefined && !hasDate(frame))
    return reference === null
      ? null
      : travel(
          { start: reference, end: reference, precision: 'second', implied: ['year', 'month', 'day'] },
          frame.distance
        );
  if (frame.century !== undefined) {
    const start = frame.bce === true ? -frame.century * 100 + 1 : (frame.century - 1) * 100;
    return { start: civil(start), end: civil(start + 100), precision: 'century', implied: [] };
  }
  if (frame.decade !== undefined)
    return { start: civil(frame.decade), end: civil(frame.decade + 10), precision: 'decade', implied: [] };
  if (frame.season !== undefined) return seasonOf(frame, frame.season, basis);
  if (frame.quarter !== undefined || frame.half !== undefined) return partOfYear(frame, basis);
  if (frame.week !== undefined) return weekOf(frame, frame.week, basis);
  if (frame.month !== undefined) return monthOrDay(frame, basis);
  if (frame.day !== undefined) return dayOnly(frame, frame.day, basis);
  if (frame.weekday !== undefined) return weekdayAlone(frame, frame.weekday, basis);
  if (frame.year !== undefined) return yearAlone(frame, basis);
  // A time or a part of the day alone is of the reference's day.
  if (reference === null) return null;
  const start = startOfDay(reference);
  return { start, end: start + DAY, precision: 'day', implied: ['year', 'month', 'day'] };
}

/**
 * The Gregorian year of the words; two digits mean the century nearest the reference, at most 20 years ahead. Without a reference 00 to
 * 68 are years of this century, as in POSIX: "29.06.23" is 2023.
 */
function fullYear(frame: Frame, basis: Basis): number {
  const stated = (frame.year ?? 0) + (frame.yearShift ?? 0);
  if (frame.bce === true) return 1 - stated;
  // No text dates a month five centuries ahead: 2567 is of the Buddhist era.
  if (
    frame.month !== undefined &&
    frame.system === undefined &&
    frame.yearShift === undefined &&
    stated >= 2400 &&
    stated < 2700
  )
    return stated - 543;
  if (frame.shortYear !== true || frame.yearShift !== undefined) return stated;
  const now = basis.reference === null ? 2000 : yearOf(basis.reference);
  const century = Math.floor(now / 100) * 100;
  const year = century + stated;
  return year > now + (basis.reference === null ? 68 : 20) ? year - 100 : year;
}

function yearAlone(frame: Frame, basis: Basis): Stretch | null {
  const year = fullYear(frame, basis);
  if (frame.system !== undefined) {
    const from = frame.system.toGregorian(year, 1, 1);
    const to = frame.system.toGregorian(year + 1, 1, 1);
    return from && to ? { start: civil(...from), end: civil(...to), precision: 'day', implied: [] } : null;
  }
  return {
    start: civil(year),
    end: civil(year + 1),
    precision: 'year',
    implied: frame.shortYear ? ['year'] : []
  };
}

/** Candidates of a year that the words leave out, the likeliest first. */
function* yearsNear(
  frame: Frame,
  basis: Basis,
  startIn: (year: number) => Civil | null,
  pastEdge: number
): Generator<number> {
  const reference = basis.reference;
  if (reference === null) return;
  const now = yearOf(reference);
  const sorted: number[] = [];
  for (let year = now - 8; year <= now + 8; year++) if (startIn(year) !== null) sorted.push(year);
  const isPast = (year: number): boolean => (startIn(year) ?? 0) <= reference + pastEdge;
  const past = sorted.filter(isPast).reverse();
  const future = sorted.filter((year) => !isPast(year));
  if (frame.shift !== undefined && frame.shift > 0) yield* future;
  else if (frame.shift !== undefined && frame.shift < 0)
    yield* past.filter((year) => (startIn(year) ?? 0) < startOfMonth(reference));
  else if (frame.shift === 0) yield* [now, ...past, ...future];
  else if (basis.prefer === 'future') yield* [...future, ...past];
  else if (basis.prefer === 'nearest')
    yield* sorted.sort(
      (a, b) => Math.abs((startIn(a) ?? 0) - reference) - Math.abs((startIn(b) ?? 0) - reference)
    );
  else yield* [...past, ...future];
}

function monthOrDay(frame: Frame, basis: Basis): Stretch | null {
  const { month = 1, system } = frame;
  const { day } = frame;
  const place = (year: number, one: number): Civil | null => {
    if (system !== undefined) {
      const found = system.toGregorian(year, month, one);
      return found === null ? null : civil(...found);
    }
    return one > daysIn(year, month) ? null : civil(year, month, one);
  };
  const of = (year: number): Stretch | null => {
    const start = place(year, day ?? 1);
    if (start === null) return null;
    if (day !== undefined) return { start, end: start + DAY, precision: 'day', implied: [] };
    if (system === undefined) return { start, end: addMonths(start, 1), precision: 'month', implied: [] };
    const next = system.toGregorian(year, month + 1, 1) ?? system.toGregorian(year + 1, 1, 1);
    return next === null ? null : { start, end: civil(...next), precision: 'month', implied: [] };
  };
  const foreign = (stretch: Stretch | null): Stretch | null =>
    stretch !== null && system !== undefined && day === undefined
      ? { ...stretch, precision: 'day' }
      : stretch;
  if (frame.year !== undefined) {
    const year = fullYear(frame, basis);
    return foreign(of(system !== undefined && frame.shortYear === true ? frame.year : year));
  }
  const startIn = (year: number): Civil | null => {
    const own = system === undefined ? year : system.yearNear(year);
    const start = place(own, day ?? 1);
    if (start === null) return null;
    if (frame.weekday !== undefined && day !== undefined && weekdayOf(start) !== frame.weekday) return null;
    return start;
  };
  const { reference } = basis;
  // A weekday that fits only years away is a slip of the pen, or of another calendar.
  const close = (year: number): boolean =>
    frame.weekday === undefined ||
    reference === null ||
    Math.abs((startIn(year) ?? 0) - reference) < 500 * DAY;
  for (const year of yearsNear(frame, basis, startIn, 0)) {
    if (!close(year)) continue;
    const found = of(system === undefined ? year : system.yearNear(year));
    if (found !== null) return foreign({ ...found, implied: ['year'] });
  }
  if (frame.weekday !== undefined && day !== undefined) {
    const { weekday: _, ...rest } = frame;
    return monthOrDay(rest, basis);
  }
  return null;
}

/** "the 21st": the last such day, on the weekday if one is named. */
function dayOnly(frame: Frame, day: number, basis: Basis): Stretch | null {
  const { reference } = basis;
  if (reference === null || day > 31) return null;
  const here = startOfMonth(reference);
  const fits = (at: Civil): boolean =>
    day <= daysIn(yearOf(at), monthOf(at)) &&
    (frame.weekday === undefined || weekdayOf(at + (day - 1) * DAY) === frame.weekday);
  const candidates = [0, -1, 1, -2, 2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12]
    .map((months) => addMonths(here, months))
    .filter(fits);
  const past = candidates.filter((at) => at + (day - 1) * DAY <= reference).sort((a, b) => b - a);
  const future = candidates.filter((at) => at + (day - 1) * DAY > reference).sort((a, b) => a - b);
  const distance = (at: Civil): number => Math.abs(at + (day - 1) * DAY - reference);
  const nearest =
    frame.weekday === undefined ? undefined : [...candidates].sort((a, b) => distance(a) - distance(b))[0];
  const month =
    nearest !== undefined
      ? nearest
      : basis.prefer === 'future'
        ? (future[0] ?? past[0])
        : (past[0] ?? future[0]);
  if (month === undefined) {
    if (frame.weekday === undefined) return null;
    const { weekday: _, ...rest } = frame;
    return dayOnly(rest, day, basis);
  }
  const start = month + (day - 1) * DAY;
  return { start, end: start + DAY, precision: 'day', implied: ['year', 'month'] };
}

/** A weekday: the last one up to the reference, the same day included; "last" and "next" never mean the day itself. */
function weekdayAlone(frame: Frame, weekday: number, basis: Basis): Stretch | null {
  const { reference } = basis;
  if (reference === null) return null;
  const today = startOfDay(reference);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const pick = (): number => {
    if (frame.shift !== undefined) {
      if (frame.shift < 0) return -(back === 0 ? 7 : back) + (frame.shift + 1) * 7;
      if (frame.shift > 0) return (ahead === 0 ? 7 : ahead) + (frame.shift - 1) * 7;
      return weekday - weekdayOf(today);
    }
    if (basis.prefer === 'future') return ahead;
    if (basis.prefer === 'nearest') return back <= ahead ? -back : ahead;
    return -back;
  };
  const start = today + pick() * DAY;
  return { start, end: start + DAY, precision: 'day', implied: ['year', 'month', 'day'] };
}

/** A unit counted from the reference, with what the words state inside it ("Tuesday of next week", "March next year", "the 5th of last month"). */
function relative(frame: Frame, rel: Amount, basis: Basis, reference: Civil): Stretch | null {
  const { unit, count } = rel;
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const whole = unitStretch(unit, reference, count);
  if (unit === 'week' || unit === 'weekend' || unit === 'fortnight') {
    if (frame.weekday !== undefined) {
      const start = startOfWeek(reference) + (count * 7 + frame.weekday - 1) * DAY;
      return { start, end: start + DAY, precision: 'day', implied };
    }
    return whole;
  }
  if (unit === 'month' && frame.day !== undefined) {
    const month = whole.start;
    if (frame.day > daysIn(yearOf(month), monthOf(month))) return null;
    const start = month + (frame.day - 1) * DAY;
    return { start, end: start + DAY, precision: 'day', implied: ['year', 'month'] };
  }
  if (unit === 'year') {
    const { rel: _, ...rest } = frame;
    if (hasDate(rest)) return dateOf({ ...rest, year: yearOf(whole.start) }, basis);
    return whole;
  }
  if (unit === 'day' || unit === 'workday') return { ...whole, precision: 'day' };
  if (unit === 'second') return { start: reference, end: reference, precision: 'second', implied };
  return whole;
}

const SEASON_START = [3, 6, 9, 12];

/** The unit that contains the reference, moved by `count` units. */
function unitStretch(unit: Unit, reference: Civil, count: number): Stretch {
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const make = (start: Civil, end: Civil, precision: Precision): Stretch => ({
    start,
    end,
    precision,
    implied
  });
  switch (unit) {
    case 'second':
      return make(reference + count * SECOND, reference + count * SECOND, 'second');
    case 'minute':
      return make(reference + count * MINUTE, reference + count * MINUTE, 'minute');
    case 'hour':
      return make(reference + count * HOUR, reference + count * HOUR, 'minute');
    case 'day':
    case 'workday': {
      const start = startOfDay(reference) + count * DAY;
      return make(start, start + DAY, 'day');
    }
    case 'week': {
      const start = startOfWeek(reference) + count * 7 * DAY;
      return make(start, start + 7 * DAY, 'week');
    }
    case 'fortnight': {
      const start = startOfWeek(reference) + count * 14 * DAY;
      return make(start, start + 14 * DAY, 'week');
    }
    case 'weekend': {
      const start = startOfWeek(reference) + (count * 7 + 5) * DAY;
      return make(start, start + 2 * DAY, 'day');
    }
    case 'season': {
      const index = Math.floor((monthOf(reference) % 12) / 3);
      const first = civil(
        monthOf(reference) < 3 ? yearOf(reference) - 1 : yearOf(reference),
        index === 0 ? 12 : (SEASON_START[index - 1] ?? 3)
      );
      const start = addMonths(first, count * 3);
      const code = 21 + ((Math.floor(monthOf(start) / 3) + 3) % 4);
      return {
        ...make(start, addMonths(start, 3), 'season'),
        season: `${formatEdtf(start, 'year')}-${code}`
      };
    }
    default: {
      const months = MONTHS[unit] ?? 1;
      const base =
        unit === 'month'
          ? startOfMonth(reference)
          : Math.floor((yearOf(reference) * 12 + monthOf(reference) - 1) / months) * months;
      const start = unit === 'month' ? addMonths(base, count) : addMonths(civil(0), base + count * months);
      const precision: Precision =
        unit === 'month' ||
        unit === 'year' ||
        unit === 'decade' ||
        unit === 'century' ||
        unit === 'millennium' ||
        unit === 'quarter' ||
        unit === 'half'
          ? unit
          : 'day';
      return make(start, addMonths(start, months), precision);
    }
  }
}

/** n units before or after a time. The result is as fine as the smallest unit counted. */
function travel(from: Stretch, distance: readonly Amount[]): Stretch {
  let at = from.start;
  let finest = 'year' as Precision;
  const rank: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second'];
  const refine = (precision: Precision): void => {
    if (rank.indexOf(precision) > rank.indexOf(finest)) finest = precision;
  };
  for (const { unit, count } of distance) {
    const months = MONTHS[unit];
    if (months !== undefined) {
      const whole = Math.trunc(count * months);
      at = addMonths(at, whole);
      refine(months % 12 === 0 && Number.isInteger(count) ? 'year' : 'month');
    } else if (unit === 'second' || unit === 'minute' || unit === 'hour') {
      at += count * (unit === 'second' ? SECOND : unit === 'minute' ? MINUTE : HOUR);
      refine(unit === 'second' ? 'second' : 'minute');
    } else if (unit === 'workday') {
      at = workdays(at, count);
      refine('day');
    } else {
      at += count * (unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : 1) * DAY;
      refine('day');
    }
  }
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const precision = from.precision === 'day' && (finest === 'year' || finest === 'month') ? 'day' : finest;
  if (precision === 'minute' || precision === 'second') {
    // "3 hours ago" is as exact as the reference itself.
    const exact = precision === 'second' || at % MINUTE !== 0 ? 'second' : 'minute';
    return { start: at, end: at, precision: exact, implied };
  }
  const unit = precision === 'day' ? 'day' : precision;
  return { ...unitStretch(unit, at, 0), implied };
}

function workdays(from: Civil, count: number): Civil {
  let at = from;
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count) * DAY;
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

/** "the last three days", "the next two weeks": whole units next to the present one; hours from the reference. */
function around({ unit, count }: Amount, reference: Civil): Stretch {
  const implied: readonly DatePart[] = ['year', 'month', 'day'];
  const size = Math.abs(count);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    const length = count * (unit === 'hour' ? HOUR : unit === 'minute' ? MINUTE : SECOND);
    const [start, end] = length < 0 ? [reference + length, reference] : [reference, reference + length];
    return { start, end, precision: 'minute', implied };
  }
  const near = unitStretch(unit, reference, Math.sign(count));
  if (size <= 1) return near;
  const months = MONTHS[unit];
  if (months !== undefined || unit === 'week') {
    // "the last three months" run up to the reference's day.
    const today = startOfDay(reference);
    const move = (from: Civil): Civil =>
      months === undefined ? from + count * 7 * DAY : addMonths(from, Math.trunc(count * months));
    const [start, end] = count < 0 ? [move(today), today] : [today + DAY, move(today + DAY)];
    return { start, end, precision: 'quarter', implied };
  }
  const far = unitStretch(unit, reference, count);
  const start = Math.min(near.start, far.start);
  const end = Math.max(near.end, far.end);
  return { start, end, precision: 'quarter', implied };
}

function seasonOf(frame: Frame, season: number, basis: Basis): Stretch | null {
  const startIn = (year: number): Civil => civil(year, SEASON_START[season - 1] ?? 3);
  const years =
    frame.year === undefined ? [...yearsNear(frame, basis, startIn, 0)] : [fullYear(frame, basis)];
  // The season that the reference is in comes before the last one.
  const { reference } = basis;
  const running =
    reference === null || frame.year !== undefined || (frame.shift ?? 0) !== 0
      ? undefined
      : [yearOf(reference), yearOf(reference) - 1].find(
          (one) => startIn(one) <= reference && reference < addMonths(startIn(one), 3)
        );
  const year = running ?? years[0];
  if (year === undefined) return null;
  const start = startIn(year);
  return {
    start,
    end: addMonths(start, 3),
    precision: 'season',
    implied: frame.year === undefined ? ['year'] : [],
    season: `${formatEdtf(civil(year), 'year')}-${20 + season}`
  };
}

function partOfYear(frame: Frame, basis: Basis): Stretch | null {
  const months = frame.quarter === undefined ? 6 : 3;
  const first = ((frame.quarter ?? frame.half ?? 1) - 1) * months + 1;
  const startIn = (year: number): Civil => civil(year, first);
  const stated = frame.year !== undefined;
  // "the third quarter" is of the reference's year.
  const year = stated
    ? fullYear(frame, basis)
    : basis.reference === null
      ? undefined
      : yearOf(basis.reference) + (frame.shift ?? 0);
  if (year === undefined) return null;
  const start = startIn(year);
  return {
    start,
    end: addMonths(start, months),
    precision: months === 3 ? 'quarter' : 'half',
    implied: stated ? [] : ['year']
  };
}

function weekOf(frame: Frame, week: number, basis: Basis): Stretch | null {
  const year =
    frame.year === undefined
      ? basis.reference === null
        ? undefined
        : yearOf(basis.reference)
      : fullYear(frame, basis);
  if (year === undefined) return null;
  const start = startOfWeek(civil(year, 1, 4)) + (week - 1) * 7 * DAY;
  if (frame.weekday !== undefined) {
    const day = start + (frame.weekday - 1) * DAY;
    return { start: day, end: day + DAY, precision: 'day', implied: [] };
  }
  return {
    start,
    end: start + 7 * DAY,
    precision: 'week',
    implied: frame.year === undefined ? ['year'] : []
  };
}

/** The n-th week, day or weekday of a period; −1 counts from its end. */
function nthOf(frame: Frame, basis: Basis): Stretch | null {
  const { nth = 1, nthUnit, weekday, ...rest } = frame;
  const whole = hasDate(rest)
    ? dateOf(rest, basis)
    : basis.reference === null
      ? null
      : unitStretch(nthUnit === 'weekday' || nthUnit === 'weekend' ? 'month' : 'year', basis.reference, 0);
  if (whole === null) return null;
  const implied = whole.implied;
  if (nthUnit === 'weekday' && weekday !== undefined) {
    const first = whole.start + ((weekday - weekdayOf(whole.start) + 7) % 7) * DAY;
    const last = whole.end - DAY - ((weekdayOf(whole.end - DAY) - weekday + 7) % 7) * DAY;
    const start = nth < 0 ? last + (nth + 1) * 7 * DAY : first + (nth - 1) * 7 * DAY;
    return start < whole.start || start >= whole.end
      ? null
      : { start, end: start + DAY, precision: 'day', implied };
  }
  if (nthUnit === 'week') {
    // ISO 8601: the first week is the one with most of its days inside.
    const first = startOfWeek(whole.start + 3 * DAY);
    const last = startOfWeek(whole.end - 4 * DAY);
    const start = nth < 0 ? last + (nth + 1) * 7 * DAY : first + (nth - 1) * 7 * DAY;
    return { start, end: start + 7 * DAY, precision: 'week', implied };
  }
  if (nthUnit === undefined) return null;
  const step = (count: number): Civil =>
    MONTHS[nthUnit as Unit] === undefined
      ? whole.start + count * DAY * (nthUnit === 'weekend' ? 7 : 1)
      : addMonths(whole.start, count * (MONTHS[nthUnit as Unit] ?? 1));
  let index = nth - 1;
  if (nth < 0) {
    index = 0;
    while (index < 400 && step(index + 1) < whole.end) index += 1;
    index += nth + 1;
  }
  const start = step(index);
  if (start >= whole.end) return null;
  return { ...unitStretch(nthUnit as Unit, start, 0), implied };
}

function holidayOf(frame: Frame, basis: Basis): Stretch | null {
  const startIn = (year: number): Civil | null => easterBased(frame.holiday ?? '', year);
  const year =
    frame.year === undefined
      ? frame.rel?.unit === 'year' && basis.reference !== null
        ? yearOf(basis.reference) + frame.rel.count
        : [...yearsNear(frame, basis, startIn, 0)][0]
      : fullYear(frame, basis);
  const start = year === undefined ? null : startIn(year);
  return start === null
    ? null
    : { start, end: start + DAY, precision: 'day', implied: frame.year === undefined ? ['year'] : [] };
}

/** Puts a time into a day. Parts of the day tell morning from evening. */
function withClock(date: Stretch, clock: Clock, frame: Frame): Stretch | null {
  if (date.precision === 'year' || date.precision === 'month' || date.precision === 'second')
    return date.precision === 'second' ? date : null;
  let { hour } = clock;
  const evening =
    frame.part === 'afternoon' || frame.part === 'evening' || (frame.part === 'night' && hour > 5);
  if (clock.meridiem === 'pm' || (clock.meridiem === null && evening)) hour = hour < 12 ? hour + 12 : hour;
  else if (clock.meridiem === 'am' && hour === 12) hour = 0;
  const start =
    startOfDay(date.start) + hour * HOUR + (clock.minute ?? 0) * MINUTE + (clock.second ?? 0) * SECOND;
  const precision: Precision = clock.second !== null ? 'second' : clock.minute !== null ? 'minute' : 'hour';
  return { start, end: start, precision, implied: date.implied };
}

/** Beginnings, middles and ends: thirds of a period; the rest of one starts with the reference. */
function edgeOf(stretch: Stretch, edge: NonNullable<Frame['edge']>, basis: Basis): Stretch {
  const { start, end, precision } = stretch;
  if (start === end) return stretch;
  const { season: _, ...plain } = stretch;
  const cut = (from: Civil, to: Civil): Stretch => ({ ...plain, start: from, end: to, precision: 'quarter' });
  if (edge === 'rest') {
    const now = basis.reference === null ? start : startOfDay(basis.reference);
    return now > start && now < end ? cut(now, end) : stretch;
  }
  if (precision === 'month') {
    const thirds = [start, start + 10 * DAY, start + 20 * DAY, end];
    const index = edge === 'start' ? 0 : edge === 'mid' ? 1 : 2;
    return cut(thirds[index] ?? start, thirds[index + 1] ?? end);
  }
  if (precision === 'year') {
    const index = edge === 'start' ? 0 : edge === 'mid' ? 1 : 2;
    return cut(addMonths(start, index * 4), addMonths(start, index * 4 + 4));
  }
  if (precision === 'week') {
    if (edge === 'start') return cut(start, start + 3 * DAY);
    return edge === 'mid' ? cut(start + 2 * DAY, start + 4 * DAY) : cut(start + 4 * DAY, end);
  }
  if (precision === 'decade' || precision === 'century') {
    const years = precision === 'decade' ? 10 : 100;
    const [a, b] = edge === 'start' ? [0, 0.3] : edge === 'mid' ? [0.3, 0.7] : [0.7, 1];
    return cut(addMonths(start, Math.round(years * a) * 12), addMonths(start, Math.round(years * b) * 12));
  }
  return stretch;
}

import type { Unit } from './unit.ts';
import type { CalendarSystem } from './calendars.ts';

/** A clock reading. `meridiem` is what the words say; null leaves "8" as eight in the morning. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly meridiem: 'am' | 'pm' | null;
}

/** A zone as stated: the offsets in minutes that it can mean; one where it is certain. */
export interface Zone {
  readonly offsets: readonly number[];
}

export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/**
 * What the words of one date state, before the reference fills in the rest. Every field is only there when words state it, so
 * two frames that stand together are one date when no field is in both.
 */
export interface Frame {
  readonly system?: CalendarSystem;
  /** Years to add to `year` (Buddhist, Republic of China, Japanese eras). */
  readonly yearShift?: number;
  readonly calendarId?: 'buddhist' | 'japanese' | 'roc';
  readonly bce?: boolean;
  readonly year?: number;
  /** "96": the century is open. */
  readonly shortYear?: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The numbers of 03/04/2024 read the other way. */
  readonly swapped?: { readonly month: number; readonly day: number };
  /** A unit counted from the reference: yesterday is day −1, last year is year −1. */
  readonly rel?: Amount;
  /** The word for it means as far back as ahead: Hindi "कल" is yesterday and tomorrow. */
  readonly either?: boolean;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: number;
  readonly week?: number;
  readonly decade?: number;
  readonly century?: number;
  readonly holiday?: string;
  /** −1 last, 0 this, +1 next, on a weekday, month or season. */
  readonly shift?: number;
  /** Distance from the reference or, after a date, from that date ("two days after Christmas"). */
  readonly distance?: readonly Amount[];
  /** The next or last n units as an interval ("the last three days", "the next 2 days and 5 hours"); negative counts lie in the past. */
  readonly stretch?: readonly Amount[];
  /** How long it lasts from where it starts: "for 3 days from Monday". */
  readonly lasting?: readonly Amount[];
  /** The n-th unit or weekday of the rest ("the first week of 2019"); −1 is the last. */
  readonly nth?: number;
  readonly nthUnit?: Unit | 'weekday';
  /** How many of the units: "the first two weeks of May". */
  readonly nthCount?: number;
  readonly edge?: Edge;
  readonly clock?: Clock;
  readonly part?: Part;
  readonly zone?: Zone;
  readonly approximate?: boolean;
  /** The week that contains the date: "the week of October 6". */
  readonly weekOf?: boolean;
}

/**
 * A part of a period: its first, middle or last third; what is left or gone of it; its half before or after the reference ("earlier this year");
 * and its close, which is the end but for days: the end of a day is its last second.
 */
export type Edge = 'start' | 'mid' | 'end' | 'rest' | 'gone' | 'earlier' | 'later' | 'close';
export type Part = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What a frame states, as bits: two frames with a bit in common tell of two dates. */
function claimsOf(frame: Frame): number {
  let claims = 0;
  if (
    frame.year !== undefined ||
    frame.decade !== undefined ||
    frame.century !== undefined ||
    frame.bce !== undefined
  )
    claims |= 1;
  if (
    frame.month !== undefined ||
    frame.season !== undefined ||
    frame.quarter !== undefined ||
    frame.half !== undefined
  )
    claims |= 2;
  if (frame.day !== undefined) claims |= 4;
  if (frame.weekday !== undefined) claims |= 8;
  if (frame.clock !== undefined) claims |= 16;
  if (frame.part !== undefined) claims |= 32;
  if (frame.zone !== undefined) claims |= 64;
  // "Next week" and "tomorrow" cannot both hold, two counted units of different size neither.
  if (frame.rel !== undefined || frame.distance !== undefined || frame.stretch !== undefined) claims |= 128;
  if (frame.holiday !== undefined) claims |= 256;
  if (frame.nth !== undefined) claims |= 512;
  if (frame.edge !== undefined) claims |= 1024;
  return claims;
}

/** True where no part is stated by both frames and the parts make sense together. */
export const fits = (a: Frame, b: Frame): boolean =>
  (claimsOf(a) & claimsOf(b)) === 0 && coherent({ ...a, ...b });

const LONG: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'half', 'year', 'decade', 'century']);

/** "Yesterday 19 November" is one date; "yesterday 2018" is none. */
function coherent(frame: Frame): boolean {
  const { rel } = frame;
  const dated = frame.month !== undefined || frame.day !== undefined;
  // "next week at 6" tells of two things: no time is of a week.
  const long = rel !== undefined && LONG.has(rel.unit);
  if (
    frame.clock !== undefined &&
    (long || frame.week !== undefined) &&
    frame.day === undefined &&
    frame.weekday === undefined &&
    frame.nth === undefined
  )
    return false;
  if (rel !== undefined) {
    const unit = rel.unit;
    if ((unit === 'second' || unit === 'minute' || unit === 'hour') && (dated || frame.weekday !== undefined))
      return false;
    if (unit === 'day' && frame.year !== undefined && frame.day === undefined) return false;
    if (unit === 'day' && frame.month !== undefined && frame.day === undefined) return false;
    if ((unit === 'week' || unit === 'weekend') && (frame.year !== undefined || frame.season !== undefined))
      return false;
    // "3 March, this week" tells of two things, "this week's Friday, 15 June" of one.
    if (unit === 'week' && dated && frame.weekday === undefined) return false;
    if (unit === 'month' && (frame.month !== undefined || frame.year !== undefined)) return false;
    if (unit === 'year' && frame.year !== undefined) return false;
    if ((unit === 'decade' || unit === 'century') && dated) return false;
  }
  if (
    frame.year !== undefined &&
    frame.day !== undefined &&
    frame.month === undefined &&
    frame.holiday === undefined
  )
    return false;
  if (
    frame.year !== undefined &&
    frame.weekday !== undefined &&
    frame.month === undefined &&
    frame.nth === undefined &&
    frame.week === undefined
  )
    return false;
  if (
    frame.year !== undefined &&
    frame.clock !== undefined &&
    frame.day === undefined &&
    frame.holiday === undefined
  )
    return false;
  if (frame.year !== undefined && frame.part !== undefined && frame.day === undefined) return false;
  if (frame.season !== undefined && (frame.day !== undefined || frame.weekday !== undefined)) return false;
  if (
    frame.month !== undefined &&
    frame.clock !== undefined &&
    frame.day === undefined &&
    frame.weekday === undefined
  )
    return false;
  return true;
}

export const join = (a: Frame, b: Frame): Frame => ({ ...a, ...b });

/** True where the frame names a day or something longer, not only a time. */
export function isDated(frame: Frame): boolean {
  for (const key in frame) if (!UNDATED.has(key)) return true;
  return false;
}

const UNDATED: ReadonlySet<string> = new Set([
  'clock',
  'zone',
  'part',
  'approximate',
  'edge',
  'shift',
  'lasting'
]);

import type { CalendarSystem } from './calendars.ts';
import type { Unit } from './unit.ts';

/**
 * A clock reading. `meridiem` is what the words say; null leaves "8" as eight in the morning. Hours of the `night` lie before and after
 * midnight; those from `dusk` are counted from six in the evening.
 */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly meridiem: 'am' | 'pm' | 'night' | 'dusk' | null;
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
  /** The weekend that has no word beside it to say which: the last one has begun already, or the next is to come, by `prefer`. */
  readonly nearest?: boolean;
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
  /** The weekday is none of the rest but lies behind it, or before it where `nth` is negative: "the Monday after Easter". */
  readonly beyond?: boolean;
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
 * and its close, which is the end but for days: the end of a day is its last second. Or the day next to it: its eve, and the morrow of it.
 */
export type Edge =
  | 'start'
  | 'mid'
  | 'end'
  | 'rest'
  | 'gone'
  | 'earlier'
  | 'later'
  | 'close'
  | 'eve'
  | 'morrow';
export type Part = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What the fields state, as bits: two frames with a bit in common tell of two dates. */
const CLAIMS: { readonly [Field in keyof Frame]?: number } = {
  year: 1,
  decade: 1,
  century: 1,
  bce: 1,
  month: 2,
  season: 2,
  quarter: 2,
  half: 2,
  day: 4,
  weekday: 8,
  clock: 16,
  part: 32,
  zone: 64,
  // "Next week" and "tomorrow" cannot both hold, two counted units of different size neither.
  rel: 128,
  distance: 128,
  stretch: 128,
  holiday: 256,
  nth: 512,
  edge: 1024
};

function claimsOf(frame: Frame): number {
  let claims = 0;
  for (const field in frame) claims |= CLAIMS[field as keyof Frame] ?? 0;
  return claims;
}

/** True where no part is stated by both frames and the parts make sense together. */
export const fits = (a: Frame, b: Frame): boolean =>
  (claimsOf(a) & claimsOf(b)) === 0 && coherent({ ...a, ...b });

const LONG: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'half', 'year', 'decade', 'century']);

/** "Yesterday 19 November" is one date; "yesterday 2018" is none. */
function coherent({
  rel,
  year,
  month,
  day,
  weekday,
  season,
  quarter,
  half,
  clock,
  zone,
  part,
  holiday,
  nth,
  week,
  shift,
  distance
}: Frame): boolean {
  const dated = month !== undefined || day !== undefined;
  const named = dated || weekday !== undefined;
  const unit = rel?.unit ?? '';
  // A zone is of a time: "北京时间11月19日8时".
  if (zone !== undefined && clock === undefined) return false;
  // "next week at 6" tells of two things: no time is of a week.
  if (
    clock !== undefined &&
    (LONG.has(unit) || week !== undefined) &&
    day === undefined &&
    weekday === undefined &&
    nth === undefined
  )
    return false;
  // "last night, last Monday" tells of two days, "last night, Monday" of one.
  if (weekday !== undefined && shift !== undefined && (rel ?? distance) !== undefined) return false;
  if (BRIEF.has(unit) && named) return false;
  if (unit === 'day' && day === undefined && (year !== undefined || month !== undefined)) return false;
  if ((unit === 'week' || unit === 'weekend') && (year !== undefined || season !== undefined)) return false;
  // "3 March, this week" tells of two things, "this week's Friday, 15 June" of one.
  if (unit === 'week' && dated && weekday === undefined) return false;
  if (unit === 'month' && (month !== undefined || year !== undefined)) return false;
  if (unit === 'year' && year !== undefined) return false;
  if ((unit === 'decade' || unit === 'century') && dated) return false;
  if (season !== undefined && (day !== undefined || weekday !== undefined)) return false;
  // "on Monday in the first half" tells of a match.
  if ((half ?? quarter) !== undefined && (day ?? weekday) !== undefined && nth === undefined) return false;
  if (month !== undefined && clock !== undefined && day === undefined && weekday === undefined) return false;
  if (year === undefined) return true;
  if (day !== undefined) return month !== undefined || holiday !== undefined;
  if (weekday !== undefined && month === undefined && nth === undefined && week === undefined) return false;
  return part === undefined && (clock === undefined || holiday !== undefined);
}

const BRIEF: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

/** True where a frame states one part and nothing else. */
export function isOnly(frame: Frame | undefined, part: keyof Frame): boolean {
  if (frame?.[part] === undefined) return false;
  for (const key in frame) if (key !== part) return false;
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

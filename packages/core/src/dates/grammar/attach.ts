import { civil, weekdayOf } from '../civil.ts';
import { type Frame, fits, isDated, isOnly, join } from '../frame.ts';
import { BRACKET, BREAK, COMMA, OTHER_MARK, SLASH, SPACE } from '../tokens.ts';
import { across, each, type Item, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';
import { readWeekdayFrom } from './weekday-from.ts';

const CUT = BREAK | SLASH | OTHER_MARK;

/** Joins readings that stand side by side and state different parts of one date: weekday, date, time, part of the day. */
export function attach(items: Item[], reading: Reading): void {
  const { text, message } = reading;
  each(items, reading, readApproximate);
  let dates = 0;
  for (const { frame } of items) if (frame !== undefined) dates += 1;
  if (dates > 1) each(items, reading, readWeekdayFrom);
  let joined = dates > 1;
  while (joined) {
    joined = false;
    for (let at = 0; at < items.length; at++) {
      const left = items[at];
      if (left?.frame === undefined) continue;
      const timed = isRuled(left, items[at + 1], text) || isQuarterOfYear(left, items[at + 1]);
      const index = across(items, at, 1, timed ? BREAK : CUT, timed ? 0 : 3);
      const right = itemAt(items, index);
      if (right?.frame === undefined || index < 0) continue;
      // "reopened on Sunday after four days of strikes" tells how long it was shut.
      if (right.weak === true && isDistance(right.frame) && isDated(left.frame)) continue;
      // "du mardi au samedi, de 9h30 à 18h": the hours are a range of their own.
      if (
        isWord(items[index - 1], 'from') &&
        isWord(items[index + 1], 'to') &&
        right.frame.clock !== undefined
      )
        continue;
      // "from today to two days later" is a range.
      if (isDistance(right.frame) && isWord(items[index + 1], 'untilafter', 'toafter')) continue;
      if (right.anchored !== true && !joins(left, right, (items[at + 1]?.gap ?? 0) | right.gap)) continue;
      // "Two days later, on 21 June 2023": the same day once more.
      const apart = ((items[at + 1]?.gap ?? 0) & COMMA) !== 0;
      if (apart && isDistance(left.frame) && right.frame.day !== undefined) continue;
      // "Mit dem Totensonntag": not the abbreviation of Wednesday.
      if (left.weak === true && index > at + 1 && right.frame.holiday !== undefined) continue;
      if (opensSentence(left, right, text) || isStray(left, right) || isStray(right, left)) continue;
      const frame = combine(left, right);
      if (frame === null) continue;
      reduce(items, at, index, { frame, weak: stillWeak(left, right, frame) });
      joined = true;
      break;
    }
  }
  if (!message) each(items, reading, readNthOf);
  each(items, reading, readLasting);
  if (dates > 2) each(items, reading, lendDay);
}

/** "at 9:30 a.m. (1430 GMT) on Thursday": a time in brackets has the day of both. */
function lendDay(items: Item[], at: number): void {
  const item = items[at];
  const next = items[at + 1];
  if (item?.frame?.clock === undefined || isDated(item.frame) || next?.frame?.clock === undefined) return;
  if ((next.gap & BRACKET) === 0 || !isDated(next.frame)) return;
  const { clock: _, zone: __, ...day } = next.frame;
  items[at] = { ...item, frame: { ...day, ...item.frame } };
}

const RULE = /^\s*[|·•/]\s*$/u;

/** "20 Nov 2024 | 14:05", "Dec 8 · 3:00 PM", "19.11.2024 / 09:05": the line under a headline rules a day off from its time. */
const isRuled = ({ frame, end }: Item, next: Item | undefined, text: string): boolean =>
  frame?.day !== undefined &&
  frame.clock === undefined &&
  next?.frame?.clock !== undefined &&
  !isDated(next.frame) &&
  RULE.test(text.slice(end, next.start));

/** "quý III/2024" */
const isQuarterOfYear = ({ frame }: Item, next: Item | undefined): boolean =>
  next?.gap === SLASH && isOnly(frame, 'quarter') && isOnly(next.frame, 'year');

/** "for 3 days from Monday", "14 Feb from 9:30am for 7 hours": an amount that starts where a date beside it says. */
function readLasting(items: Item[], at: number): void {
  const item = items[at];
  if (item?.lasting !== true || item.amounts === undefined) return;
  for (const step of [1, -1] as const) {
    const near = across(items, at, step, CUT, 3);
    const index = step > 0 && isWord(itemAt(items, near), 'from', 'since', 'starting') ? near + 1 : near;
    const date = itemAt(items, index);
    if (index < 0 || date?.frame === undefined || date.frame.lasting !== undefined) continue;
    if (!isDated(date.frame) && date.frame.clock === undefined) continue;
    const frame = { ...date.frame, lasting: item.amounts };
    const from = Math.min(at, index);
    reduce(items, from, Math.max(at, index), { frame });
    // "14 February from 9:30 for 7 hours": the day before the time
    const opener = isWord(itemAt(items, from - 1), 'from', 'since') ? from - 1 : from;
    const day = isDated(frame) ? -1 : across(items, opener, -1, CUT, 2);
    const dated = itemAt(items, day)?.frame;
    if (dated !== undefined && dated.clock === undefined && fits(dated, frame))
      reduce(items, day, from, { frame: join(dated, frame) });
    return;
  }
}

/** "三 2024年5月5日": a sign that can be a weekday beside a date that is on another. */
const isStray = ({ frame, weak }: Item, { frame: { system, year, month, day } = {} }: Item): boolean =>
  weak === true &&
  year !== undefined &&
  day !== undefined &&
  system === undefined &&
  isOnly(frame, 'weekday') &&
  weekdayOf(civil(year, month, day)) !== frame?.weekday;

/** "on 3 May 2020. Today": a date that ends with its year, a point, and a word. */
const opensSentence = ({ frame, end }: Item, { start }: Item, text: string): boolean =>
  frame?.year !== undefined && /^\. +\p{Lu}/u.test(text.slice(end, start + 1));

/** A dash between two readings is a range's sign unless one is a weekday, a time after a date or a part of the day. */
function joins(left: Item, right: Item, gap: number): boolean {
  if ((gap & 4) !== 0) {
    const one = left.frame ?? {};
    const two = right.frame ?? {};
    return (
      // "2019-H2", "2019-Q1"
      (gap === 4 && one.year !== undefined && isPartOfYear(two)) ||
      (gap === 4 && two.year !== undefined && isPartOfYear(one)) ||
      // "last week - Monday"
      (one.rel?.unit === 'week' && isOnly(two, 'weekday')) ||
      (isDated(one) &&
        !isDated(two) &&
        two.clock !== undefined &&
        one.day !== undefined &&
        (gap & 1) !== 0) ||
      isOnly(one, 'weekday') ||
      two.part !== undefined
    );
  }
  return true;
}

const isPartOfYear = ({ half, quarter }: Frame): boolean => half !== undefined || quarter !== undefined;

function combine(left: Item, right: Item): Frame | null {
  const { frame: a = {} } = left;
  const { frame: b = {} } = right;
  if (left.anchored === true && a.distance !== undefined && b.distance === undefined && isDated(b))
    return { ...b, distance: a.distance };
  // "now + 2 hours"
  if (right.anchored === true && b.distance !== undefined && a.distance === undefined && isDated(a))
    return { ...a, distance: b.distance };
  // "Dünden iki gün önce", "昨日の2日前": from yesterday
  if (isDayOnly(a) && isDistance(b))
    return (right.gap === SPACE || right.gap === 0) && !inHours(b) ? { ...a, ...b } : null;
  // "ten years ago today": to the day
  if (isDistance(a) && isDayOnly(b) && b.rel?.count === 0 && !inHours(a) && right.gap === SPACE)
    return { ...b, distance: a.distance ?? [] };
  // "a year ago this week", "ten years ago this month": the one that lies so far back
  if (isDistance(a) && !inHours(a) && isCurrent(b) && right.gap === SPACE)
    return { ...b, distance: a.distance ?? [] };
  // "今年年底": the year is said twice.
  if (right.gap === 0 && isOnly(a, 'rel') && isPartOfPresent(b) && b.rel?.unit === a.rel?.unit)
    return { ...b, ...a };
  // "Monday two weeks ago": of the week that lies so far back.
  const week = weekOf(a) ?? weekOf(b);
  const day = week === undefined ? undefined : a.weekday !== undefined ? a : b;
  if (
    week !== undefined &&
    day?.weekday !== undefined &&
    day.rel === undefined &&
    day.shift === undefined &&
    !right.anchored &&
    !left.anchored
  )
    return { ...day, rel: { unit: 'week', count: week } };
  // "il y a quelques jours, mercredi soir"
  if (isDistance(a) && b.weekday !== undefined && (right.gap & COMMA) !== 0) return null;
  // "on Tuesday ... two days after": a distance counts from the date beside it.
  if (a.weekday !== undefined && b.weekday === a.weekday) {
    const { weekday: _, ...rest } = b;
    return fits(a, rest) ? join(a, rest) : null;
  }
  // "民國113年11月19日，昨晚": a whole date says it all, what follows is another one.
  if (a.year !== undefined && a.day !== undefined && b.rel !== undefined && (right.gap & COMMA) !== 0)
    return null;
  // "20世纪80年代", "lata 90. XX wieku": a decade and its century
  const { decade = a.decade ?? 2000 } = b;
  if (decade < 2000 && !('century' in a && 'century' in b) && (right.gap & COMMA) === 0) {
    const { century, ...rest } = { ...a, ...b };
    if (century !== undefined) return { ...rest, decade: (century - 1) * 100 + (decade % 100) };
  }
  // "تسعينيات القرن الماضي", "the nineties of the last century"
  for (const [one, two] of [
    [a, b],
    [b, a]
  ] as const)
    if (one.decade !== undefined && two.rel?.unit === 'century' && isOnly(two, 'rel'))
      return { ...one, decade: 2000 + two.rel.count * 100 + (one.decade % 100) };
  return fits(a, b) ? join(a, b) : null;
}

/** "this week", "this month" */
const isCurrent = (frame: Frame): boolean =>
  frame.rel?.count === 0 && (frame.rel.unit === 'week' || frame.rel.unit === 'month') && isOnly(frame, 'rel');

/** A part of the present period: "年底", "end of the month". */
const isPartOfPresent = (frame: Frame): boolean =>
  frame.rel?.count === 0 && frame.edge !== undefined && Object.keys(frame).length === 2;

const isDayOnly = (frame: Frame): boolean => frame.rel?.unit === 'day' && isOnly(frame, 'rel');
const isDistance = (frame: Frame): boolean => isOnly(frame, 'distance');
const inHours = ({ distance }: Frame): boolean =>
  distance?.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second') === true;

/** The weeks of a frame that is so many whole weeks away and nothing else. */
function weekOf(frame: Frame): number | undefined {
  const only = frame.distance?.length === 1 && isDistance(frame) ? frame.distance[0] : undefined;
  return only?.unit === 'week' ? only.count : undefined;
}

/** Two weak readings make a sure one only together with a named part: "at 5" and "may" do not. */
function stillWeak(left: Item, right: Item, frame: Frame): boolean {
  if (!left.weak || !right.weak) return false;
  return (
    !(
      frame.weekday !== undefined &&
      (frame.day !== undefined || frame.clock !== undefined || frame.part !== undefined)
    ) &&
    !(frame.nth !== undefined && frame.month !== undefined) &&
    !(frame.day !== undefined && (frame.clock ?? (frame.month && frame.part)) !== undefined) &&
    !(frame.clock !== undefined && frame.part !== undefined)
  );
}

/** "the first week of 2019", "the last Monday of May": the rest of the date names the period. */
function readNthOf(items: Item[], at: number): void {
  const item = items[at];
  if (item?.frame?.nth === undefined) return;
  const { month, year, rel, quarter, season } = item.frame;
  if (
    month === undefined &&
    year === undefined &&
    rel === undefined &&
    quarter === undefined &&
    season === undefined &&
    item.frame.beyond !== true &&
    item.frame.nthUnit !== 'week' &&
    item.frame.nthUnit !== 'quarter'
  )
    items[at] = { ...item, weak: true };
}

/** "circa 1900", "around 5 May", "vers 14 h". */
function readApproximate(items: Item[], at: number): void {
  const item = items[at];
  if (item?.frame === undefined) return;
  const before = itemAt(items, at - 1);
  if (before !== undefined && senseOf(before, 'approx') && (item.gap & ~1) === 0)
    reduce(items, at - 1, at, { frame: { ...item.frame, approximate: true }, weak: item.weak ?? false });
  else if (isWord(items[at + 1], 'approxafter') && ((items[at + 1]?.gap ?? 2) & ~1) === 0)
    reduce(items, at, at + 1, { frame: { ...item.frame, approximate: true }, weak: item.weak ?? false });
}

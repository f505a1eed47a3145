import { HAN } from '../entry.ts';
import { isDated, isOnly } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SLASH, SPACE } from '../tokens.ts';
import { across, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';
import { unitSense } from './names.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** Words before a bare day that make it one where the text is said to be a date: "from 20", "entro il 15". */
const BOUNDS = ['since', 'until', 'from', 'before', 'after'] as const;

/** "10, tonight", "7 this morning": the hour before or after a part of the day, where the text is said to be a date. */
export function readHourOfPart(items: Item[], at: number, { whole }: Reading): void {
  const item = items[at];
  if (!isNumber(item) || item.ordinal === true || item.value > 24 || item.digits > 2) return;
  const part = [items[at + 1], itemAt(items, at - 1)].find((near) => near?.frame?.part !== undefined);
  const gap = part === items[at + 1] ? (part?.gap ?? BREAK) : item.gap;
  if (part?.frame === undefined || part.frame.clock !== undefined || (gap & ~(SPACE | COMMA)) !== 0) return;
  // Not "for 2 nights", nor "tomorrow morning 1 hour".
  if (!whole && (part.frame.rel === undefined || isWord(items[at + 1], 'unit', 'number'))) return;
  const clock = { hour: item.value, minute: null, second: null, meridiem: null };
  const from = part === items[at + 1] ? at : at - 1;
  reduce(items, from, from + 1, { frame: { ...part.frame, clock } });
}

/** "on the 21st", "le 16 à 18h", "the 20th of last month", "Friday 31": a day alone. Sure only beside its month or weekday. */
export function readDay(items: Item[], at: number, reading: Reading): void {
  const item = items[at];
  if (
    !isNumber(item) ||
    item.value < 1 ||
    item.value > 31 ||
    item.digits > 2 ||
    !Number.isInteger(item.value)
  )
    return;
  const near = [across(items, at, 1, CUT), across(items, at, -1, CUT)].map(
    (index) => itemAt(items, index)?.frame
  );
  const monthly = near.some((frame) => frame?.rel?.unit === 'month');
  const next = items[at + 1];
  // "28 bin 159": a part of a longer number
  if (isNumber(next) && next.digits === 0 && next.value >= 1000) return;
  const ranged =
    next !== undefined &&
    (((next.gap & DASH) !== 0 && (isNumber(next) || next.frame?.clock !== undefined)) ||
      (isWord(next, 'to', 'meridiem', 'unit') && senseOf(next, 'clock', 'at') === undefined));
  const weekly =
    (!ranged &&
      (item.gap & ~(SPACE | COMMA)) === 0 &&
      itemAt(items, at - 1)?.frame?.weekday !== undefined &&
      (!/^\s*[\p{L}%€$]/u.test(reading.text.slice(item.end, item.end + 2)) ||
        (next?.gap === SPACE && (senseOf(next, 'clock', 'at') !== undefined || isWord(next, 'between'))))) ||
    (near[1]?.weekday !== undefined &&
      (near[0] !== undefined || isNth(items, at, reading.text) || pairs(items, at)));
  const led =
    isWord(itemAt(items, at - 1), 'lead', ...(reading.whole ? BOUNDS : [])) && (item.gap & ~SPACE) === 0;
  // "the 15th, 8 p.m.", "15, 20:00"
  const beside = at === 0 && ((next?.gap ?? BREAK) & ~(SPACE | COMMA)) === 0 ? next?.frame : undefined;
  const timed =
    [...near, beside].some((frame) => frame?.clock !== undefined && !isDated(frame)) &&
    !ranged &&
    (led || reading.whole);
  if (!monthly && !weekly && !timed && !(reading.whole && !ranged && (led || item.ordinal === true))) return;
  // "martedì trentuno" is a day, "martedì due" may count something.
  if (item.digits === 0 && item.ordinal !== true && !monthly && !(weekly && item.value > 12)) return;
  reduce(items, at, at, { frame: { day: item.value }, weak: !monthly });
}

/** "Monday the 21st", not "on Monday for the first time", "on Monday at first sight": one word at most between, and nothing that an ordinal in words counts. */
function isNth(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  if (!isNumber(item) || item.ordinal !== true || across(items, at, -1, CUT) < at - 2) return false;
  return item.digits > 0 || !/^\s*\p{L}/u.test(text.slice(item.end, item.end + 2));
}

/** "Friday 11 to Tuesday 15": the other end of the range is a weekday with its number too. */
function pairs(items: readonly Item[], at: number): boolean {
  if (!isWord(items[at + 1], 'to', 'and')) return false;
  const other = across(items, at + 1, 1, CUT, 2);
  const day = itemAt(items, across(items, other, 1, CUT, 2));
  return (
    itemAt(items, other)?.frame?.weekday !== undefined && (isNumber(day) || day?.frame?.day !== undefined)
  );
}

/** "3 Fridays from now", "zwei Montage später": the n-th such day. */
export function readWeekdays(items: Item[], at: number): void {
  const item = items[at];
  const day = items[at + 1];
  const word = items[at + 2];
  if (!isNumber(item) || item.ordinal === true || item.value > 20 || !Number.isInteger(item.value)) return;
  if (day === undefined || !isOnly(day.frame, 'weekday')) return;
  if (((day.gap | (word?.gap ?? BREAK)) & CUT) !== 0) return;
  const way = senseOf(word, 'in', 'after') ? 1 : senseOf(word, 'ago', 'after') ? -1 : 0;
  if (way !== 0) reduce(items, at, at + 2, { frame: { ...day.frame, shift: item.value * way } });
}

/** "the week of October 6". */
export function readWeekOf(items: Item[], at: number): void {
  const item = items[at];
  const word = items[at + 1];
  if (unitSense(item) !== 'week' || !isWord(word, 'glue', 'starting', 'since', 'from')) return;
  // "the week of", "the week starting on"
  const next = across(items, isWord(word, 'glue') ? at : at + 1, 1, CUT);
  const frame = itemAt(items, next)?.frame;
  if (next > 0 && frame?.day !== undefined && frame.clock === undefined)
    reduce(items, at, next, { frame: { ...frame, weekOf: true } });
}

/** "上週二", "下星期天": a week with the number of its weekday written on. */
export function readWeekdayOf(items: Item[], at: number, { text }: Reading): void {
  const item = items[at];
  const next = items[at + 1];
  if (
    item?.frame?.rel?.unit !== 'week' ||
    next === undefined ||
    next.gap !== 0 ||
    !HAN.test(text.charAt(next.start))
  )
    return;
  const weekday =
    isNumber(next) && next.value <= 6 ? next.value : senseOf(next, 'unit', 'day') !== undefined ? 7 : 0;
  if (weekday > 0) reduce(items, at, at + 1, { frame: { ...item.frame, weekday } });
}

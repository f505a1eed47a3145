import { type Frame, fits, isDated } from '../frame.ts';
import { BRACKET, BREAK, COMMA, DASH, OTHER_MARK, POINT, SLASH } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { AFTER_DATES, BEFORE_DATES, readBound } from './bounds.ts';
import { copy, fill } from './fill-range.ts';
import { across, type Item, isNumber, isTransparent, isWord, type Reading, reduce } from './item.ts';

/** The types of words without which there is no range of two ends, or of one. */
const JOINS = typeBits('to', 'and', 'fromafter', 'untilafter');
const BOUNDS = typeBits(...BEFORE_DATES, ...AFTER_DATES);
const CUT = BREAK | BRACKET | OTHER_MARK | COMMA;

/** Intervals between two readings, the first of which may lean on the second: "du 3 au 5 mars", "30 Dec – 2 Jan", "between 2009 and 2017". */
export function readRanges(items: Item[], reading: Reading, mask: number, gaps: number): void {
  const joined = (mask & JOINS) !== 0 || (gaps & (DASH | SLASH)) !== 0;
  const bound = (mask & BOUNDS) !== 0;
  if (!joined && !bound) return;
  if (joined) for (let at = 0; at < items.length; at++) readRange(items, at, reading.text);
  if (bound) for (let at = 0; at < items.length; at++) readBound(items, at, reading);
  if (reading.whole) for (let at = 0; at + 1 < items.length; at++) joinBounds(items, at);
  for (let at = 0; at < items.length; at++) adoptDay(items, at);
}

/** "after 9:30 but before 11:00", where the text is said to be one date: an end that is open and a beginning that is. */
function joinBounds(items: Item[], at: number): void {
  const from = items[at]?.range?.from;
  const next = across(items, at, 1, CUT, 1);
  const index = next > 0 && isWord(items[next], 'and') ? next + 1 : next;
  const to = items[index]?.range?.to;
  if (from === undefined || from === null || items[at]?.range?.to !== null) return;
  if (to === undefined || to === null || items[index]?.range?.from !== null) return;
  const pair = fill(from, to);
  const beyond = items[at]?.beyond === true && items[index]?.beyond === true;
  if (pair !== null) reduce(items, at, index, { range: pair, frame: pair.to, beyond });
}

/** "Monday from 10am to 12pm", "tomorrow before 4pm": a stretch of hours takes the day beside it. */
function adoptDay(items: Item[], at: number): void {
  const item = items[at];
  if (item?.range === undefined) return;
  const ends = [item.range.from, item.range.to];
  if (ends.some((end) => end !== null && (isDated(end) || end.clock === undefined))) return;
  for (const step of [-1, 1] as const) {
    const index = across(items, at, step, BREAK | SLASH, 3);
    const day = items[index];
    if (
      index < 0 ||
      day?.frame === undefined ||
      day.range !== undefined ||
      !isDated(day.frame) ||
      day.frame.clock !== undefined ||
      !ends.every((end) => end === null || fits(day.frame ?? {}, end))
    )
      continue;
    const put = (end: Frame | null): Frame | null =>
      end === null || day.frame === undefined ? null : { ...day.frame, ...end };
    const range = { from: put(item.range.from), to: put(item.range.to) };
    reduce(items, Math.min(at, index), Math.max(at, index), {
      range,
      frame: range.to ?? range.from ?? day.frame
    });
    return;
  }
}

/** The item at or after `from` that can be an end of a range, over particles. */
function endAfter(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && at - from < 3 && isTransparent(items[at])) at += 1;
  const item = items[at];
  return item !== undefined && (item.frame !== undefined || isNumber(item)) ? at : -1;
}

function readRange(items: Item[], at: number, text: string): void {
  const left = items[at];
  if (left === undefined || !(left.frame !== undefined || isNumber(left)) || left.range !== undefined) return;
  let join = at + 1;
  if (join === items.length) return;
  const gap = items[join]?.gap ?? 0;
  // A dash, or "14./15.10."
  const dash = ((gap & DASH) !== 0 || (isNumber(left) && gap === (POINT | SLASH))) && (gap & CUT) === 0;
  let worded = false;
  // "3月1日から5日まで" writes "from" after the first end.
  while (
    isWord(items[join], 'fromafter') ||
    (isTransparent(items[join]) && !isWord(items[join], 'to') && isWord(items[join + 1], 'to', 'fromafter'))
  ) {
    worded = worded || isWord(items[join], 'fromafter');
    join += 1;
  }
  // "from today and until Friday"
  if (isWord(items[join], 'and') && isWord(items[join + 1], 'to')) join += 1;
  if (isWord(items[join], 'to')) {
    worded = true;
    join += 1;
  } else if (isWord(items[join], 'and') && (openerBefore(items, at).between || closes(items, join))) {
    worded = true;
    join += 1;
  } else if (!dash && !worded && !endsLater(items, at, text)) return;
  const end = endAfter(items, join);
  const right = items[end];
  const opener = openerBefore(items, at);
  // "early June, to last two years": no range ends with what was before.
  if (right === undefined || right.range !== undefined || right.frame?.stretch !== undefined) return;
  for (let index = at + 1; index <= end; index++)
    if (((items[index]?.gap ?? 0) & (CUT & ~COMMA)) !== 0) return;
  // "du 19 novembre a été": a season or a month that is doubtful by itself ends no range.
  if (
    right.weak === true &&
    right.frame?.clock === undefined &&
    right.frame?.day === undefined &&
    right.frame?.rel === undefined &&
    !(left.frame?.month !== undefined && right.frame?.month !== undefined) &&
    left.weak !== true
  )
    return;
  // "今日から2日後": counted from a date.
  const distance = right.frame?.distance;
  if (
    worded &&
    distance !== undefined &&
    left.frame?.rel !== undefined &&
    left.frame.distance === undefined &&
    Object.keys(right.frame ?? {}).length === 1
  )
    return reduce(items, opener.at, end, { frame: { ...left.frame, distance } });
  const pair = complete(
    left,
    right,
    TIME.test(text.slice(right.start, right.start + 8)),
    beside(items, opener.at, end)
  );
  if (pair === null) return;
  if ((left.weak ?? isNumber(left)) && (right.weak ?? isNumber(right)) && !isRange(pair)) return;
  const close =
    isWord(items[end + 1], 'toafter', 'betweenafter', ...(worded || dash ? [] : ['untilafter'])) &&
    ((items[end + 1]?.gap ?? 2) & ~1) === 0
      ? end + 1
      : end;
  // "a ratio of 3:15 to 1", "un match à 15-12"
  const weak = left.weak === true && isNumber(right) && !isDated(pair.from) && !isDated(pair.to);
  // "今年4～6月"
  const year = items[opener.at - 1];
  if (isMonths(pair) && year?.frame !== undefined && isYear(year.frame) && items[opener.at]?.gap === 0)
    return reduce(items, opener.at - 1, close, {
      range: { from: { ...year.frame, ...pair.from }, to: { ...year.frame, ...pair.to } },
      frame: year.frame
    });
  reduce(items, opener.at, close, { range: pair, frame: pair.to, weak });
}

const isMonths = ({ from, to }: { readonly from: Frame; readonly to: Frame }): boolean =>
  [from, to].every((end) => end.month !== undefined && Object.keys(end).length === 1);

const isYear = (frame: Frame): boolean =>
  Object.keys(frame).length === 1 && (frame.rel?.unit === 'year' || frame.year !== undefined);

/** "2014'ten 2018'e kadar": an ending on the first date says from, a word after the second one says until. */
function endsLater(items: readonly Item[], at: number, text: string): boolean {
  const left = items[at];
  const end = endAfter(items, at + 1);
  const right = items[end];
  return (
    left !== undefined &&
    right !== undefined &&
    isWord(items[end + 1], 'untilafter') &&
    /\p{L}/u.test(text.slice(left.end, Math.min(left.end + 6, items[at + 1]?.start ?? right.start)))
  );
}

const isRange = ({ from, to }: { readonly from: Frame; readonly to: Frame }): boolean =>
  (from.clock !== undefined && to.clock !== undefined) || isDated(to);

function openerBefore(
  items: readonly Item[],
  at: number
): { readonly at: number; readonly between: boolean } {
  let before = at - 1;
  while (
    before >= 0 &&
    at - before < 3 &&
    isTransparent(items[before]) &&
    !isWord(items[before], 'from', 'between')
  )
    before -= 1;
  const word = items[before];
  if (isWord(word, 'between')) return { at: before, between: true };
  if (isWord(word, 'from', 'since')) return { at: before, between: false };
  // "X and Y between": postposed in some languages
  return { at, between: false };
}

/** The day of the month that an item is and nothing else; NaN for all others. */
function dayAlone({ frame, value }: Item): number {
  if (frame === undefined) return value <= 31 ? value : Number.NaN;
  return Object.keys(frame).length === 1 ? (frame.day ?? Number.NaN) : Number.NaN;
}

const hourOf = (hour: number): Frame => ({ clock: { hour, minute: null, second: null, meridiem: null } });

/** What stands before or after the numbers from `low` to `high`: a day without a time, or a month counted from the reference. */
function beside(items: readonly Item[], low: number, high: number): 'day' | Frame | null {
  for (const index of [across(items, low, -1, BREAK | SLASH, 2), across(items, high, 1, BREAK | SLASH, 2)]) {
    const frame = index < 0 ? undefined : items[index]?.frame;
    if (frame === undefined || frame.clock !== undefined) continue;
    if (frame.rel?.unit === 'month' && frame.day === undefined) return frame;
    if (frame.day !== undefined || frame.weekday !== undefined || frame.rel?.unit === 'day') return 'day';
  }
  return null;
}

/** A time at the beginning of the second end: "3-8pm". */
const TIME = /^\d{1,2}(?:[:h]\d| ?[ap]\.?m)/iu;

/** "A 和 B 之间": the word for between stands after the second end. */
function closes(items: readonly Item[], join: number): boolean {
  for (let at = join + 1; at < items.length && at < join + 6; at++) {
    if (isWord(items[at], 'betweenafter')) return true;
    if (items[at]?.frame === undefined && !isNumber(items[at]) && !isTransparent(items[at])) return false;
  }
  return false;
}

/** A month by its name, not by a marked number. */
const isNamedMonth = (item: Item): boolean => item.senses.some(({ type }) => type === 'month');

function complete(
  left: Item,
  right: Item,
  timed: boolean,
  near: 'day' | Frame | null
): { readonly from: Frame; readonly to: Frame } | null {
  const a = left.frame;
  const b = right.frame;
  // "4 to 23 next month", "next month from the 4th to the 23rd"
  const first = dayAlone(left);
  const last = dayAlone(right);
  if (near !== null && near !== 'day' && first < last)
    return { from: { ...near, day: first }, to: { ...near, day: last } };
  // "από τις 3 έως τις 5 Μαρτίου": the words before an hour stand before a day too.
  const hour =
    left.weak === true && a?.clock?.minute === null && Object.keys(a).length === 1 ? a.clock.hour : 0;
  if (hour > 0 && b?.day !== undefined && b.month !== undefined && b.clock === undefined)
    return fill({ day: hour }, b);
  if (a !== undefined && b !== undefined) return fill(a, b);
  // "Monday from 8 to 9": hours, where a day stands beside them (`adoptDay`)
  if (a === undefined && b === undefined && left.value <= 24 && right.value <= 24 && near === 'day')
    return { from: hourOf(left.value), to: hourOf(right.value) };
  if (a === undefined && b !== undefined) {
    if (left.ordinal && b.quarter !== undefined && left.value <= 4)
      return { from: { ...b, quarter: left.value }, to: b };
    // "630-930am"
    if (b.clock?.meridiem && b.clock.minute !== null && left.digits === 3 && left.value % 100 < 60)
      return fill(
        {
          clock: { ...b.clock, hour: Math.floor(left.value / 100), minute: left.value % 100, meridiem: null }
        },
        b
      );
    if (
      b.clock !== undefined &&
      left.value <= 24 &&
      (b.day === undefined || timed) &&
      b.distance === undefined
    )
      return fill({ clock: { hour: left.value, minute: null, second: null, meridiem: null } }, b);
    // "22-23 February at 7 p.m."
    if (b.day !== undefined && left.value <= 31)
      return fill({ ...copy(b, ['clock', 'part']), day: left.value }, b);
    // "4～6月"
    if (b.month !== undefined && b.clock === undefined && left.value <= 12 && !isNamedMonth(right))
      return fill({ month: left.value }, b);
    if (b.clock !== undefined && left.value <= 24)
      return fill({ clock: { hour: left.value, minute: null, second: null, meridiem: null } }, b);
    return null;
  }
  if (a !== undefined && isNumber(right) && right.digits <= 2) {
    if (a.clock !== undefined && right.value <= 24 && right.ordinal !== true)
      return fill(a, { clock: { hour: right.value, minute: null, second: null, meridiem: null } });
    if (a.day !== undefined && right.value <= 31 && right.value > a.day) return fill(a, { day: right.value });
    if (
      a.year !== undefined &&
      a.month === undefined &&
      right.digits === 2 &&
      right.value > a.year % 100 &&
      right.value <= (a.year % 100) + 12
    )
      return { from: a, to: { year: a.year - (a.year % 100) + right.value } };
    return null;
  }
  if (a?.year !== undefined && isNumber(right) && right.digits === 4)
    return { from: a, to: { year: right.value } };
  return null;
}

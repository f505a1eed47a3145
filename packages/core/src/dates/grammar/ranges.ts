import { type Frame, fits, isDated, isOnly } from '../frame.ts';
import { BRACKET, BREAK, COMMA, DASH, OTHER_MARK, POINT, SLASH } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { AFTER_DATES, BEFORE_DATES, isBeside, readBound } from './bounds.ts';
import { readClosed, readClosing } from './closing.ts';
import { readEdgeRange } from './edge-ranges.ts';
import { fill } from './fill-range.ts';
import {
  across,
  EVERY,
  each,
  type Item,
  isNumber,
  isTransparent,
  isWord,
  itemAt,
  type Reading,
  reduce,
  sweep
} from './item.ts';
import { beside, complete, TIME } from './range-ends.ts';
import { readYearOfRange } from './year-behind.ts';

/** The types of words without which there is no range of two ends, or of one. */
const JOINS = typeBits('to', 'and', 'fromafter', 'untilafter', 'tonow');
const CLOSES = typeBits('to', 'until', 'ending');
const EDGES = typeBits('edge');
const BOUNDS = typeBits(...BEFORE_DATES, ...AFTER_DATES);
const CUT = BREAK | BRACKET | OTHER_MARK | COMMA;

/** Intervals between two readings, the first of which may lean on the second: "du 3 au 5 mars", "30 Dec – 2 Jan", "between 2009 and 2017". */
export function readRanges(items: Item[], reading: Reading, mask: number, gaps: number): void {
  if ((mask & CLOSES) !== 0) sweep(items, reading, EVERY, readClosing);
  if ((mask & EDGES) !== 0) sweep(items, reading, EVERY, readEdgeRange);
  const joined = (mask & JOINS) !== 0 || (gaps & (DASH | SLASH)) !== 0;
  const bound = (mask & BOUNDS) !== 0;
  if (!joined && !bound) return;
  if (joined) each(items, reading, readRange);
  if (bound) each(items, reading, readBound, readClosed);
  if (reading.whole) each(items, reading, joinBounds);
  for (let at = 0; at < items.length; at++) {
    adoptDay(items, at);
    readYearOfRange(items, at);
  }
}

/** "after 9:30 but before 11:00", where the text is said to be one date: an end that is open and a beginning that is. */
function joinBounds(items: Item[], at: number): void {
  const from = items[at]?.range?.from;
  const next = across(items, at, 1, CUT, 1);
  const index = next > 0 && isWord(itemAt(items, next), 'and') ? next + 1 : next;
  const to = itemAt(items, index)?.range?.to;
  if (from === undefined || from === null || items[at]?.range?.to !== null) return;
  if (to === undefined || to === null || itemAt(items, index)?.range?.from !== null) return;
  const pair = fill(from, to);
  const beyond = items[at]?.beyond === true && itemAt(items, index)?.beyond === true;
  if (pair !== null) reduce(items, at, index, { range: pair, frame: pair.to, beyond });
}

/** "Monday from 10am to 12pm", "tomorrow before 4pm": a stretch of hours takes the day beside it. */
function adoptDay(items: Item[], at: number): void {
  const item = items[at];
  if (item?.range === undefined) return;
  const ends = [item.range.from, item.range.to];
  // "last week between Friday and Sunday"
  const before = across(items, at, -1, BREAK | SLASH, 3);
  const week = itemAt(items, before)?.frame;
  const only = week?.rel?.unit === 'week' && isOnly(week, 'rel');
  if (only && ends.every((end) => isOnly(end ?? undefined, 'weekday'))) {
    const range = { from: { ...week, ...item.range.from }, to: { ...week, ...item.range.to } };
    return reduce(items, before, at, { range, frame: range.to });
  }
  if (ends.some((end) => end !== null && (isDated(end) || end.clock === undefined))) return;
  for (const step of [-1, 1] as const) {
    const index = across(items, at, step, BREAK | SLASH, 3);
    const day = itemAt(items, index);
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

function readRange(items: Item[], at: number, { text, whole, message }: Reading): void {
  const left = items[at];
  if (left === undefined || !(left.frame !== undefined || isNumber(left)) || left.range !== undefined) return;
  let join = at + 1;
  if (join === items.length) return;
  const gap = items[join]?.gap ?? 0;
  // A dash, or "14./15.10."
  const dash =
    ((gap & DASH) !== 0 || (isNumber(left) && gap === (POINT | SLASH)) || isYearPair(left, items[join])) &&
    (gap & CUT) === 0;
  let worded = false;
  // "3月1日から5日まで" writes "from" after the first end.
  while (
    isWord(items[join], 'fromafter') ||
    (isTransparent(items[join]) && !isWord(items[join], 'to') && isWord(items[join + 1], 'to', 'fromafter'))
  ) {
    worded = worded || isWord(items[join], 'fromafter');
    join += 1;
  }
  // "from August 2023 to date"
  const { frame } = left;
  if (isWord(items[join], 'tonow') && frame !== undefined && isDated(frame) && frame.clock === undefined)
    return reduce(items, openerBefore(items, at).at, join, {
      frame,
      range: { from: frame, to: { rel: { unit: 'day', count: 0 } } }
    });
  // "from today and until Friday"
  if (isWord(items[join], 'and') && isWord(items[join + 1], 'to')) join += 1;
  if (isWord(items[join], 'to')) {
    worded = true;
    join += 1;
  } else if (isWord(items[join], 'and') && (openerBefore(items, at).between || closes(items, join))) {
    worded = true;
    join += 1;
  } else if (!dash && !worded && !endsLater(items, at, text, whole)) return;
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
    !(left.frame?.weekday !== undefined && right.frame?.weekday !== undefined) &&
    left.weak !== true
  )
    return;
  // "January – 2024": the dash parts a month from its year.
  if (dash && opener.at === at && isMonth(left.frame) && isYear(right.frame) && right.frame.rel === undefined)
    return reduce(items, at, end, { frame: { ...left.frame, ...right.frame } });
  // "今日から2日後": counted from a date.
  const distance = right.frame?.distance;
  if (
    worded &&
    distance !== undefined &&
    left.frame?.rel !== undefined &&
    left.frame.distance === undefined &&
    isOnly(right.frame, 'distance')
  )
    return reduce(items, opener.at, end, { frame: { ...left.frame, distance } });
  const pair = complete(
    left,
    right,
    TIME.test(text.slice(right.start, right.start + 8)),
    beside(items, opener.at, end),
    dash || opener.between
  );
  if (pair === null || isDescending(pair)) return;
  // "won 3-2 on Sunday": a score is no pair of hours.
  if (
    isNumber(left) &&
    isNumber(right) &&
    pair.from.clock !== undefined &&
    opener.at === at &&
    !whole &&
    !message
  )
    return;
  if ((left.weak ?? isNumber(left)) && (right.weak ?? isNumber(right)) && !isRange(pair)) return;
  const close =
    isWord(items[end + 1], 'toafter', 'betweenafter', ...(worded || dash ? [] : ['untilafter'])) &&
    isBeside(right, items[end + 1] ?? right)
      ? end + 1
      : end;
  // "a ratio of 3:15 to 1", "un match à 15-12"
  const weak = left.weak === true && isNumber(right) && !isDated(pair.from) && !isDated(pair.to);
  // "今年4～6月", "올해 1~9월"
  const year = itemAt(items, opener.at - 1);
  const near = (items[opener.at]?.gap ?? CUT) === 0 || !worded;
  if (
    isMonths(pair) &&
    year?.frame !== undefined &&
    isYear(year.frame) &&
    near &&
    (items[opener.at]?.gap ?? CUT) <= 1
  )
    return reduce(items, opener.at - 1, close, {
      range: { from: { ...year.frame, ...pair.from }, to: { ...year.frame, ...pair.to } },
      frame: year.frame
    });
  reduce(items, opener.at, close, { range: pair, frame: pair.to, weak });
}

/** "2025/2026": of a budget, a season, a school year. */
const isYearPair = (left: Item, right: Item | undefined): boolean =>
  right?.gap === SLASH &&
  isYear(left.frame) &&
  isYear(right.frame) &&
  left.frame.year !== undefined &&
  right.frame.year === left.frame.year + 1;

const isMonths = ({ from, to }: { readonly from: Frame; readonly to: Frame }): boolean =>
  isMonth(from) && isMonth(to);

const isMonth = (frame: Frame | undefined): frame is Frame => isOnly(frame, 'month');

const isYear = (frame: Frame | undefined): frame is Frame =>
  frame !== undefined &&
  Object.keys(frame).length === 1 &&
  (frame.rel?.unit === 'year' || frame.year !== undefined);

/** "2014'ten 2018'e kadar": an ending on the first date says from, a word after the second one says until. */
function endsLater(items: readonly Item[], at: number, text: string, whole: boolean): boolean {
  const left = items[at];
  const end = endAfter(items, at + 1);
  const right = items[end];
  return (
    left !== undefined &&
    right !== undefined &&
    (isWord(items[end + 1], 'untilafter', 'toafter') ||
      (whole && /^'?\p{L}+$/u.test(text.slice(right.end)))) &&
    /\p{L}/u.test(text.slice(left.end, Math.min(left.end + 6, items[at + 1]?.start ?? right.start)))
  );
}

/** "for 2025 – 2024-05-12": two things that a dash parts. */
const isDescending = ({ from, to }: { readonly from: Frame; readonly to: Frame }): boolean =>
  from.year !== undefined &&
  to.year !== undefined &&
  from.year > to.year &&
  !from.shortYear &&
  !to.shortYear &&
  !from.bce &&
  !to.bce &&
  from.system === to.system &&
  from.yearShift === to.yearShift;

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
    isTransparent(itemAt(items, before)) &&
    !isWord(itemAt(items, before), 'from', 'between')
  )
    before -= 1;
  const word = itemAt(items, before);
  if (isWord(word, 'between')) return { at: before, between: true };
  if (isWord(word, 'from', 'since')) return { at: before, between: false };
  // "X and Y between": postposed in some languages
  return { at, between: false };
}

/** "A 和 B 之间": the word for between stands after the second end. */
function closes(items: readonly Item[], join: number): boolean {
  for (let at = join + 1; at < items.length && at < join + 6; at++) {
    if (isWord(items[at], 'betweenafter')) return true;
    if (items[at]?.frame === undefined && !isNumber(items[at]) && !isTransparent(items[at])) return false;
  }
  return false;
}

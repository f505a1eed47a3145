import type { CalendarSystem } from '../calendars.ts';
import type { NumericOrder } from '../date-locale.ts';
import type { Frame } from '../frame.ts';
import { COMMA, DASH, POINT, SLASH, SPACE } from '../tokens.ts';
import { isDay, isMonth, onlyYear, yearOf } from './date-parts.ts';
import { type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';
import { unitSense } from './names.ts';
import { readZone } from './zones.ts';

/** Numbers with separators, in the order of the language or the document: "19/11/2024", "22/04". */
export function readStampDate(
  items: Item[],
  at: number,
  { order, text, calendar, pointed, whole }: Reading
): void {
  const stamp = items[at]?.stamp;
  if (stamp === null || stamp === undefined || items[at]?.frame !== undefined) return;
  if (stamp.kind === 'date') {
    const frame = inCalendar(tripleFrame(stamp.numbers, stamp.widths, order), calendar);
    if (frame === null) return;
    // "10.4.12" is a version where decimals have a point.
    const weak = stamp.separator === '.' && pointed !== true && frame.shortYear === true;
    const time = stamp.time === null ? {} : { clock: { ...stamp.time, meridiem: null } };
    const zone = stamp.offset === null ? {} : { zone: { offsets: [stamp.offset] } };
    // "19.11.2024 г.", "2024-11-19 d.", "2016-02-21 14:00 uur"
    const next = items[at + 1];
    const close =
      (((next?.gap ?? DASH) & ~SPACE) === 0 &&
        (stamp.time === null
          ? (senseOf(next, 'mark', 'year.after') ?? senseOf(next, 'mark', 'day.after'))
          : senseOf(next, 'clock', 'oclock'))) ||
      undefined;
    const end = close === undefined ? at : at + 1;
    reduce(items, at, end, { frame: { ...frame, ...time, ...zone }, weak });
    // "2024-11-19 14:05 UTC"
    if (stamp.time !== null && stamp.offset === null) readZone(items, at, text);
  }
  if (stamp.kind === 'short') {
    // "fell 2.30 on Tuesday": where decimals have a point, one makes no date.
    if (stamp.separator === '.' && pointed !== true && !whole) return;
    const [first = 0, second] = stamp.numbers;
    const before = itemAt(items, at - 1);
    // "KW 47/2024", Vietnamese "quý 3/2024"
    if (stamp.separator === '/' && stamp.widths[1] === 4 && first > 0) {
      const year = { year: second ?? 0 };
      if (first <= 53 && senseOf(before, 'mark', 'week.before') !== undefined)
        return reduce(items, at - 1, at, { frame: { ...year, week: first } });
      if (first <= 4 && unitSense(before) === 'quarter')
        return reduce(items, at - 1, at, { frame: { ...year, quarter: first } });
    }
    const made = pairFrame(stamp.numbers, stamp.widths, stamp.separator, order);
    // "22/04" with its zero is no fraction.
    const padded =
      stamp.separator === '/' &&
      /^(?:0\d[/]\d\d|\d\d[/]0\d)$/u.test(text.slice(items[at]?.start, items[at]?.end));
    // German "am 28.10." with its second point
    const closed =
      stamp.separator === '.' &&
      text.charAt(items[at]?.end ?? 0) === '.' &&
      isWord(before, 'lead', 'glue', 'from', 'to', 'since', 'until', 'before', 'after');
    // Vietnamese "ngày 19/11"
    const marked = stamp.separator === '/' && senseOf(before, 'mark', 'day.before') !== undefined;
    // "08/12,2015"
    const late = items[at + 1];
    if (
      whole &&
      made !== null &&
      made.year === undefined &&
      isNumber(late) &&
      late.gap === COMMA &&
      late.digits % 2 === 0
    )
      return reduce(items, at, at + 1, { frame: { ...made, ...yearOf(late.value, late.digits) } });
    // "2023/24"
    if (made === null && stamp.separator === '/' && stamp.widths[0] === 4 && second === (first + 1) % 100)
      if (first > 1800 && first < 2100)
        return reduce(items, at, at, {
          frame: { year: first + 1 },
          range: { from: { year: first }, to: { year: first + 1 } }
        });
    if (made !== null)
      reduce(items, at, at, { frame: made, weak: made.year === undefined && !padded && !closed && !marked });
  }
}

/** "am 27. 11.", "pátek 27. 11.": a day and a month with their points and a space, behind a word that leads to a date, or as an end of a range. */
export function readPointed(items: Item[], at: number, { text, order, whole }: Reading): void {
  const [before, day, month] = [itemAt(items, at - 1), items[at], items[at + 1]];
  if (!isNumber(day) || !isNumber(month)) return;
  if (month.gap !== (POINT | SPACE) || text.charAt(month.end) !== '.') return;
  if (day.digits === 0 || month.digits === 0 || day.digits > 2 || month.digits > 2) return;
  const led = day.gap === SPACE && isWord(before, 'lead', 'weekday', 'from', 'to', 'since', 'until');
  const next = items[at + 2];
  // "3. 3. – 5. 6. 2024", "2024. 03. 03. – 06. 05."
  const ranged =
    (next?.frame?.day !== undefined && (next.gap & DASH) !== 0) ||
    ((day.gap & DASH) !== 0 && before?.frame?.day !== undefined && before.frame.year !== undefined);
  const alone = whole && items.length === 2;
  const frame = led || ranged || alone ? dayMonth(day.value, month.value, order, {}) : null;
  if (frame !== null) reduce(items, at, at + 1, { frame });
}

/** A numeric year of the 14th or 15th century is one of the language's own calendar: 1403/08/29 in Persian, 14-09-1432 in Arabic. */
function inCalendar(frame: Frame | null, calendar: CalendarSystem | undefined): Frame | null {
  const { year = 0, shortYear } = frame ?? {};
  if (frame === null || calendar === undefined || shortYear === true || year < 1300 || year > 1499)
    return frame;
  const { swapped: _, ...plain } = frame;
  return { ...plain, system: calendar };
}

/** "25-04", "17-2", where the text is said to be a date; elsewhere only before a time: "25-04 kl. 16". Not two hours: "8-9 Uhr". */
export function readDashed(items: Item[], at: number, { order, whole }: Reading): void {
  const a = items[at];
  const b = items[at + 1];
  const c = items[at + 2];
  // "2015-3"
  if (
    whole &&
    items.length === 2 &&
    isNumber(a) &&
    isNumber(b) &&
    b.gap === DASH &&
    a.digits === 4 &&
    isMonth(b.value)
  )
    return reduce(items, at, at + 1, { frame: { year: a.value, month: b.value } });
  if (!isNumber(a) || !isNumber(b) || b.gap !== DASH || a.digits > 2 || b.digits > 2) return;
  if (a.digits === 0 || b.digits === 0 || (a.gap & DASH) !== 0 || ((c?.gap ?? 0) & DASH) !== 0) return;
  // "from 1-8 September"
  if (isWord(itemAt(items, at - 1), 'from', 'between') && !isWord(itemAt(items, at - 1), 'glue', 'since'))
    return;
  const padded = [a, b].some((number) => number.digits === 2 && number.value < 10);
  if (!whole && !(padded && isWord(c, 'clock'))) return;
  if (!padded && a.value <= 24 && b.value <= 24 && items.length > 2) return;
  if (!padded && a.value <= 24 && isWord(c, 'month', 'meridiem', 'unit', 'clock')) return;
  const frame = dayMonth(a.value, b.value, order, {});
  if (frame !== null) reduce(items, at, at + 1, { frame });
}

/** "20 02 2014", where the text is said to be a date. */
export function readSpaced(items: Item[], at: number, { order }: Reading): void {
  const a = items[at];
  const b = items[at + 1];
  const c = items[at + 2];
  if (!isNumber(a) || !isNumber(b) || a.digits > 2 || b.digits > 2) return;
  // "20 2", "20 - 2", "20 / 2"
  if (
    (b.gap & SPACE) === 0 ||
    (b.gap & ~(SPACE | DASH | SLASH)) !== 0 ||
    (b.gap !== SPACE && items.length > 2)
  )
    return;
  const year =
    c?.gap === 1 ? (isNumber(c) && c.digits === 2 ? { year: c.value, shortYear: true } : c.frame) : undefined;
  const three = year !== undefined && year.year !== undefined && onlyYear(year);
  if (!three && (items.length > at + 2 || at > 1)) return;
  const frame = dayMonth(a.value, b.value, order, three ? year : {});
  if (frame !== null) reduce(items, at, at + (three ? 2 : 1), { frame });
}

/** Three numbers. A number of four digits is the year; else the order of the language or the document decides. */
function tripleFrame(
  numbers: readonly number[],
  widths: readonly number[],
  order: NumericOrder
): Frame | null {
  const [a = 0, b = 0, c = 0] = numbers;
  if (widths[0] === 4 || (order === 'ymd' && widths[0] === 2 && widths[2] !== 4 && isMonth(b) && isDay(c))) {
    if (isMonth(b) && isDay(c)) return { ...yearOf(a, widths[0] ?? 4), month: b, day: c };
    return isMonth(c) && isDay(b) ? { ...yearOf(a, widths[0] ?? 4), month: c, day: b } : null;
  }
  // "74-10-31": no day is so high.
  if (widths[0] === 2 && a > 31 && isMonth(b) && isDay(c)) return { ...yearOf(a, 2), month: b, day: c };
  // "21/3/5": a year of one digit is none.
  if (widths[2] === 1) return null;
  const year = yearOf(c, widths[2] ?? 4);
  return dayMonth(a, b, order, year);
}

function dayMonth(a: number, b: number, order: NumericOrder, rest: Frame): Frame | null {
  const dmy = isDay(a) && isMonth(b);
  const mdy = isMonth(a) && isDay(b);
  if (!dmy && !mdy) return null;
  const monthFirst = dmy && mdy ? order === 'mdy' || (order === 'ymd' && rest.year === undefined) : mdy;
  const both = dmy && mdy && a !== b;
  const [month, day] = monthFirst ? [a, b] : [b, a];
  return { ...rest, month, day, ...(both ? { swapped: { month: day, day: month } } : {}) };
}

function pairFrame(
  numbers: readonly number[],
  widths: readonly number[],
  separator: string,
  order: NumericOrder
): Frame | null {
  const [a = 0, b = 0] = numbers;
  if (widths[0] === 4) return isMonth(b) && a >= 1000 && a < 2200 ? { year: a, month: b } : null;
  if (widths[1] === 4) return isMonth(a) && b >= 1000 && b < 2200 ? { year: b, month: a } : null;
  if ((widths[0] ?? 0) > 2 || (widths[1] ?? 0) > 2 || separator === '-') return null;
  return dayMonth(a, b, order, {});
}

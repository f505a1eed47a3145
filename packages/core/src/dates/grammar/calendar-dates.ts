import type { CalendarSystem } from '../calendars.ts';
import type { NumericOrder } from '../date-locale.ts';
import type { Frame } from '../frame.ts';
import { typeBits } from '../entry.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, POINT, SLASH, SPACE } from '../tokens.ts';
import { across, type Item, isNumber, isWord, type Reading, reduce, senseOf } from './item.ts';

const CUT = COLON | BREAK | BRACKET | OTHER_MARK;

/** Days, months and years: numeric stamps, marked numbers ("2024年11月19日"), months with the numbers around them. */
export function readCalendarDates(items: Item[], reading: Reading, mask: number): void {
  for (let at = 0; at < items.length; at++) readStampDate(items, at, reading);
  if ((mask & ERAS) !== 0)
    for (let at = 0; at < items.length; at++) {
      // "令和6年": the era's number is a year however small.
      const era = senseOf(items[at], 'era');
      if (era !== undefined && isNumber(items[at + 1]) && items[at + 1]?.gap === 0)
        readEra(items, at, era.name);
    }
  if ((mask & MONTHS) !== 0 && (mask & UNITS) !== 0)
    for (let at = 0; at < items.length; at++) passMonthWord(items, at);
  if ((mask & MARKS) !== 0) for (let at = 0; at < items.length; at++) readMarked(items, at);
  if ((mask & MONTHS) !== 0 || items.some((item) => item.frame?.month !== undefined))
    for (let at = 0; at < items.length; at++) readMonth(items, at, reading);
  for (let at = 0; at < items.length; at++) readYear(items, at, reading);
  if (reading.whole) for (let at = 0; at < items.length; at++) readSpaced(items, at, reading.order);
}

/** The types of words without which a pass has nothing to do. A month can be a marked number: "11月". */
const ERAS = typeBits('era');
const MARKS = typeBits('mark');
const MONTHS = typeBits('month', 'mark');
const UNITS = typeBits('unit');

/** "5 del mes de abril": the word month before a month's name says nothing more. */
function passMonthWord(items: Item[], at: number): void {
  const item = items[at];
  const unit = senseOf(item, 'unit', 'month');
  if (item === undefined || unit === undefined || item.frame !== undefined || isNumber(items[at - 1])) return;
  const next = across(items, at, 1, CUT | COMMA, 2);
  if (isWord(items[next], 'month')) items[at] = { ...item, senses: [{ ...unit, type: 'glue', name: '' }] };
}

function readStampDate(items: Item[], at: number, { order, text, calendar }: Reading): void {
  const stamp = items[at]?.stamp;
  if (stamp === null || stamp === undefined || items[at]?.frame !== undefined) return;
  if (stamp.kind === 'date') {
    const frame = inCalendar(tripleFrame(stamp.numbers, stamp.widths, order), calendar);
    if (frame === null) return;
    const time = stamp.time === null ? {} : { clock: { ...stamp.time, meridiem: null } };
    const zone = stamp.offset === null ? {} : { zone: { offsets: [stamp.offset] } };
    reduce(items, at, at, { frame: { ...frame, ...time, ...zone } });
  }
  if (stamp.kind === 'short') {
    // "Aug-10-2012": the day and the year of the month before
    const month = (items[at]?.gap ?? 0) === DASH ? senseOf(items[at - 1], 'month') : undefined;
    const [day = 0, year = 0] = stamp.numbers;
    if (month !== undefined && items[at - 1]?.frame === undefined && stamp.widths[1] === 4 && isDay(day))
      return reduce(items, at - 1, at, { frame: { month: month.value, day, year } });
    const frame = pairFrame(stamp.numbers, stamp.widths, stamp.separator, order);
    const made = frame;
    // "22/04" with its zero is no fraction.
    const padded =
      stamp.separator === '/' &&
      /^(?:0\d[/]\d\d|\d\d[/]0\d)$/u.test(text.slice(items[at]?.start, items[at]?.end));
    // German "am 28.10." with its second point
    const pointed =
      stamp.separator === '.' &&
      text.charAt(items[at]?.end ?? 0) === '.' &&
      isWord(items[at - 1], 'lead', 'glue');
    if (made !== null)
      reduce(items, at, at, { frame: made, weak: made.year === undefined && !padded && !pointed });
  }
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
  const [a, b, c] = items.slice(at, at + 3);
  if (!isNumber(a) || !isNumber(b) || b.gap !== DASH || a.digits > 2 || b.digits > 2) return;
  if (a.digits === 0 || b.digits === 0 || (a.gap & DASH) !== 0 || ((c?.gap ?? 0) & DASH) !== 0) return;
  const padded = [a, b].some((number) => number.digits === 2 && number.value < 10);
  if (!whole && !(padded && isWord(c, 'clock'))) return;
  if (!padded && a.value <= 24 && b.value <= 24 && items.length > 2) return;
  if (!padded && isWord(c, 'month', 'meridiem', 'unit', 'clock')) return;
  const frame = dayMonth(a.value, b.value, order, {});
  if (frame !== null) reduce(items, at, at + 1, { frame });
}

/** "20 02 2014", where the text is said to be a date. */
function readSpaced(items: Item[], at: number, order: NumericOrder): void {
  const [a, b, c] = items.slice(at, at + 3);
  if (!isNumber(a) || !isNumber(b) || a.digits > 2 || b.digits > 2 || b.gap !== 1) return;
  const year =
    c?.gap === 1 ? (isNumber(c) && c.digits === 2 ? { year: c.value, shortYear: true } : c.frame) : undefined;
  const three = year !== undefined && year.year !== undefined && onlyYear(year);
  if (!three && (items.length > at + 2 || at > 1)) return;
  const frame = dayMonth(a.value, b.value, order, three ? year : {});
  if (frame !== null) reduce(items, at, at + (three ? 2 : 1), { frame });
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

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

const yearOf = (value: number, width: number): Frame =>
  width === 4 || value > 99 ? { year: value } : { year: value, shortYear: true };

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

/** Numbers with a mark: "2024年", "11月", "19日", "tháng 11", "ngày 19", "2024 г.", "week 12". */
function readMarked(items: Item[], at: number): void {
  const item = items[at];
  if (!isNumber(item)) return;
  const next = items[at + 1];
  const before = items[at - 1];
  const ahead = (item.gap & ~SPACE) === 0 ? senseOf(before, 'mark') : undefined;
  const after =
    next !== undefined && (next.gap & ~(SPACE | POINT | DASH)) === 0 ? senseOf(next, 'mark') : undefined;
  if ((ahead === undefined && after === undefined) || (before?.frame !== undefined && after === undefined))
    return;
  for (const part of MARKED) {
    const from =
      before?.frame === undefined && senseOf(ahead && before, 'mark', part.before) !== undefined
        ? at - 1
        : at;
    const to =
      next?.frame === undefined && senseOf(after && next, 'mark', part.after) !== undefined ? at + 1 : at;
    if (from === to) continue;
    const frame = part.read(item.value, item.digits);
    if (frame === null || (item.ordinal === true && part.before.startsWith('decade'))) continue;
    // "3日間" counts days.
    if (part.day && isWord(items[to + 1], 'countafter') && items[to + 1]?.gap === 0) return;
    // In scripts without spaces "19日" is the nineteenth; elsewhere a marked day needs a month or a time beside it.
    // So is "el día 19", with its article.
    const sure =
      !part.day ||
      (to > at && items[to]?.gap === 0 && item.digits > 0) ||
      (from < at && (ahead?.form.includes(' ') ?? false));
    reduce(items, from, to, { frame, weak: !sure });
    return;
  }
}

interface MarkedPart {
  readonly before: string;
  readonly after: string;
  readonly day: boolean;
  readonly read: (value: number, digits: number) => Frame | null;
}

const marked = (name: string, read: MarkedPart['read']): MarkedPart => ({
  before: `${name}.before`,
  after: `${name}.after`,
  day: name === 'day',
  read
});

/** What a marked number can be, the first that fits. */
const MARKED: readonly MarkedPart[] = [
  marked('decade', (value, digits) => decadeOf(value, digits)),
  marked('year', (value, digits) =>
    value > (digits === 0 ? 99 : 0) && value < 10_000 && digits !== 1
      ? yearOf(value, digits === 2 ? 2 : 4)
      : null
  ),
  marked('month', (value) => (isMonth(value) ? { month: value } : null)),
  marked('day', (value) => (isDay(value) ? { day: value } : null)),
  marked('week', (value) => (value >= 1 && value <= 53 ? { week: value } : null)),
  marked('century', (value) => (value >= 1 && value <= 30 ? { century: value } : null)),
  marked('quarter', (value) => (value >= 1 && value <= 4 ? { quarter: value } : null))
];

const decadeOf = (value: number, digits: number): Frame | null => {
  if (value % 10 !== 0) return null;
  if (digits === 4 || value > 999) return { decade: value };
  return value < 100 && value >= 10 ? { decade: 1900 + value } : null;
};

/** A month with its day and year, in any order, over particles: "19 de noviembre de 2024", "November 19th, 2024", "2024. november 19." */
function readMonth(items: Item[], at: number, { text, whole, capitals }: Reading): void {
  const item = items[at];
  if (item === undefined) return;
  const sense = senseOf(item, 'month');
  if (sense === undefined && item.frame?.month === undefined) return;
  if (item.frame !== undefined && (item.frame.day !== undefined || item.stamp)) return;
  let frame: Frame =
    sense === undefined
      ? (item.frame ?? {})
      : { month: sense.value, ...(sense.system === null ? {} : { system: sense.system }) };
  let from = at;
  let to = at;
  // AFP Arabic writes both names: "تشرين الثاني/نوفمبر".
  const twin = items[to + 1];
  if (
    twin !== undefined &&
    (twin.gap & ~(SLASH | 1)) === 0 &&
    (twin.gap & SLASH) !== 0 &&
    senseOf(twin, 'month')?.value === frame.month
  )
    to += 1;
  const take = (index: number, give: (number: Item) => Frame | null): boolean => {
    const number = items[index];
    // "September, third Tuesday": the ordinal counts the weekday.
    if (number?.ordinal === true && index > at && isWord(items[index + 1], 'weekday') && number.value <= 5)
      return false;
    if (number === undefined || ranged(items, Math.min(index, from), Math.max(index, to))) return false;
    const parts = isNumber(number)
      ? give(number)
      : number.frame?.day !== undefined && Object.keys(number.frame).length === 1 && frame.day === undefined
        ? number.frame
        : number.frame?.year !== undefined && onlyYear(number.frame) && frame.year === undefined
          ? number.frame
          : null;
    if (parts === null) return false;
    frame = { ...frame, ...parts };
    from = Math.min(from, index);
    to = Math.max(to, index);
    return true;
  };
  const day = (number: Item): Frame | null =>
    frame.day === undefined && isDay(number.value) && number.digits <= 2 ? { day: number.value } : null;
  const year = (number: Item): Frame | null => {
    if (frame.year !== undefined || number.ordinal) return null;
    if (number.digits === 4 || (number.digits === 0 && number.value > 1000 && number.value < 2200))
      return { year: number.value };
    return null;
  };
  const short = (number: Item): Frame | null =>
    frame.year === undefined &&
    // "2 Ekim'den 22 Ekim'e kadar": an ending between them closes the date.
    !/\p{L}/u.test(text.slice(items[items.indexOf(number) - 1]?.end, number.start)) &&
    number.digits === 2 &&
    !number.ordinal &&
    (number.value > 31 || (number.gap & DASH) === 0)
      ? { year: number.value, shortYear: true }
      : null;
  const left = spacedDash(items[at]) ? -1 : across(items, at, -1, CUT);
  const leftGap = items[at]?.gap ?? 0;
  // "in 2024, March" is no date of one piece, "3, March" neither.
  const yearRight =
    items[at + 1]?.digits === 4 && ((items[at + 1]?.gap ?? COLON) & ~(SPACE | COMMA | POINT)) === 0;
  const yearLeft = items[left]?.digits === 4 || items[left]?.frame?.year !== undefined;
  const leftOpen =
    left >= 0 && ((leftGap & COMMA) === 0 || yearLeft || (yearRight && items[left]?.gap !== leftGap));
  if (leftOpen) take(left, (number) => day(number) ?? year(number));
  const right = spacedDash(items[to + 1]) ? -1 : across(items, to, 1, CUT);
  if (right >= 0) {
    const number = items[right];
    const clocked =
      isNumber(number) &&
      isWord(items[right + 1], 'meridiem', 'clock') &&
      ((items[right + 1]?.gap ?? 2) & ~1) === 0 &&
      senseOf(items[right + 1], 'clock', 'at') === undefined;
    const counted =
      isNumber(number) &&
      isWord(items[right + 1], 'unit') &&
      ((items[right + 1]?.gap ?? 2) & ~1) === 0 &&
      senseOf(items[right + 1], 'mark') === undefined;
    const comma = ((items[right]?.gap ?? 0) & COMMA) !== 0;
    if (
      !clocked &&
      !counted &&
      take(
        right,
        (one) =>
          year(one) ??
          (comma && !(leftOpen && frame.year !== undefined) ? null : day(one)) ??
          (one.value > 31 ? short(one) : null) ??
          (frame.day !== undefined && !comma ? short(one) : null)
      )
    ) {
      const further = spacedDash(items[to + 1]) ? -1 : across(items, to, 1, CUT);
      const numberAfter = items[further];
      if (further >= 0 && (frame.year === undefined || frame.day === undefined)) {
        const clockAfter = isNumber(numberAfter) && isWord(items[further + 1], 'meridiem', 'unit');
        const commaAfter = ((items[further]?.gap ?? 0) & COMMA) !== 0;
        if (!clockAfter)
          take(
            further,
            (one) =>
              year(one) ?? ((commaAfter && one.value <= 31) || frame.day === undefined ? null : short(one))
          );
      }
    }
  }
  // "2024 November 19": the year stands before the day's other side
  if (frame.year === undefined || frame.day === undefined) {
    const more = spacedDash(items[from]) ? -1 : across(items, from, -1, CUT);
    if (more >= 0 && from !== at) take(more, year);
  }
  // "Aug 96", "mars '19"
  if (frame.year === undefined && frame.day !== undefined && from === at && frame.day > 31) return;
  // "This may take longer", "one may ask"
  const written = text.slice(item.start, item.end);
  if (
    capitals === true &&
    !whole &&
    sense?.caution === true &&
    written === written.toLowerCase() &&
    !items.slice(from, to + 1).some(({ digits }) => digits > 0)
  )
    return;
  const bare = frame.day === undefined && frame.year === undefined;
  // The month's own words only: the senses stay for the judge of bare months.
  const led = isWord(items[at - 1], ...LEADS) && (item.gap & ~1) === 0;
  reduce(items, from, to, {
    frame,
    // A marked number is a month wherever it stands: "4月", "tháng 4".
    weak: bare && !(led && !(sense?.caution ?? false)) && !(sense === undefined && item.weak !== true),
    senses: bare ? item.senses : []
  });
}

/** True where a word that makes a range stands between: "13 juillet au 15 juillet". */
function ranged(items: readonly Item[], low: number, high: number): boolean {
  for (let at = low + 1; at < high; at++)
    if (isWord(items[at], 'to') || (isWord(items[at], 'from') && !isWord(items[at], 'glue'))) return true;
  return false;
}

/** A dash with a space is the sign of a range; a tight one may join the parts of a date ("10-Aug-2012"). */
const spacedDash = (item: Item | undefined): boolean =>
  ((item?.gap ?? 0) & DASH) !== 0 && ((item?.gap ?? 0) & SPACE) !== 0;

/** Words after which a bare month is a month: "in April", "depuis mars", "last May". */
const LEADS = [
  'lead',
  'glue',
  'in',
  'since',
  'until',
  'from',
  'to',
  'between',
  'before',
  'after',
  'shift',
  'edge'
] as const;

const onlyYear = (frame: Frame): boolean =>
  Object.keys(frame).every(
    (key) => key === 'year' || key === 'shortYear' || key === 'yearShift' || key === 'calendarId'
  );

/** A year alone, eras, and eras beside a date that is already read. */
function readYear(items: Item[], at: number, reading: Reading): void {
  const item = items[at];
  if (item === undefined) return;
  const era = senseOf(item, 'era');
  if (era !== undefined && item.frame === undefined) {
    readEra(items, at, era.name);
    return;
  }
  if (!isNumber(item) || item.ordinal) return;
  const { value } = item;
  const written = item.digits === 4 || (item.digits === 0 && value >= 1000);
  if (!written || value < 1000 || value > 2199) return;
  const before = items[at - 1];
  const led =
    isWord(before, 'lead', 'from', 'to', 'between', 'since', 'until', 'before', 'after', 'edge', 'approx') ||
    reading.whole;
  if (!led && (value < 1500 || value > 2100)) return;
  if (counted(items, at, reading)) return;
  reduce(items, at, at, { frame: { year: value }, weak: item.digits === 0 && !led });
}

/** "2018 soldiers", "$2018", "2018 %", "no. 2018": a number that counts or names something. */
function counted(items: readonly Item[], at: number, reading: Reading): boolean {
  const item = items[at];
  if (item === undefined) return true;
  if (
    isWord(items[at + 1], 'unit', 'number') &&
    senseOf(items[at + 1], 'clock', 'at') === undefined &&
    ((items[at + 1]?.gap ?? 2) & ~1) === 0 &&
    senseOf(items[at + 1], 'mark', 'year.after') === undefined
  )
    return !isWord(items[at + 1], 'quarter', 'half', 'month');
  const before = reading.text.charAt(item.start - 1);
  // A telephone number: 555-2024.
  const left = items[at - 1];
  if ((item.gap & ~DASH) === 0 && item.gap !== 0 && isNumber(left) && left.digits !== 4) return true;
  if (/\d-(?:\d+-)+$/u.test(reading.text.slice(Math.max(0, item.start - 12), item.start))) return true;
  if (/^(?:-\d+){2}/u.test(reading.text.slice(item.end, item.end + 12))) return true;
  const after = reading.text.slice(item.end, item.end + 2);
  return /[$€£¥#№°*+\w]/u.test(before) || /^ ?[%€$£°‰]/u.test(after) || /^[\w]/u.test(after);
}

/** "500 BC", "令和6年", "民國113年", "1446 هـ". */
function readEra(items: Item[], at: number, name: string): void {
  const [kind = '', start] = name.split('.');
  const near = (index: number): Item | undefined => {
    const item = items[index];
    const gap = index > at ? (item?.gap ?? 2) : (items[at]?.gap ?? 2);
    return (gap & ~(1 | 16)) === 0 ? item : undefined;
  };
  for (const index of [at + 1, at - 1]) {
    const item = near(index);
    if (item === undefined) continue;
    const yearBefore = isNumber(item) ? { year: item.value } : item.frame;
    if (yearBefore?.year === undefined && !isNumber(item)) continue;
    const frame: Frame = { ...yearBefore, ...eraFrame(kind, start) };
    const high = Math.max(at, index);
    const close =
      senseOf(items[high + 1], 'mark', 'year.after') !== undefined && items[high + 1]?.gap === 0
        ? high + 1
        : high;
    reduce(items, Math.min(at, index), close, { frame: dropShort(frame) });
    return;
  }
}

const dropShort = (frame: Frame): Frame => {
  const { shortYear: _, ...rest } = frame;
  return rest;
};

function eraFrame(kind: string, start: string | undefined): Frame {
  switch (kind) {
    case 'bce':
      return { bce: true };
    case 'japanese':
      return { yearShift: Number(start) - 1, calendarId: 'japanese' };
    case 'roc':
      return { yearShift: 1911, calendarId: 'roc' };
    case 'buddhist':
      return { yearShift: -543, calendarId: 'buddhist' };
    default:
      return {};
  }
}

import type { Sense } from '../entry.ts';
import { type Frame, isOnly } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, POINT, SLASH, SPACE } from '../tokens.ts';
import { isDay, onlyYear } from './date-parts.ts';
import { across, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';

const CUT = COLON | BREAK | BRACKET | OTHER_MARK;

/** A month with its day and year, in any order, over particles: "19 de noviembre de 2024", "November 19th, 2024", "2024. november 19." */
export function readMonth(items: Item[], at: number, { text, whole, capitals }: Reading): void {
  const item = items[at];
  if (item === undefined) return;
  const sense = senseOf(item, 'month');
  if (sense === undefined && item.frame?.month === undefined) return;
  if (item.frame !== undefined && (item.frame.day !== undefined || item.stamp)) return;
  let frame: Frame =
    sense === undefined
      ? (item.frame ?? {})
      : { month: sense.value, ...(sense.system === null ? {} : { system: sense.system }) };
  if (readLetters(items, at, frame, text)) return;
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
    const number = itemAt(items, index);
    // "September, third Tuesday": the ordinal counts the weekday.
    if (number?.ordinal === true && index > at && number.value <= 5 && isCounted(items[index + 1]))
      return false;
    // "Senin pertama bulan Mei", "pirmąjį gegužės pirmadienį": so it does behind a weekday, and with one behind the month.
    if (number?.ordinal === true && index < at && number.digits === 0 && number.value <= 5) {
      if (senseOf(number, 'nth') !== undefined && isWord(itemAt(items, index - 1), 'weekday')) return false;
      if (isWord(items[at + 1], 'weekday') && items[at + 1]?.gap === SPACE) return false;
    }
    if (number === undefined || ranged(items, Math.min(index, from), Math.max(index, to))) return false;
    const parts = isNumber(number)
      ? give(number)
      : number.frame !== undefined && isOnly(number.frame, 'day') && frame.day === undefined
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
  // "a June report", "en juin un pic": an article is no day.
  const day = (number: Item): Frame | null =>
    frame.day === undefined &&
    isDay(number.value) &&
    number.digits <= 2 &&
    (whole || number.digits > 0 || number.value > 1 || number.ordinal === true)
      ? { day: number.value }
      : null;
  const year = (number: Item): Frame | null => {
    if (frame.year !== undefined || number.ordinal) return null;
    if (number.digits === 4 || (number.digits === 0 && number.value > 1000 && number.value < 2200))
      return { year: number.value };
    return null;
  };
  const short = (number: Item): Frame | null =>
    frame.year === undefined &&
    // "2 Ekim'den 22 Ekim'e kadar": an ending between them closes the date.
    !/\p{L}/u.test(text.slice(itemAt(items, items.indexOf(number) - 1)?.end, number.start)) &&
    number.digits === 2 &&
    !number.ordinal &&
    (number.value > 31 || (number.gap & DASH) === 0)
      ? { year: number.value, shortYear: true }
      : null;
  // In "4～6月" the month's own mark is of both numbers.
  const shares = sense === undefined && ((item.gap ?? 0) & DASH) !== 0;
  // Arabic "2- أكتوبر", where the text is said to be a date
  const parted = whole && items.length === 2 && itemAt(items, at - 1)?.digits !== 4;
  const left = (spacedDash(item) && !parted) || shares ? -1 : across(items, at, -1, CUT);
  const leftGap = items[at]?.gap ?? 0;
  // "in 2024, March" is no date of one piece, "3, March" neither.
  const yearRight =
    items[at + 1]?.digits === 4 && ((items[at + 1]?.gap ?? COLON) & ~(SPACE | COMMA | POINT)) === 0;
  const yearLeft = itemAt(items, left)?.digits === 4 || itemAt(items, left)?.frame?.year !== undefined;
  const leftOpen =
    left >= 0 && ((leftGap & COMMA) === 0 || yearLeft || (yearRight && itemAt(items, left)?.gap !== leftGap));
  if (leftOpen) take(left, (number) => day(number) ?? year(number));
  const right = spacedDash(items[to + 1]) ? -1 : across(items, to, 1, CUT);
  if (right >= 0) {
    const number = itemAt(items, right);
    // "May 5 p.m." and "May 5 days" leave the number to what follows it.
    const next = items[right + 1];
    const taken =
      isNumber(number) &&
      ((next?.gap ?? COMMA) & ~SPACE) === 0 &&
      ((isWord(next, 'meridiem', 'clock') && senseOf(next, 'clock', 'at') === undefined) ||
        (isWord(next, 'unit') && senseOf(next, 'mark') === undefined));
    const comma = ((itemAt(items, right)?.gap ?? 0) & COMMA) !== 0;
    if (
      !taken &&
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
      const numberAfter = itemAt(items, further);
      if (further >= 0 && (frame.year === undefined || frame.day === undefined)) {
        const clockAfter = isNumber(numberAfter) && isWord(items[further + 1], 'meridiem', 'unit');
        const commaAfter = ((itemAt(items, further)?.gap ?? 0) & COMMA) !== 0;
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
  if (!bare) return reduce(items, from, to, { frame, weak: false, senses: [] });
  const led = isWord(itemAt(items, at - 1), ...LEADS) && (item.gap & ~1) === 0;
  const tailed = isWord(items[at + 1], 'monthtail') && items[at + 1]?.gap === SPACE;
  const sure =
    sense?.caution === true ? isMeant(items, at, sense, written, capitals === true, tailed) : led || tailed;
  reduce(items, from, to, {
    frame,
    // A marked number is a month wherever it stands: "4月", "tháng 4".
    weak: !sure && !(sense === undefined && item.weak !== true),
    senses: item.senses
  });
}

/** Takes letters beside a month that its calendar reads as numbers. */
function readLetters(items: Item[], at: number, frame: Frame, text: string): boolean {
  const { start, end } = items[at] as Item;
  const read = frame.system?.readLetters?.(text, start, end) ?? null;
  if (read === null) return false;
  const { day, year } = read;
  let to = at;
  while ((items[to + 1]?.start ?? read.end) < read.end) to += 1;
  let from = at;
  while ((itemAt(items, from - 1)?.start ?? -1) >= read.start) from -= 1;
  reduce(items, from, to, {
    start: read.start,
    end: read.end,
    frame: { ...frame, ...(day === null ? {} : { day }), ...(year === null ? {} : { year }) }
  });
  return true;
}

/** A weekday or a unit that an ordinal before it counts: "the third Tuesday", "the first week". */
const isCounted = (item: Item | undefined): boolean =>
  isWord(item, 'weekday') || (isWord(item, 'unit') && ((item?.gap ?? BREAK) & CUT) === 0);

/** "en mars", "in May", "Mayıs ayında": a name that can be another word is the month where it is written as one and a word says so. */
function isMeant(
  items: readonly Item[],
  at: number,
  { clipped }: Sense,
  written: string,
  capitals: boolean,
  tailed: boolean
): boolean {
  const first = written.charAt(0);
  return (
    !clipped &&
    (tailed ||
      ((first === first.toLowerCase()) !== capitals &&
        items[at]?.gap === SPACE &&
        isWord(itemAt(items, at - 1), 'monthlead', 'in', 'since', 'until', 'shift', 'edge')))
  );
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
  'monthlead',
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

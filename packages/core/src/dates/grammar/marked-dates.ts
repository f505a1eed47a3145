import type { Frame } from '../frame.ts';
import { DASH, POINT, SPACE } from '../tokens.ts';
import { isDay, isMonth, yearOf } from './date-parts.ts';
import { type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';
import { centuryOf } from './names.ts';

/** Numbers with a mark: "2024年", "11月", "19日", "tháng 11", "ngày 19", "2024 г.", "week 12". */
export function readMarked(items: Item[], at: number, { text, whole }: Reading): void {
  const item = items[at];
  if (!isNumber(item)) return;
  const next = items[at + 1];
  const before = itemAt(items, at - 1);
  // Indonesian "abad ke-19"
  const ahead = (item.gap & ~SPACE) === 0 || item.gap === DASH ? senseOf(before, 'mark') : undefined;
  const after =
    next !== undefined && (next.gap & ~(SPACE | POINT | DASH)) === 0 ? senseOf(next, 'mark') : undefined;
  if ((ahead === undefined && after === undefined) || (before?.frame !== undefined && after === undefined))
    return;
  // "अगले साल 15 जनवरी": what "next" stands before is a year, and has no number.
  if (
    after === undefined &&
    isWord(itemAt(items, at - 2), 'shift') &&
    senseOf(before, 'unit', 'year') !== undefined
  )
    return;
  for (const part of MARKED) {
    const from =
      before?.frame === undefined && senseOf(ahead && before, 'mark', part.before) !== undefined
        ? at - 1
        : at;
    const to =
      next?.frame === undefined && senseOf(after && next, 'mark', part.after) !== undefined ? at + 1 : at;
    if (from === to) continue;
    // "XIX w." is a century, "pierwsze w historii" is none.
    if (
      part.after === 'century.after' &&
      to > at &&
      items[to]?.start === (items[to]?.end ?? 0) - 1 &&
      text[items[to]?.end ?? 0] !== '.'
    )
      continue;
    const frame = part.read(item.value, item.digits, item.ordinal === true);
    // "創業116年" counts the years since.
    const countsYears =
      to > at && items[to]?.gap === 0 && item.digits === 3 && !whole && !isNumber(items[to + 1]);
    if (frame?.year !== undefined && countsYears) continue;
    if (frame === null || (item.ordinal === true && part.before === 'decade.before')) continue;
    // "in his 20s" is an age: "the 20s" and "'90s" are decades.
    if (frame.decade !== undefined && item.digits === 2 && !whole && isAge(items, at, to, text)) return;
    // "a 1990s-style diner"
    const { end = 0 } = items[to] ?? {};
    const styled =
      senseOf(items[to], 'mark')?.form === 's' &&
      items[to + 1]?.start !== end + 1 &&
      /^-\p{Ll}/u.test(text.slice(end, end + 3));
    if (frame.decade !== undefined && styled) return reduce(items, from, to, { frame, weak: true });
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

/** A plural of tens without an article or an apostrophe: "in her 20s", "in her late 20s". */
const isAge = (items: readonly Item[], at: number, to: number, text: string): boolean =>
  senseOf(items[to], 'mark')?.form === 's' &&
  !isWord(itemAt(items, isWord(itemAt(items, at - 1), 'edge') ? at - 2 : at - 1), 'lead', 'glue', 'shift') &&
  !/['’‘]/u.test(text.charAt((items[at]?.start ?? 0) - 1));

interface MarkedPart {
  readonly before: string;
  readonly after: string;
  readonly day: boolean;
  readonly read: (value: number, digits: number, ordinal: boolean) => Frame | null;
}

const marked = (name: string, read: MarkedPart['read']): MarkedPart => ({
  before: `${name}.before`,
  after: `${name}.after`,
  day: name === 'day',
  read
});

/** What a marked number can be, the first that fits. */
const MARKED: readonly MarkedPart[] = [
  // "1800-talet", "the 1800s": where such a mark is there, full hundreds are a century.
  marked('hundreds', (value) => (isHundreds(value) ? { century: value / 100 + 1 } : null)),
  marked('decade', (value, digits) => decadeOf(value, digits)),
  // "á tíunda áratugnum", "devintajame dešimtmetyje": the decades of the last century are counted.
  marked('nthdecade', (value, _, ordinal) =>
    ordinal && value >= 2 && value <= 10 ? { decade: 1890 + value * 10 } : null
  ),
  marked('year', (value, digits) =>
    value > (digits === 0 ? 99 : 0) && value < 10_000 && digits !== 1
      ? yearOf(value, digits === 2 ? 2 : 4)
      : null
  ),
  marked('month', (value) => (isMonth(value) ? { month: value } : null)),
  marked('day', (value) => (isDay(value) ? { day: value } : null)),
  marked('week', (value, _, ordinal) => {
    if (value < 1 || value > 53) return null;
    // "the second week": of a month, if one is there, or of the month of its weekday.
    return ordinal && value <= 5 ? { nth: value, nthUnit: 'week' } : { week: value };
  }),
  marked('century', (value) => (value >= 1 && value <= 30 ? { century: value } : null)),
  marked('quarter', (value) => (value >= 1 && value <= 4 ? { quarter: value } : null))
];

/** A century by its first year. The 2000s are a decade still. */
const isHundreds = (value: number): boolean => value >= 1000 && value < 2000 && value % 100 === 0;

const decadeOf = (value: number, digits: number): Frame | null => {
  if (value % 10 !== 0) return null;
  if (digits === 4 || value > 999) return { decade: value };
  return value < 100 && value >= 10 ? { decade: centuryOf(value) + value } : null;
};

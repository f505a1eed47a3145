import type { Frame } from '../frame.ts';
import { DASH, SLASH, SPACE } from '../tokens.ts';
import { type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';

/** A year alone, eras, and eras beside a date that is already read. */
export function readYear(items: Item[], at: number, reading: Reading): void {
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
  const before = itemAt(items, at - 1);
  const led =
    isWord(before, 'lead', 'from', 'to', 'between', 'since', 'until', 'before', 'after', 'edge') ||
    reading.whole;
  if (!led && (value < 1500 || value > 2100)) return;
  if (counted(items, at, reading)) return;
  reduce(items, at, at, { frame: { year: value }, weak: item.digits === 0 && !led });
}

/** Thai years: 2567 is 2024, and so is 67; 24 is 2024 too, since 1981 is seldom meant where it is not written out. */
export function countFromBuddha(items: Item[], at: number): void {
  const item = items[at];
  const { year, shortYear, ...rest } = item?.frame ?? {};
  if (item === undefined || year === undefined || rest.yearShift !== undefined || rest.bce === true) return;
  if (shortYear === true ? year < 44 : year < 2400 || year >= 2700) return;
  items[at] = {
    ...item,
    frame: {
      ...rest,
      year: shortYear === true ? 2500 + year : year,
      yearShift: -543,
      calendarId: 'buddhist'
    }
  };
}

/** "2018 soldiers", "$2018", "2018 %", "no. 2018": a number that counts or names something. */
function counted(items: readonly Item[], at: number, reading: Reading): boolean {
  const item = items[at];
  if (item === undefined) return true;
  if (
    (isWord(items[at + 1], 'unit') || isCount(items[at + 1])) &&
    senseOf(items[at + 1], 'clock', 'at') === undefined &&
    ((items[at + 1]?.gap ?? 2) & ~1) === 0 &&
    senseOf(items[at + 1], 'mark', 'year.after') === undefined
  )
    return !isWord(items[at + 1], 'quarter', 'half', 'month');
  // "2000 Menschen", "2000元"
  if (isWord(items[at + 1], 'counted') && ((items[at + 1]?.gap ?? DASH) & ~SPACE) === 0) return true;
  // "Richtlinie 2019/790"
  const part = items[at + 1];
  if (isNumber(part) && part.gap === SLASH && part.digits > 2 && part.value !== item.value + 1) return true;
  // A telephone number: 555-2024, 0800 555 2024.
  const left = itemAt(items, at - 1);
  if (item.gap === SPACE && isNumber(left) && left.digits > 1 && left.value > 31) return true;
  if ((item.gap & ~DASH) === 0 && item.gap !== 0 && isNumber(left) && left.digits !== 4) return true;
  const { text } = reading;
  const { start, end } = item;
  if (text[start - 1] === '-' && /\d-(?:\d+-)+$/u.test(text.slice(Math.max(0, start - 12), start)))
    return true;
  if (text[end] === '-' && /^(?:-\d+){2}/u.test(text.slice(end, end + 12))) return true;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const sign = after === ' ' ? (text[end + 1] ?? '') : after;
  if (isPlain(before) || '$€£¥#№°*+'.includes(before || ' ') || '%€$£°‰'.includes(sign || ' ')) return true;
  // "2024km", but Basque "2024ko", "2018tik"
  return reading.endings === undefined && isPlain(after);
}

/** A number word; "2026 eine" is a year and an article. */
const isCount = (item: Item | undefined): boolean => (senseOf(item, 'number')?.value ?? 1) !== 1;

/** An ASCII letter, a digit or an underscore. */
const isPlain = (char: string): boolean =>
  (char >= 'a' && char <= 'z') ||
  (char >= 'A' && char <= 'Z') ||
  (char >= '0' && char <= '9') ||
  char === '_';

/** "500 BC", "令和6年", "民國113年", "1446 هـ". */
export function readEra(items: Item[], at: number, name: string): void {
  const [kind = '', start] = name.split('.');
  const near = (index: number): Item | undefined => {
    const item = itemAt(items, index);
    const gap = index > at ? (item?.gap ?? 2) : (items[at]?.gap ?? 2);
    return (gap & ~(1 | 16)) === 0 ? item : undefined;
  };
  for (const index of [at + 1, at - 1]) {
    const item = near(index);
    if (item === undefined) continue;
    const yearBefore = isNumber(item) ? { year: item.value } : item.frame;
    if (yearBefore?.year === undefined && yearBefore?.century === undefined && !isNumber(item)) continue;
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

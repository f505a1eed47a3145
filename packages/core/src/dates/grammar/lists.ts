import { isOnly } from '../frame.ts';
import { COMMA, DASH, POINT, SLASH, SPACE } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { each, type Item, isNumber, isWord, itemAt, type Reading, reduce } from './item.ts';
import { yearBehind } from './year-behind.ts';

/** What a list is made of, beside commas and slashes: "terça qua qui" too. */
const LINKS = typeBits('and', 'or', 'weekday');

/**
 * Names that doubt each other away in lists: "sat, sun or mon", "en febrero, marzo y julio". Weekdays side by side are weekdays; months
 * are months beside one that is sure.
 */
export function readLists(items: Item[], reading: Reading, mask: number, gaps: number): void {
  const { message, text, capitals } = reading;
  if ((mask & LINKS) === 0 && (gaps & (COMMA | SLASH)) === 0) return;
  // "They sat and sun shone"
  const small = (at: number): boolean =>
    capitals === true && !message && /^\p{Ll}/u.test(text.slice(items[at]?.start, items[at]?.end));
  for (let at = 0; at < items.length; at++) confirm(items, at, nextOfList(items, at), message, small);
  for (let at = items.length - 1; at >= 0; at--) {
    confirm(items, nextOfList(items, at), at, message, small);
    lean(items, at);
  }
  each(items, reading, follow);
}

/**
 * "October 5 and 6, 2024", "on March 3, 4 and 5.", "10月5、6日": days behind their month, which is said once. "Oct. 5 and 6 people" counts
 * people.
 */
function follow(items: Item[], first: number, { text }: Reading): void {
  const { month, day = 0, year } = items[first]?.frame ?? {};
  if (month === undefined || day === 0) return;
  const days = [[first, day] as const];
  let last = day;
  for (let at = nextOfList(items, first); at >= 0; at = nextOfList(items, at)) {
    const item = items[at];
    const marked = item?.frame !== undefined && isOnly(item.frame, 'day') ? item.frame.day : undefined;
    const value = marked ?? (isNumber(item) && item.digits > 0 && item.digits < 3 ? item.value : 0);
    if (item === undefined || value <= last || value > 31 || (year !== undefined && marked === undefined))
      return;
    days.push([at, value]);
    last = value;
    // What is marked as a day needs no "and", and more may follow it.
    if (marked !== undefined) {
      for (const [index, one] of days.slice(1))
        reduce(items, index, index, { frame: { ...(year === undefined ? {} : { year }), month, day: one } });
      days.length = 1;
      continue;
    }
    if (!isWord(items[at - 1], 'and')) continue;
    const of = yearBehind(items, at);
    if (of === undefined && COUNTED.test(text.slice(item.end, item.end + 2))) return;
    for (const [index, value] of days.toReversed())
      reduce(items, index, index === at && of !== undefined ? at + 1 : index, {
        frame: { ...of, month, day: value }
      });
    return;
  }
}

const COUNTED = /^[ -]?[\p{L}%€$°]/u;

/** "les 23 et 24 novembre", "en mai et juin 2023": what is said once, at the end of a list, is of all its days or months. */
function lean(items: Item[], at: number): void {
  const next = nextOfList(items, at);
  if (next < 0) return;
  const left = items[at];
  const right = items[next];
  const last = right?.frame;
  const { rel } = last ?? {};
  // "16、17日"
  if (
    right?.gap === COMMA &&
    isNumber(left) &&
    left.digits > 0 &&
    last?.day !== undefined &&
    isOnly(last, 'day')
  )
    if (left.value < last.day && !ranges(items, at))
      return reduce(items, at, at, { frame: { day: left.value } });
  if (left === undefined || last?.month === undefined || (rel !== undefined && rel.unit !== 'year')) return;
  // "los días 5 y 6 de octubre": a day with its mark, too.
  const marked = left.frame !== undefined && isOnly(left.frame, 'day') ? left.frame.day : undefined;
  if (marked !== undefined || isNumber(left)) {
    const day = marked ?? left.value;
    const isDay = (marked ?? left.digits) > 0 && left.digits <= 2 && day >= 1 && day < (last.day ?? 0);
    if (!isDay || ranges(items, at) || isWord(items[next + 1], 'betweenafter')) return;
    const { weekday: _, clock: __, part: ___, zone: ____, ...date } = last;
    reduce(items, at, at, { frame: { ...date, day } });
  } else if (left.frame !== undefined && isOnly(left.frame, 'month') && last.day === undefined) {
    const { year } = last;
    if (rel !== undefined && !ranges(items, at))
      items[at] = { ...left, frame: { ...left.frame, rel }, weak: false };
    if (year === undefined || last.shortYear === true || ranges(items, at)) return;
    const earlier = (left.frame.month ?? 0) > last.month ? 1 : 0;
    items[at] = { ...left, frame: { ...left.frame, year: year - earlier }, weak: false };
  }
}

/** A word before it, over particles, makes it the first end of a range. */
const ranges = (items: readonly Item[], at: number): boolean =>
  [1, 2, 3].some((back) => {
    const word = itemAt(items, at - back);
    return isWord(word, 'between', 'since', 'numbered') || (isWord(word, 'from') && !isWord(word, 'glue'));
  });

const isNumeric = ({ frame, senses }: Item): boolean =>
  frame?.day !== undefined && frame.month !== undefined && senses.length === 0;

/** The second is sure where the first lets it be. */
function confirm(
  items: Item[],
  first: number,
  second: number,
  message: boolean,
  small: (at: number) => boolean
): void {
  if (first < 0 || second < 0 || small(second)) return;
  const left = items[first];
  const right = items[second];
  if (left?.frame === undefined || right?.frame === undefined || right.weak !== true) return;
  const days = isOnly(left.frame, 'weekday') && isOnly(right.frame, 'weekday');
  const months = left.weak !== true && left.frame.month !== undefined && isOnly(right.frame, 'month');
  const differ = left.frame.weekday !== right.frame.weekday || left.frame.month !== right.frame.month;
  // "20/11, 22/11 or 25/11": in a message, pairs of numbers that can be days and months are.
  const pairs = message && isNumeric(left) && isNumeric(right);
  if (((days || months) && differ) || pairs) items[second] = { ...right, weak: false };
}

/** The item after a comma, a slash or a word for and, or; -1 for none. */
function nextOfList(items: readonly Item[], at: number): number {
  const next = items[at + 1];
  // "terça qua qui ou sexta"
  if (next?.gap === SPACE && isDay(items[at]) && isDay(next)) return at + 1;
  // "am 23. und 24. November", "am 5., 6. und 7. Juni"
  const parted = isWord(next, 'and', 'or') || ((next?.gap ?? 0) & COMMA) !== 0;
  const point = isNumber(items[at]) && parted ? POINT : 0;
  if (next === undefined || (next.gap & ~(SPACE | COMMA | SLASH | point)) !== 0) return -1;
  if (isWord(next, 'and', 'or')) {
    const second = items[at + 2];
    // Hebrew "5 ו-6"
    const hyphen = second?.gap === DASH && second.start === next.end + 1;
    return hyphen || ((second?.gap ?? COMMA) & ~SPACE) === 0 ? at + 2 : -1;
  }
  return (next.gap & (COMMA | SLASH)) !== 0 ? at + 1 : -1;
}

const isDay = (item: Item | undefined): boolean => item?.frame !== undefined && isOnly(item.frame, 'weekday');

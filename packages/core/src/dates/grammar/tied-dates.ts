import type { Frame } from '../frame.ts';
import { DASH, POINT, SLASH } from '../tokens.ts';
import { isDay, yearOf } from './date-parts.ts';
import { type Item, isNumber, reduce, senseOf } from './item.ts';

/**
 * A month's name between or beside numbers with one sign between all three, in any order: "21-APR-16", "2020/23/Sep", "August/10/2012",
 * "Sep-2020-23". Where both numbers are short the year
 * stands last, behind the month: "9-10-Apr" is two days.
 */
export function readTied(items: Item[], at: number): void {
  const parts = partsFrom(items, at);
  if (parts === null) return;
  const { month, monthLast, numbers, end } = parts;
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 2) return;
  const [day, year] = first.digits === 4 ? [second, first] : [first, second];
  if (day.digits > 2 || !isDay(day.value) || !(year.digits === 4 || (year.digits === 2 && !monthLast)))
    return;
  const frame: Frame = { month, day: day.value, ...yearOf(year.value, year.digits) };
  reduce(items, at, end, { frame });
}

interface Written {
  readonly value: number;
  readonly digits: number;
}

interface Tied {
  readonly month: number;
  readonly monthLast: boolean;
  readonly numbers: readonly Written[];
  readonly end: number;
}

/** The month and the numbers from `at` on as long as one sign ties them. */
function partsFrom(items: readonly Item[], at: number): Tied | null {
  const sign = items[at + 1]?.gap ?? 0;
  if ((sign !== DASH && sign !== SLASH && sign !== POINT) || items[at]?.gap === sign) return null;
  const numbers: Written[] = [];
  let month: number | undefined;
  let monthLast = false;
  let end = at;
  for (let next = at; next < items.length && (next === at || items[next]?.gap === sign); next++) {
    const item = items[next];
    const named = senseOf(item, 'month')?.value;
    const written = item === undefined ? null : numbersOf(item, sign);
    if (named !== undefined && month === undefined) month = named;
    else if (written !== null) numbers.push(...written);
    else return null;
    monthLast = written === null;
    end = next;
  }
  return month === undefined ? null : { month, monthLast, numbers, end };
}

/** One number, or the two of a stamp with the same sign: the end of "August/10/2012". */
function numbersOf(item: Item, sign: number): readonly Written[] | null {
  if (isNumber(item) && item.digits > 0) return [{ value: item.value, digits: item.digits }];
  const { stamp } = item;
  if (stamp?.kind !== 'short' || SIGNS[stamp.separator] !== sign) return null;
  return stamp.numbers.map((value, index) => ({ value, digits: stamp.widths[index] ?? 0 }));
}

const SIGNS: Readonly<Record<string, number>> = { '-': DASH, '/': SLASH, '.': POINT };

import type { Amount, Frame } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SLASH } from '../tokens.ts';
import type { Unit } from '../unit.ts';
import { onlyYear } from './date-parts.ts';
import { across, type Item, isNumber, isWord, itemAt, reduce } from './item.ts';
import { unitSense } from './names.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** Periods of a report by where they end: "the three months to September", "the week ending 16 November", "nos 12 meses até março". */
export function readClosing(items: Item[], at: number): void {
  const counted = periodAt(items, at);
  if (counted === null) return;
  const { from, amount } = counted;
  const word = items[at + 1];
  const names = isWord(word, 'ending');
  if (!names && !isWord(word, 'to', 'until')) return;
  const last = across(items, at + 1, 1, CUT, 2);
  const frame = items[last]?.frame;
  if (word === undefined || (word.gap & CUT) !== 0 || frame === undefined) return;
  // "in the five years to 2023"
  const years = amount.unit === 'year' && amount.count > 1 && onlyYear(frame);
  if (!years && !isClose(frame)) return;
  // "Only three months to March" counts down: the period of a report has an article or a preposition. A week is only said to be "ending".
  const { unit, count } = amount;
  if (!names && (unit === 'week' || (unit === 'month' && count < 2) || !isLed(items, from))) return;
  reduce(items, from, last, { frame: { ...frame, lasting: [{ unit, count: -count }] } });
}

/** The same behind its end: "9月までの3カ月間", "截至9月30日的三个月". */
export function readClosed(items: Item[], at: number): void {
  const { range, beyond } = items[at] ?? {};
  if (range?.from !== null || range.to === null || beyond === true || !isClose(range.to)) return;
  const number = across(items, at, 1, CUT, 1);
  const counted = number < 0 ? null : periodAt(items, number + 1);
  if (counted === null || counted.from !== number || items[number + 1]?.gap !== 0) return;
  const { unit, count } = counted.amount;
  const last = isWord(items[number + 2], 'countafter') ? number + 2 : number + 1;
  reduce(items, at, last, { frame: { ...range.to, lasting: [{ unit, count: -count }] } });
}

const UNITS: ReadonlySet<Unit | null> = new Set<Unit>(['week', 'month', 'quarter', 'half', 'year']);

interface Period {
  readonly from: number;
  readonly amount: Amount;
}

/** A unit with its number, if it has one, that ends at an index. */
function periodAt(items: readonly Item[], at: number): Period | null {
  const item = items[at];
  const [amount, ...more] = item?.amounts ?? item?.frame?.distance ?? [];
  if (amount !== undefined)
    return more.length === 0 && amount.count > 0 && UNITS.has(amount.unit) ? { from: at, amount } : null;
  const unit = unitSense(item);
  if (unit === null || !UNITS.has(unit)) return null;
  const number = itemAt(items, at - 1);
  return isNumber(number) && number.ordinal !== true && ((item?.gap ?? CUT) & CUT) === 0
    ? { from: at - 1, amount: { unit, count: number.value } }
    : { from: at, amount: { unit, count: 1 } };
}

/** A month, a quarter or a day of a month. */
const isClose = ({ month, quarter, clock, edge, lasting }: Frame): boolean =>
  (month ?? quarter) !== undefined && clock === undefined && edge === undefined && lasting === undefined;

const isLed = (items: readonly Item[], from: number): boolean =>
  items[from]?.frame?.distance !== undefined ||
  isWord(itemAt(items, from - 1), 'lead', 'glue', 'lasting', 'in');

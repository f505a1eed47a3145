import type { Amount } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SLASH } from '../tokens.ts';
import { type Item, isNumber, reduce, senseOf } from './item.ts';
import { unitSense } from './names.ts';
import { ofPeriod, periodFollows, periodPrecedes } from './period-beside.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/**
 * The first or last so many units of a period beside them, in the orders that languages have: "the first two weeks of May", "les neuf
 * premiers mois de 2024", "dalam sembilan bulan pertama 2024", "الأشهر التسعة الأولى من عام 2024".
 */
export function readCountedPart(items: Item[], at: number): boolean {
  const [one, two, three] = [items[at], items[at + 1], items[at + 2]];
  if (two === undefined || (two.gap & CUT) !== 0) return false;
  // "前三季度": the word for the third quarter, with "first" written before it.
  const { quarter } = two.frame ?? {};
  if (quarter !== undefined && two.gap === 0 && senseOf(one, 'nth', '1') !== undefined) {
    reduce(items, at, at + 1, { frame: { nth: 1, nthUnit: 'quarter', nthCount: quarter } });
    return true;
  }
  const amount = amountOf(two);
  // "os últimos quatro meses de 2021": the word for last moves units that no period is named for.
  const first = end(one) || (senseOf(one, 'shift', '-1') !== undefined && ofPeriod(items, at + 1) ? -1 : 0);
  if (first !== 0 && amount !== null) return reduced(items, at, at + 1, first, amount);
  const counted = amountOf(one);
  if (counted !== null && end(two) !== 0) return reduced(items, at, at + 1, end(two), counted);
  if (three === undefined || (three.gap & CUT) !== 0) return false;
  const parts = [one, two, three];
  // "neuf premiers mois", "الأشهر التسعة الأولى", "nove meses primeros", "first nine months"
  const edge = parts.find((item) => end(item) !== 0);
  const number = parts.find((item) => item !== edge && count(item));
  const unit = parts.map(unitSense).find((name) => name !== null);
  if (edge === undefined || number === undefined || unit == null) return false;
  return reduced(items, at, at + 2, end(edge), { unit, count: number.value });
}

/** 1 for "first", −1 for "last", 0 for other words. */
function end(item: Item | undefined): number {
  if (item === undefined || item.frame !== undefined || item.amounts !== undefined) return 0;
  const sense = senseOf(item, 'nth');
  if (sense !== undefined) return sense.value;
  return (item.ordinal === true && item.value === 1) || senseOf(item, 'edge', 'start') !== undefined ? 1 : 0;
}

const count = (item: Item | undefined): boolean =>
  isNumber(item) && item.ordinal !== true && item.digits <= 2 && item.value > 1;

/** What is counted, where it is nothing but one kind of unit. */
const amountOf = (item: Item | undefined): Amount | null =>
  item?.frame === undefined && item?.amounts?.length === 1 ? (item.amounts[0] ?? null) : null;

function reduced(items: Item[], from: number, to: number, nth: number, { unit, count }: Amount): boolean {
  if (!periodFollows(items, to) && !periodPrecedes(items, from)) return false;
  reduce(items, from, to, { frame: { nth, nthUnit: unit, nthCount: Math.max(1, Math.round(count)) } });
  return true;
}

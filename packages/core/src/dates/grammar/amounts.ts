import { type Amount, isOnly } from '../frame.ts';
import { BREAK, COMMA, DASH, POINT, SLASH, SPACE } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { isUnit } from '../unit.ts';
import { gapAfterUnit } from './abbreviated.ts';
import { distance, readBareUnit, readDirection } from './directions.ts';
import { each, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf, sweep } from './item.ts';

/** What an amount begins with: its number, its unit, or a word for both. */
const AMOUNTS = typeBits('figures', 'unit', 'two');
const CUT = COMMA | SLASH | BREAK | POINT | DASH;

/**
 * Counted units with a direction: "il y a 3 jours", "2 hours 10 minutes ago", "3天后", "in two weeks". A count without a direction is
 * no date ("1000 jours de lutte") and stays an amount, which later rules may still use ("the last 3 days").
 */
export function readAmounts(items: Item[], reading: Reading): void {
  each(items, reading, readDecimal);
  sweep(items, reading, AMOUNTS, readAmount);
  if (reading.whole) each(items, reading, chain);
}

/** "2 days ago 3 hours ago", where the text is said to be one date: they add up. */
function chain(items: Item[], at: number): void {
  const one = distanceOf(items[at]);
  for (let next = items[at + 1]; one.length > 0; next = items[at + 1]) {
    const two = distanceOf(next);
    if (two.length === 0 || ((next?.gap ?? CUT) & (CUT & ~COMMA)) !== 0 || one[0]?.count === 0) return;
    if (Math.sign(one[0]?.count ?? 0) !== Math.sign(two[0]?.count ?? 0)) return;
    one.push(...two);
    reduce(items, at, at + 1, { frame: { distance: [...one] } });
  }
}

/** The distance of a frame that states nothing else. */
const distanceOf = (item: Item | undefined): Amount[] =>
  item?.frame?.distance !== undefined && item.anchored !== true && isOnly(item.frame, 'distance')
    ? [...item.frame.distance]
    : [];

const DECIMAL = /^\d{1,3}[.,]\d{1,2}$/u;
const FRACTION = /^([1-3])\/([24])$/u;

/** "2,5 hours", "1/2 hour": before a unit a decimal or a fraction is a count. */
function readDecimal(items: Item[], at: number, { text, pointed }: Reading): void {
  const item = items[at];
  const unit = items[at + 1];
  if (item?.stamp === undefined || item.stamp === null || unit === undefined) return;
  if ((unit.gap & CUT) !== 0 || !isWord(unit, 'unit')) return;
  const written = text.slice(item.start, item.end);
  // "14.05 uur": where decimals have a comma, this is a time of day.
  if (pointed === true && item.stamp.separator === '.' && item.stamp.widths[1] === 2 && isWord(unit, 'clock'))
    return;
  const [, over, under] = FRACTION.exec(written) ?? [];
  const value =
    over !== undefined && under !== undefined
      ? Number(over) / Number(under)
      : DECIMAL.test(written)
        ? Number(written.replace(',', '.'))
        : Number.NaN;
  if (!Number.isNaN(value)) items[at] = { ...item, stamp: null, value, digits: 1 };
}

function readAmount(items: Item[], at: number, reading: Reading): void {
  const amounts: Amount[] = [];
  let direction = 0;
  let end = at - 1;
  let next = at;
  while (next < items.length) {
    const item = items[next];
    if (amounts.length > 0 && item !== undefined)
      if ((gapAfterUnit(items[next - 1], item, reading) & (SLASH | BREAK | POINT)) !== 0) break;
    // "2 hours and 10 minutes"
    if (amounts.length > 0 && isWord(items[next], 'and') && isNumber(items[next + 1])) next += 1;
    const read = oneAmount(items, next, amounts.length === 0);
    if (read === null) break;
    amounts.push(read.amount);
    direction = read.direction || direction;
    end = read.end;
    next = end + 1;
  }
  const { length } = amounts;
  if (length === 0) {
    readBareUnit(items, at);
    return;
  }
  // "+1 hour", "-3y"; from a date: "now + 2 hours", "2023-12-29 -10 days"
  const [, sign, apart] =
    (reading.whole && /(?:^\s*|\s)([+-])( ?)$/u.exec(reading.text.slice(0, items[at]?.start))) || [];
  const before = itemAt(items, at - 1);
  const signed =
    sign !== undefined && direction === 0 && (before === undefined || apart === '' || isDay(before));
  if (signed) direction = sign === '+' ? 1 : -1;
  // "গত তিন বছরে", "முதல் ஒன்பது மாதங்களில்": in the last three years, in the first nine months. The word in front says more than the ending.
  else if (isWord(before, 'shift', 'nth', 'ordinal') && (items[at]?.gap ?? CUT) === SPACE) direction = 0;
  if (direction !== 0)
    reduce(items, at, end, {
      frame: distance(amounts, direction),
      anchored: signed && before !== undefined
    });
  else readDirection(items, at, end, amounts, reading);
}

/** A word for a day or the present, or a date in numbers. */
const isDay = (item: Item): boolean => isWord(item, 'rel') || item.stamp?.kind === 'date';

interface OneAmount {
  readonly amount: Amount;
  readonly direction: number;
  readonly end: number;
}

function oneAmount(items: readonly Item[], at: number, first: boolean): OneAmount | null {
  const item = items[at];
  if (item === undefined) return null;
  const pair = (number: Item | undefined, unit: Item | undefined, end: number): OneAmount | null => {
    if (!isNumber(number) || number.ordinal || unit === undefined) return null;
    if (number.digits === 4 && number.value > 1500 && number.value < 2200) return null;
    // "07年" is a year, "8月1日" a day.
    // Korean "9월" is September: another word counts months.
    if (senseOf(unit, 'mark', 'month.after') !== undefined && number.digits > 0 && unit.gap === 0)
      return null;
    if (number.digits === 2 && number.value < 10 && senseOf(unit, 'mark', 'year.after')) return null;
    if (isDatePart(items, end - 1)) return null;
    // "ngày 3 tháng trước": the third of last month
    if (
      senseOf(unit, 'unit', 'month') !== undefined &&
      senseOf(itemAt(items, end - 2), 'mark', 'day.before') !== undefined
    )
      return null;
    const sense = unit.senses.find((one) => one.type === 'unit' && isUnit(one.name.replace(/[+-]$/u, '')));
    // "من 4 إلى 23 الشهر المقبل": no count stands before an article.
    if (
      sense === undefined ||
      unit.frame !== undefined ||
      (isDefinite(sense.form) && !isWord(unit, 'plural'))
    )
      return null;
    const name = sense.name.replace(/[+-]$/u, '');
    if (!isUnit(name)) return null;
    const direction = sense.name.endsWith('-') ? -1 : sense.name.endsWith('+') ? 1 : 0;
    return { amount: { unit: name, count: number.value }, direction, end };
  };
  // A dual names its count: "يومين" is two days.
  const dual = senseOf(item, 'two')?.name ?? '';
  if (isUnit(dual)) return { amount: { unit: dual, count: 2 }, direction: 0, end: at };
  const next = items[at + 1];
  if (isNumber(item) && next !== undefined && (next.gap & CUT) === 0) {
    const plain = pair(item, next, at + 1);
    if (plain !== null) {
      // "3年5月" is a date, "3年前" a distance: a unit word that marks a date part needs the direction beside it.
      return plain;
    }
    // "two more days", "3 full weeks"
    if (isWord(next, 'countglue') && ((items[at + 2]?.gap ?? CUT) & CUT) === 0)
      return pair(item, items[at + 2], at + 2);
  }
  // Units written before their number: "siku 3", and alone with a direction: "a week ago" has "a" as number 1.
  if (first && isWord(item, 'unit') && isNumber(next) && (next.gap & CUT) === 0 && isWord(item, 'unitfirst'))
    return pair(next, item, at + 1);
  return null;
}

const isDefinite = (form: string): boolean => form.startsWith('ال');

/** In "2019年8月1日之后" neither months nor days are counted: number and mark, side by side, twice. */
function isDatePart(items: readonly Item[], at: number): boolean {
  const marked = (number: number, name: string): boolean =>
    isNumber(items[number]) &&
    items[number + 1]?.gap === 0 &&
    senseOf(items[number + 1], 'mark', name) !== undefined;
  return (
    (marked(at, 'month.after') && items[at + 2]?.gap === 0 && marked(at + 2, 'day.after')) ||
    (marked(at, 'day.after') && items[at]?.gap === 0 && marked(at - 2, 'month.after'))
  );
}

import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SPACE } from '../tokens.ts';
import { PASSED, typeBits } from '../type-bits.ts';
import {
  across,
  EVERY,
  each,
  FIGURES,
  type Item,
  isNumber,
  isWord,
  itemAt,
  type Reading,
  reduce,
  senseOf,
  sweep
} from './item.ts';
import { readMarked } from './marked-dates.ts';
import { readMonth } from './month-dates.ts';
import { readPointed, readSpaced, readStampDate } from './stamp-dates.ts';
import { readTied } from './tied-dates.ts';
import { countFromBuddha, readEra, readYear } from './year-dates.ts';

const CUT = COLON | BREAK | BRACKET | OTHER_MARK;

/** Days, months and years: numeric stamps, marked numbers ("2024年11月19日"), months with the numbers around them. */
export function readCalendarDates(items: Item[], reading: Reading, mask: number): void {
  if ((mask & MONTHS) !== 0) each(items, reading, readTied);
  const numbered = (mask & NUMBERS) !== 0;
  if ((mask & STAMPS) !== 0) each(items, reading, readStampDate);
  if (numbered && (reading.pointed === true || reading.order === 'ymd')) each(items, reading, readPointed);
  if ((mask & ERAS) !== 0)
    for (let at = 0; at < items.length; at++) {
      // "令和6年": the era's number is a year however small.
      const era = senseOf(items[at], 'era');
      if (era !== undefined && isNumber(items[at + 1]) && items[at + 1]?.gap === 0)
        readEra(items, at, era.name);
    }
  if ((mask & MONTHS) !== 0 && (mask & UNITS) !== 0) each(items, reading, passMonthWord);
  if ((mask & MARKS) !== 0 && numbered) sweep(items, reading, FIGURES, readMarked);
  // A frame may have a month that was written as a number.
  const framed = items.some((item) => item.frame !== undefined);
  if (framed || (mask & MONTHS) !== 0) sweep(items, reading, framed ? EVERY : MONTHS, readMonth);
  if ((mask & (NUMBERS | ERAS)) !== 0) each(items, reading, readYear);
  if (reading.whole) each(items, reading, readSpaced);
  if (reading.years === 'buddhist') each(items, reading, countFromBuddha);
}

/** The types of words without which a pass has nothing to do. A month can be a marked number: "11月". */
const ERAS = typeBits('era');
const STAMPS = typeBits('stamp');
const NUMBERS = typeBits('figures', 'number', 'ordinal');
const MARKS = typeBits('mark');
const MONTHS = typeBits('month', 'mark');
const UNITS = typeBits('unit');

/** "5 del mes de abril": the word month before a month's name says nothing more. */
function passMonthWord(items: Item[], at: number): void {
  const item = items[at];
  const unit = senseOf(item, 'unit', 'month');
  if (item === undefined || unit === undefined || item.frame !== undefined || isWord(item, 'weekday')) return;
  // "8 months" count, but those of "1-8 month of April" do not.
  const before = itemAt(items, at - 1);
  if (isNumber(before) && before.ordinal !== true && (before.gap & DASH) === 0) return;
  const next = across(items, at, 1, CUT | COMMA, 2);
  const behind = isWord(before, 'month') && item.gap === SPACE;
  // "kasım ayının başında": behind the name too
  if (behind && before !== undefined && isWord(items[at + 1], 'edge'))
    return reduce(items, at - 1, at, { senses: before.senses });
  // "mayıs ayının ilk pazartesi günü"
  const named = behind && items[at + 1]?.ordinal === true;
  if (isWord(itemAt(items, next), 'month') || named)
    items[at] = { ...item, senses: [{ ...unit, type: 'glue', name: '' }], mask: PASSED };
}

import { isOnly } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, POINT, SLASH, SPACE } from '../tokens.ts';
import type { Unit } from '../unit.ts';
import { readCountedPart } from './counted-parts.ts';
import { type Item, isNumber, isWord, itemAt, reduce, senseOf } from './item.ts';
import { unitSense } from './names.ts';
import { ofPeriod, periodFollows, periodPrecedes } from './period-beside.ts';
import { readEra } from './year-dates.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** The units that an ordinal counts in a period named beside it. */
const COUNTED: ReadonlySet<Unit> = new Set(['month', 'day', 'year', 'decade', 'weekend', 'fortnight']);

/** "third quarter", "21st century", "first half", "second week", "first Monday": an ordinal and a unit, in either order. */
export function readOrdinalUnit(items: Item[], at: number): void {
  const item = items[at];
  // "last week of 2016" is the year's, not the reference's.
  const rel = item?.frame?.rel;
  if (
    rel?.count === -1 &&
    // "last year in March" is the reference's: no period that is named here has years.
    rel.unit !== 'year' &&
    senseOf(item, 'rel') !== undefined &&
    // "yesterday" is of no month, "le dernier jour" is.
    (rel.unit !== 'day' || senseOf(item, 'rel')?.form.includes(' ') === true) &&
    periodFollows(items, at)
  )
    return itemAt(items, at - 1)?.ordinal === true && item?.gap === SPACE
      ? reduce(items, at - 1, at, { frame: { nth: -(itemAt(items, at - 1)?.value ?? 1), nthUnit: rel.unit } })
      : reduce(items, at, at, { frame: { nth: -1, nthUnit: rel.unit } });
  // "le dernier jour de mars": last among the days of a period named after it.
  const shifted = senseOf(item, 'shift', '-1');
  const ends = shifted !== undefined && items[at + 1] !== undefined && ofPeriod(items, at + 1);
  const last = senseOf(item, 'nth') ?? (ends ? shifted : undefined);
  if (readCountedPart(items, at)) return;
  if (item === undefined || !((isNumber(item) && (item.ordinal || item.digits <= 2)) || last !== undefined))
    return;
  let value = last?.value ?? item.value;
  const span = items[at + 1];
  // "the second last week"
  if (item.ordinal === true && last === undefined && senseOf(span, 'nth') !== undefined && span?.gap === 1) {
    reduce(items, at, at + 1, { value: -item.value, ordinal: true });
    value = -item.value;
  }
  // "最初の金曜日": a particle written on
  const glued =
    items[at + 1]?.gap === 0 && isWord(items[at + 1], 'glue') && unitSense(items[at + 1]) === null;
  const after = glued ? at + 2 : at + 1;
  // "Jumatatu ya kwanza ya Mei": an ordinal that stands behind what it counts
  const counted = itemAt(items, at - 1)?.frame?.weekday;
  if (
    senseOf(item, 'nth', '1') !== undefined &&
    counted !== undefined &&
    item.gap === SPACE &&
    isOnly(itemAt(items, at - 1)?.frame, 'weekday') &&
    periodFollows(items, at)
  )
    return reduce(items, at - 1, at, { frame: { nth: 1, nthUnit: 'weekday', weekday: counted }, weak: true });
  for (const [index, gap] of [
    [after, items[after]?.gap],
    [at - 1, item.gap]
  ] as const) {
    if (gap === undefined || (gap & (CUT & ~DASH)) !== 0) continue;
    const unit = unitSense(itemAt(items, index));
    // Russian "ст. 5" is an article.
    const isPointed = (gap & POINT) !== 0 && item.digits > 0;
    const ordinal =
      item.ordinal === true ||
      (index < at && (unit === 'week' || (unit === 'century' && !isPointed) || unit === 'quarter')) ||
      isPointed;
    if (!ordinal && last === undefined) continue;
    // "gelecek yıl üçüncü": the year is the next one, what is third comes behind.
    if (index < at && last === undefined && isWord(itemAt(items, index - 1), 'shift')) continue;
    // A number between its unit and "next" counts: "the weeks the three the coming".
    if (index < at && last === undefined && item.ordinal !== true && isWord(items[at + 1], 'shift')) continue;
    // "the last week of May", "la dernière semaine de mai"; behind its unit in Arabic and Hebrew
    const ofPeriodBeside =
      index > at
        ? periodFollows(items, index) || periodPrecedes(items, at)
        : isWord(items[at + 1], 'glue') && periodFollows(items, at);
    // "March last year": no period that is named beside it has years.
    if (last !== undefined && (!ofPeriodBeside || unit === 'year' || unit === 'decade')) continue;
    const from = Math.min(at, index);
    const to = Math.max(at, index);
    const placed = value < 0 ? value + 1 : value;
    if (unit === 'quarter' && placed >= -3 && placed <= 4)
      return reduce(items, from, to, { frame: { quarter: placed > 0 ? placed : placed + 4 } });
    if (unit === 'half' && placed >= -1 && placed <= 2)
      // "in the first half" is of a match, too.
      return reduce(items, from, to, {
        frame: { half: placed > 0 ? placed : placed + 2 },
        weak: senseOf(itemAt(items, index), 'unit')?.caution === true && !ofPeriodBeside
      });
    if (unit === 'century' && value > 0 && value <= 30) {
      reduce(items, from, to, { frame: { century: value } });
      return widenCentury(items, from);
    }
    if (unit === 'week' && value !== 0 && value <= 53)
      return reduce(items, from, to, { frame: { nth: value, nthUnit: 'week' } });
    if (unit !== null && COUNTED.has(unit) && value <= 31)
      return reduce(items, from, to, { frame: { nth: value, nthUnit: unit }, weak: true });
    const weekday = itemAt(items, index)?.frame?.weekday;
    if (
      weekday !== undefined &&
      (index > at || last !== undefined) &&
      isOnly(itemAt(items, index)?.frame, 'weekday') &&
      value <= 5
    )
      return reduce(items, from, to, { frame: { nth: value, nthUnit: 'weekday', weekday }, weak: true });
  }
}

/** "the 5th century BC"; "the 18th and 19th centuries", "siglos XVIII y XIX": the word is said once for the ordinals on either side. */
function widenCentury(items: Item[], at: number): void {
  const era = senseOf(items[at + 1], 'era', 'bce');
  if (era !== undefined) readEra(items, at + 1, era.name);
  for (const step of [-1, 1]) {
    const joint = itemAt(items, at + step);
    const one = isWord(joint, 'and', 'or', 'to') ? at + 2 * step : at + step;
    const ordinal = itemAt(items, one);
    const gap = step < 0 ? items[at]?.gap : itemAt(items, one)?.gap;
    if (!isNumber(ordinal) || ordinal.ordinal !== true || ordinal.value > 30) continue;
    // Nothing but a dash or a comma stands for the joint.
    if (one === at + step && ((gap ?? 0) & (DASH | COMMA)) === 0) continue;
    reduce(items, one, one, { frame: { century: ordinal.value } });
  }
}

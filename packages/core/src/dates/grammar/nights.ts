import { type Frame, isOnly } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, OTHER_MARK, SLASH } from '../tokens.ts';
import { type Item, isNumber, isWord, itemAt, reduce } from './item.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK;

/**
 * Nights by the days that they lie between: "in de nacht van zaterdag op zondag", "la noche del sábado al domingo", "nuit de samedi à
 * dimanche", "ليلة السبت الأحد", "szombatról vasárnapra virradó éjjel", "nacht van 3 op 4 mei". In the north a night belongs to the day
 * after: "natten till söndagen", "natt til 4. mai".
 */
export function readNight(items: Item[], at: number): void {
  if (!isNight(items[at])) return;
  const first = dayBeside(items, at, 1);
  const day = itemAt(items, first)?.frame;
  if (
    first > at + 1 &&
    first <= at + 3 &&
    day !== undefined &&
    isWord(items[at + 1], 'to', 'until') &&
    // "5月3日夜から4日未明"
    dayBeside(items, at, -1) < 0 &&
    dayBeside(items, first, 1) < 0
  )
    return reduce(items, at, first, { frame: { ...day, part: 'night' } });
  const second = dayBeside(items, first, 1);
  if (second > 0) return span(items, at, second, first, second);
  // The night behind its days
  const later = dayBeside(items, at, -1);
  const earlier = dayBeside(items, later, -1);
  if (earlier >= 0) span(items, earlier, at, earlier, later);
}

const isNight = (item: Item | undefined): boolean =>
  item?.frame?.part === 'night' && isOnly(item.frame, 'part');

const isWeekday = (frame: Frame): boolean => isOnly(frame, 'weekday');

const isDate = ({ day, month, clock }: Frame): boolean =>
  day !== undefined && month !== undefined && clock === undefined;

/** A day of the month by its number alone: "van 3 op 4 mei". */
const numberOf = (item: Item | undefined): number | undefined =>
  isNumber(item) && item.digits > 0 && item.digits < 3 ? item.value : item?.frame?.day;

/** The nearest weekday, day of a month or number over words that are no date themselves; −1 where there is none. */
function dayBeside(items: readonly Item[], at: number, step: 1 | -1): number {
  if (at < 0) return -1;
  for (let skipped = 0, index = at; skipped <= 3; skipped++) {
    const gap = step > 0 ? items[index + 1]?.gap : itemAt(items, index)?.gap;
    if (gap === undefined || (gap & CUT) !== 0) return -1;
    index += step;
    const item = itemAt(items, index);
    if (item?.frame !== undefined && (isWeekday(item.frame) || isDate(item.frame))) return index;
    if (numberOf(item) !== undefined) return index;
    if (item === undefined || item.frame !== undefined || isNumber(item)) return -1;
  }
  return -1;
}

/** The night between two days that follow each other. */
function span(items: Item[], start: number, end: number, one: number, other: number): void {
  const first = itemAt(items, one);
  const to = itemAt(items, other)?.frame;
  if (first === undefined || to === undefined) return;
  const { frame } = first;
  if (frame?.weekday !== undefined || isWeekday(to)) {
    if (frame !== undefined && isWeekday(frame) && to.weekday === ((frame.weekday ?? 0) % 7) + 1)
      reduce(items, start, end, { frame: to, range: { from: frame, to } });
    return;
  }
  if (!isDate(to)) return;
  const day = numberOf(first);
  const from = frame?.month === undefined ? { ...to, day } : { ...to, ...frame };
  if (day !== undefined && from.month === to.month && day + 1 === to.day)
    reduce(items, start, end, { frame: to, range: { from: { ...from, day }, to } });
}

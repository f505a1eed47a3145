import { BRACKET, BREAK, COLON, COMMA, OTHER_MARK, SLASH } from '../tokens.ts';
import { type Item, isNumber, isWord, itemAt, reduce } from './item.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK;

/**
 * Nights by the days that they lie between: "in de nacht van zaterdag op zondag", "la noche del sábado al domingo", "nuit de samedi à
 * dimanche", "ليلة السبت الأحد", "szombatról vasárnapra virradó éjjel". In the north a night belongs to the day after: "natten till söndagen".
 */
export function readNight(items: Item[], at: number): void {
  if (!isNight(items[at])) return;
  const first = weekdayBeside(items, at, 1);
  if (first === at + 2 && isWord(items[at + 1], 'to', 'until') && weekdayBeside(items, first, 1) < 0) {
    const weekday = items[first]?.frame?.weekday ?? 1;
    return reduce(items, at, first, { frame: { weekday, part: 'night' } });
  }
  const second = weekdayBeside(items, first, 1);
  if (second > 0 && follows(items, first, second)) return span(items, at, second, first, second);
  // The night behind its days
  const later = weekdayBeside(items, at, -1);
  const earlier = weekdayBeside(items, later, -1);
  if (earlier >= 0 && follows(items, earlier, later)) span(items, earlier, at, earlier, later);
}

const isNight = (item: Item | undefined): boolean =>
  item?.frame?.part === 'night' && Object.keys(item.frame).length === 1;

const isWeekday = (item: Item | undefined): boolean =>
  item?.frame?.weekday !== undefined && Object.keys(item.frame).length === 1;

/** The nearest weekday over words that are no date themselves; −1 where there is none. */
function weekdayBeside(items: readonly Item[], at: number, step: 1 | -1): number {
  if (at < 0) return -1;
  for (let skipped = 0, index = at; skipped <= 3; skipped++) {
    const gap = step > 0 ? items[index + 1]?.gap : itemAt(items, index)?.gap;
    if (gap === undefined || (gap & CUT) !== 0) return -1;
    index += step;
    const item = itemAt(items, index);
    if (isWeekday(item)) return index;
    if (item === undefined || item.frame !== undefined || isNumber(item)) return -1;
  }
  return -1;
}

const follows = (items: readonly Item[], one: number, other: number): boolean =>
  itemAt(items, other)?.frame?.weekday === ((itemAt(items, one)?.frame?.weekday ?? 0) % 7) + 1;

function span(items: Item[], start: number, end: number, one: number, other: number): void {
  const from = itemAt(items, one)?.frame;
  const to = itemAt(items, other)?.frame;
  if (from !== undefined && to !== undefined) reduce(items, start, end, { frame: to, range: { from, to } });
}

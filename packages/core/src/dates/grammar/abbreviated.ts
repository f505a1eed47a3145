import { POINT } from '../tokens.ts';
import type { Item, Reading } from './item.ts';

/** Longer words are no abbreviations, and the point behind them ends a sentence. */
const LONGEST_BEFORE_WORD = 5;
const LONGEST_BEFORE_NUMBER = 3;

/** What stands before `next`, without the point of the abbreviated unit before it: "8 hr. ago", "2 ч. 21 мин. назад". A capital begins a sentence. */
export function gapAfterUnit(unit: Item | undefined, next: Item, { text, whole }: Reading): number {
  if (unit === undefined || (next.gap & POINT) === 0 || text.charAt(unit.end) !== '.') return next.gap;
  const longest = next.digits > 0 && !whole ? LONGEST_BEFORE_NUMBER : LONGEST_BEFORE_WORD;
  const written = text.slice(unit.start, unit.end).replace(/\p{M}/gu, '');
  return written.length <= longest && !/^\p{Lu}/u.test(text.slice(next.start)) ? next.gap & ~POINT : next.gap;
}

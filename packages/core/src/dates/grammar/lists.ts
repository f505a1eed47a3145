import type { Frame } from '../frame.ts';
import { COMMA, SLASH, SPACE } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { type Item, isWord, type Reading } from './item.ts';

/** What a list is made of, beside commas and slashes: "terça qua qui" too. */
const LINKS = typeBits('and', 'or', 'weekday');

/**
 * Names that doubt each other away in lists: "sat, sun or mon", "en febrero, marzo y julio". Weekdays side by side are weekdays; months
 * are months beside one that is sure.
 */
export function readLists(items: Item[], { message }: Reading, mask: number, gaps: number): void {
  if ((mask & LINKS) === 0 && (gaps & (COMMA | SLASH)) === 0) return;
  for (let at = 0; at < items.length; at++) confirm(items, at, nextOfList(items, at), message);
  for (let at = items.length - 1; at >= 0; at--) confirm(items, nextOfList(items, at), at, message);
}

const isNumeric = ({ frame, senses }: Item): boolean =>
  frame?.day !== undefined && frame.month !== undefined && senses.length === 0;

/** The second is sure where the first lets it be. */
function confirm(items: Item[], first: number, second: number, message: boolean): void {
  const [left, right] = [items[first], items[second]];
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
  if (next === undefined || (next.gap & ~(SPACE | COMMA | SLASH)) !== 0) return -1;
  if (isWord(next, 'and', 'or')) return items[at + 2]?.gap === SPACE ? at + 2 : -1;
  return (next.gap & (COMMA | SLASH)) !== 0 ? at + 1 : -1;
}

const isDay = (item: Item | undefined): boolean => item?.frame !== undefined && isOnly(item.frame, 'weekday');

const isOnly = (frame: Frame, key: keyof Frame): boolean =>
  frame[key] !== undefined && Object.keys(frame).length === 1;

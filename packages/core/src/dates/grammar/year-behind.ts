import type { Frame } from '../frame.ts';
import { COMMA, SPACE } from '../tokens.ts';
import { onlyYear } from './date-parts.ts';
import { type Item, itemAt, reduce } from './item.ts';

/** The year alone that stands behind an item, over a comma. */
export function yearBehind(items: readonly Item[], at: number): Frame | undefined {
  const next = items[at + 1];
  const isBeside = next?.frame !== undefined && (next.gap & ~(SPACE | COMMA)) === 0;
  return isBeside && next.range === undefined && onlyYear(next.frame) ? next.frame : undefined;
}

/** "March 3-5, 2025", "from March 3 to 5, 2025": the year is that of both ends. */
export function readYearOfRange(items: Item[], at: number): void {
  const { from, to } = itemAt(items, at)?.range ?? {};
  const of = yearBehind(items, at);
  if (from?.day === undefined || to?.day === undefined || from.year !== undefined || to.year !== undefined)
    return;
  if (of?.year === undefined || from.month === undefined || to.month === undefined) return;
  const first = { ...from, ...of, year: of.year - (from.month > to.month ? 1 : 0) };
  const last = { ...to, ...of };
  reduce(items, at, at + 1, { frame: last, range: { from: first, to: last } });
}

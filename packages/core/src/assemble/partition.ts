import type { Furniture, FurnitureRole, Span } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import type { Item } from '../segment/item.ts';

/** Cuts the source between items and what lies between them, so that every character has its place. */
export interface Partition {
  /** One span for each item. */
  readonly items: readonly Span[];
  readonly furniture: readonly Furniture[];
}

/**
 * The spans of items and furniture over a source of `length` code units, from `start` on: sorted, without gaps or overlaps. Line ends and blank lines go
 * with what stands before them; those before the first line go with it.
 */
export function partition(
  lines: readonly Line[],
  items: readonly Item[],
  length: number,
  roleOf: (line: number) => FurnitureRole,
  start = 0
): Partition {
  const startOf = (line: number): number => (line <= 0 ? start : (lines[line]?.span.start ?? length));
  const spans: Span[] = [];
  const furniture: Furniture[] = [];
  let free = 0;
  const fill = (to: number): void => {
    for (let at = free; at < to; ) {
      const role = roleOf(at);
      let end = at + 1;
      while (end < to && roleOf(end) === role) end++;
      furniture.push({ role, span: { start: startOf(at), end: startOf(end) } });
      at = end;
    }
  };
  for (const item of items) {
    fill(item.first);
    spans.push({ start: startOf(item.first), end: startOf(item.last + 1) });
    free = item.last + 1;
  }
  fill(lines.length);
  if (lines.length === 0 && length > start) furniture.push({ role: 'other', span: { start, end: length } });
  return { items: spans, furniture };
}

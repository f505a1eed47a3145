import type { Archive } from './archive.ts';
import { type Choice, type MarkReader, takes } from './arrange.ts';

export interface DayCount {
  readonly day: number;
  readonly count: number;
}

/** Articles per day, oldest first; days without articles are left out. */
export function countDays(
  archive: Archive,
  marks: MarkReader,
  choice: Choice,
  found: Uint32Array | null
): DayCount[] {
  const counts = new Map<number, number>();
  const total = found?.length ?? archive.count();
  for (let i = 0; i < total; i++) {
    const article = found?.[i] ?? i;
    const day = archive.day(article);
    if (day !== null && takes(archive, marks, choice, article, 'days'))
      counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([day, count]) => ({ day, count }));
}

import type { LineView } from '../label/line-view.ts';
import type { DateMention } from '../model/index.ts';

/** A day with its year: other dates cannot tell when an article was published. */
export function fullDay({ stated, value, kind }: DateMention): string | null {
  if (kind === 'relative' || !stated.includes('year') || !stated.includes('day')) return null;
  return /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0] ?? null;
}

/** The first full day of a line. */
export function statedDay(line: LineView | undefined): string | null {
  for (const mention of line?.cues.date?.mentions ?? []) {
    const day = fullDay(mention);
    if (day !== null) return day;
  }
  return null;
}

import { labelBefore } from '../cues/read-date-line.ts';
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

/** Whether a label says what the first date of a line is: "Published on 12 May 2024". */
export function hasLabelledDate(line: LineView | undefined): boolean {
  const mention = line?.cues.date?.mentions[0];
  return line !== undefined && mention !== undefined && labelBefore(line.line.text, mention.span.start) >= 0;
}

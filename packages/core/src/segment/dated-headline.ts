import type { LineView } from '../label/line-view.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { Outline } from './outline.ts';
import { hasLabelledDate } from './stated-day.ts';

/** "for 19 November 2024", "du mardi 19 novembre": a small word before the date makes it a part of the phrase. */
const JOINED = /(?<phrase>\p{L}{4}.*?)\s\p{Ll}{1,4}\s$/u;

/**
 * The only line above a text, where it is a phrase that names a day; null where the day stands for itself, behind a label or a place.
 *
 *     Daily briefing for 19 November 2024
 *     The harbour of Lisport reopened on Monday …
 *
 * @param start the first line of the body
 * @param floor the first line that is free
 */
export function datedHeadline({ labelling, kind }: Outline, start: number, floor: number): number | null {
  const at = start - 1;
  const line = labelling.view.lines[at];
  return !kind.isPage && at === floor && line !== undefined && namesItsDay(line) ? at : null;
}

/** Whether a line is such a phrase. */
export function namesItsDay(line: LineView): boolean {
  const mention = line.cues.date?.mentions.at(-1);
  if (mention === undefined || !endsAsHeadline(line) || hasLabelledDate(line) || line.cues.byline !== null)
    return false;
  const { text } = line.line;
  const isLast = /^\P{L}*$/u.test(text.slice(mention.span.end));
  return isLast && JOINED.test(text.slice(0, mention.span.start));
}

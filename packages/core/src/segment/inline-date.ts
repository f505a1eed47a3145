import type { LineView } from '../label/line-view.ts';
import type { DateMention } from '../model/index.ts';

/** A line that its dates cover more than this is a date line. */
const MOST = 0.45;

/**
 * The date at the edge of a line that is otherwise a headline; null where there is none.
 *
 *     Harbour reopens after today's storm - 12/05/2024       12 May 2024: Harbour reopens
 */
export function inlineDate(line: LineView | undefined): DateMention | null {
  const date = line?.cues.date;
  if (line === undefined || !date || date.coverage > MOST || line.facts.end === 'stop') return null;
  const { text } = line.line;
  const last = date.mentions.at(-1);
  if (last !== undefined && /^\P{L}*$/u.test(text.slice(last.span.end))) {
    const before = text.slice(0, last.span.start);
    return /[-–—|·(,:]\s*\P{L}*$/u.test(before) && /\p{L}{2}/u.test(before) ? last : null;
  }
  const first = date.mentions[0];
  if (first === undefined || !/^\P{L}*$/u.test(text.slice(0, first.span.start))) return null;
  return /^\P{L}*[-–—|·:)]/u.test(text.slice(first.span.end)) ? first : null;
}

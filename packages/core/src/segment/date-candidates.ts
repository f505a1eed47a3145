import type { Labelling } from '../label/label-lines.ts';
import { type DatePlace, type DateScene, dateRow } from './date-features.ts';
import type { Item } from './item.ts';
import { statedDay } from './stated-day.ts';

/** A line that may say when an article was published. */
export interface DateCandidate extends DatePlace {
  readonly row: Float64Array;
}

/** How far from the head of an article or from the end of its text its date may stand, in lines. */
const REACH = 60;

/** The lines from `floor` to `ceiling` (exclusive) outside an article's text that state a day. */
export function dateCandidates(
  labelling: Labelling,
  { headline, body }: Item,
  floor: number,
  ceiling: number
): DateCandidate[] {
  const start = body.find((at) => headline === null || at > headline) ?? body[0] ?? 0;
  const end = body.at(-1) ?? start;
  const top = headline ?? start;
  const text = new Set(body);
  const from = Math.max(floor, top - REACH);
  const to = Math.min(ceiling, end + REACH);
  const places: DatePlace[] = [];
  for (let at = from; at < to; at++) {
    // A long text is not searched: within it only its beginning.
    if (at > start + REACH && at < end) at = end;
    const day = text.has(at) ? null : statedDay(labelling.view.lines[at]);
    if (day !== null) places.push({ at, day });
  }
  const scene: DateScene = { labelling, headline, text, top, start, end, floor, from, to, places };
  return places.map((place, which) => ({ ...place, row: dateRow(scene, which) }));
}

import { namesPerson } from '../cues/names-person.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import type { Item } from '../segment/item.ts';

/** How many lines a header has. */
const HEADER = 8;

/** The lines between headline and text that are no standfirst, and those that date or sign the article elsewhere. */
export function headerOf({ headline, first, body, standfirst, dates, bylines }: Item): readonly number[] {
  const start = body[0] ?? first;
  const from = Math.max(headline === null ? first : headline + 1, start - HEADER);
  const between = Array.from({ length: Math.max(0, start - from) }, (_, at) => from + at);
  return [...new Set([...between, ...dates, ...bylines])].filter(
    (at) => at !== standfirst && at !== headline
  );
}

/** The line between headline and text that is a dateline and nothing more: "PARIS (AFP)", "بغداد - واع". */
export function datelineAlone({ view }: Labelling, { headline, first, body }: Item): readonly number[] {
  const start = body[0] ?? first;
  for (let at = start - 1; at >= first && at !== headline; at--) {
    const line = view.lines[at];
    if (line !== undefined && isDatelineAlone(line)) return [at];
  }
  return [];
}

/** "By Jane Doe, AFP" and "Jane Doe, AFP" say who, "New York, AP" says where. */
function isDatelineAlone({ line: { text }, cues: { dateline, byline } }: LineView): boolean {
  if (dateline == null || dateline.place === null || dateline.end < text.trimEnd().length) return false;
  const { start, end } = dateline.place;
  return byline?.labelled !== true && (dateline.date !== null || !namesPerson(text.slice(start, end)));
}

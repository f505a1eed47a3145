import { labelBefore } from '../cues/read-date-line.ts';
import type { LineView } from '../label/line-view.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { Outline } from './outline.ts';

const SHORTEST = 8;
const LONGEST = 200;
/** As many words, all with a capital, are somebody's name. */
const NAME = 3;

/**
 * The headline that its header tells, whatever its words say: between it and the body nothing stands but who wrote the article and when.
 * Teasers have no byline and do not label their dates. Null where two dates stand there: the first may be that of a teaser.
 *
 *     Smooth sailing                        <- a play on words: the text has none of them
 *     By Jane Doe - Updated 12 May 2024
 *     The harbour of Lisport reopened on Sunday …
 *
 * @param start the first line of the body
 * @param floor the first line that is free
 */
export function loneHeadline(outline: Outline, start: number, floor: number): number | null {
  const { labelling, roles, kind } = outline;
  // On a page menus and boxes stand above bylines.
  if (kind.isPage) return null;
  let at = start - 1;
  let [bylines, dates, labels] = [0, 0, 0];
  for (; at >= floor && (roles[at] === 'byline' || roles[at] === 'date'); at--) {
    const { line, cues } = labelling.view.lines[at] as LineView;
    const date = cues.date?.mentions[0];
    if (roles[at] === 'byline' || (cues.byline?.strength ?? 0) > 0.6) bylines++;
    if (date !== undefined) dates++;
    if (date !== undefined && labelBefore(line.text, date.span.start) >= 0) labels++;
  }
  const isHeader = bylines < 2 && dates < 2 && bylines + labels > 0;
  return isHeader && at >= floor && isHeadline(outline, at) ? at : null;
}

function isHeadline({ labelling, dated }: Outline, at: number): boolean {
  const line = labelling.view.lines[at];
  if (line === undefined || dated[at] !== null) return false;
  const { facts, cues } = line;
  if (facts.length < SHORTEST || facts.length > LONGEST || facts.letters <= facts.digits) return false;
  const isName =
    facts.hasCase && (facts.start === 'lower' || (facts.words <= NAME && facts.titled >= facts.words));
  if (isName || !endsAsHeadline(line)) return false;
  const { byline, source, dateline, notice, share, comments, tags, caption, related, readingTime } = cues;
  return [byline, source, dateline, notice, share, comments, tags, caption, related, readingTime].every(
    (cue) => cue === null
  );
}

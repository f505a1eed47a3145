import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';

/** How far below its last line an article's tags may begin: further down stand the topics of the site. */
const REACH = 15;
/** A list of more is a menu. */
const MOST = 10;
/** A tag is a name or a subject, not a headline. */
const LONGEST = 40;
const MOST_WORDS = 4;
const SURE = 0.75;

/**
 * The lines that hold the tags of an article that ends at `last`: one line of several, or a label with one tag on each line below it.
 *
 *     Tags: Harbour, Ferries, Nordholm          Topics
 *                                               Harbour
 *                                               Ferries
 *                                               Share this article
 */
export function tagLines({ view: { lines } }: Labelling, last: number, ceiling: number): readonly number[] {
  const to = Math.min(ceiling, lines.length);
  for (let at = last + 1; at < Math.min(to, last + 1 + REACH); at++) {
    const tags = lines[at]?.cues.tags;
    if (!tags || tags.strength < SURE) continue;
    if (tags.tags.length > 0) return [at];
    let end = at + 1;
    while (end < to && end - at <= MOST + 1 && isTag(lines[end])) end++;
    const count = end - at - 1;
    if (count === 0 || count > MOST) continue;
    return Array.from({ length: count + 1 }, (_, step) => at + step);
  }
  return [];
}

/** A short line of letters that nothing else explains and that the source says once. */
function isTag(line: LineView | undefined): boolean {
  if (line === undefined || line.copies > 1) return false;
  const { facts, cues } = line;
  if (facts.letters === 0 || facts.length > LONGEST || facts.words > MOST_WORDS || facts.end !== 'none')
    return false;
  return [
    cues.date,
    cues.related,
    cues.notice,
    cues.share,
    cues.comments,
    cues.readingTime,
    cues.source,
    cues.tags
  ].every((cue) => cue === null);
}

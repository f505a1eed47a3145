import type { Labelling } from '../label/label-lines.ts';

/** How sure the heading of a comments section must be. */
const HEADING = 0.6;
/** Within so many lines below the heading the first comment says when it was written. */
const DATED = 4;
/** So many lines of text stand above the heading: links to the comments stand above articles, too. */
const ARTICLE = 3;

/**
 * The lines of readers' comments: from the heading of a section of comments on, whose first comment is dated, to a rule, a headline or a
 * source line.
 *
 *     3 comments
 *     riverman62
 *     5 May 2024 at 15:20
 *     Finally! It took them ten years to find out …      <- running text, but not the article's
 *     Reply
 */
export function commentLines({ view: { lines }, labels }: Labelling): ReadonlySet<number> {
  const found = new Set<number>();
  let isThread = false;
  let texts = 0;
  lines.forEach(({ cues, facts }, at) => {
    if (labels[at] === 'BODY') texts++;
    if (facts.isRule || labels[at] === 'HEADLINE' || labels[at] === 'SOURCE') isThread = false;
    else if ((cues.comments?.strength ?? 0) > HEADING) isThread = texts >= ARTICLE && isDatedBelow(at);
    if (isThread) found.add(at);
  });
  return found;

  function isDatedBelow(heading: number): boolean {
    return lines
      .slice(heading + 1, heading + 1 + DATED)
      .some(({ cues: { date } }) => date !== null && date.mentions.length > 0 && date.coverage > 0.4);
  }
}

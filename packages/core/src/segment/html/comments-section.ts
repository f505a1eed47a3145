import type { PageLabelling } from '../../label/html/label-page.ts';
import { partsNamed } from '../../label/html/part-names.ts';
import type { LineView } from '../../label/line-view.ts';

const commentNames = partsNamed(['comments']);
/** "Comments", "3 comments"; a heading that speaks of comments among other things is surer of itself than this. */
const sureHeading = 0.6;
/** Characters of text above a heading that make it the end of an article. */
const leastText = 100;

/**
 * The line that heads what readers wrote below the text that begins at `start`: "3 comments", "Leave a reply". The end of the page where none
 * does. A link of that name leads to the comments from anywhere.
 */
export function startOfComments({ view, labels }: PageLabelling, start: number): number {
  let text = 0;
  for (let at = start; at < view.lines.length; at++) {
    const line = view.lines[at];
    const hints = line?.line.hints;
    if (line === undefined || hints == null) continue;
    const isHeading = /^h[1-6]$/u.test(hints.tag) && hints.linkDensity < 0.5 && !hints.hidden;
    if (isHeading && text >= leastText && isCommentHeading(line)) return at;
    if (labels[at] === 'BODY') text += line.facts.length;
  }
  return view.lines.length;
}

/** "Comments (12)", wherever it stands. */
export const isCommentHeading = ({ cues }: LineView): boolean =>
  (cues.comments?.strength ?? 0) >= sureHeading;

/** A line in a block that is named for comments. */
export function isInComments({ view, page }: PageLabelling, at: number): boolean {
  const element = view.lines[at]?.line.hints?.element ?? 0;
  const { own, near, far } = page.tree;
  const names = (own[element] ?? 0) | (near[element] ?? 0) | (far[element] ?? 0);
  return (names & commentNames) !== 0;
}

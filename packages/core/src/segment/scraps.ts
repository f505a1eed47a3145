import { isArticleBody } from './article-body.ts';
import { isRelatedLabel } from './bare-headlines.ts';
import type { Outline } from './outline.ts';

/** An article that no layout parts from the one above is longer, in paragraphs and characters. */
const PARAGRAPHS = 2;
const LENGTH = 300;

/**
 * The breaks, but for those that would part nothing but a sentence or two from the article above it, with no more than a subheading between:
 *
 *     … the council said on Sunday.
 *     When the ferries run again              <- by itself it could be a headline
 *     The timetable is out on Monday.         <- too little for an article
 *
 * @param text the lines of running text
 * @param breaks those of them where an article begins
 * @param parted those of them that a blank line or a rule parts from what is above
 */
export function withoutScraps(
  outline: Outline,
  text: readonly number[],
  breaks: ReadonlySet<number>,
  parted: ReadonlySet<number>
): ReadonlySet<number> {
  const kept = new Set(breaks);
  let end = text.length;
  for (let which = text.length - 1; which > 0; which--) {
    const at = text[which] as number;
    if (!breaks.has(at) && !outline.briefs.has(at)) continue;
    const body = text.slice(which, end);
    end = which;
    const isShort = body.length <= PARAGRAPHS && !parted.has(at) && lengthOf(outline, body) < LENGTH;
    if (isShort || !isArticleBody(outline.labelling, { body })) {
      if (isBare(outline, text[which - 1] as number, at)) kept.delete(at);
    }
  }
  return kept;
}

/** Whether no more than one line stands between two of text, which is no label, no date and no byline. */
function isBare({ labelling, roles, apart }: Outline, before: number, after: number): boolean {
  const line = labelling.view.lines[before + 1];
  if (after - before === 1) return true;
  return (
    after - before === 2 &&
    roles[before + 1] === 'other' &&
    !isRelatedLabel(line) &&
    (apart[before + 1] ?? 0) < 0.5
  );
}

const lengthOf = ({ labelling }: Outline, body: readonly number[]): number =>
  body.reduce((sum, at) => sum + (labelling.view.lines[at]?.facts.length ?? 0), 0);

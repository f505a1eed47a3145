import type { LineView } from '../label/line-view.ts';
import type { Models } from '../label/models.ts';
import { besideOthers, type GapReach, gapRow, loneLines, WINDOW } from './gap-features.ts';
import { asksOrCalls } from './headline-end.ts';
import type { Outline } from './outline.ts';
import type { TextGap } from './text-gap.ts';

/** A line that stands this much more apart than those around it may open an article. */
const APART = 0.5;

/**
 * The gaps of a text, but for those where a brief is certain to begin: everywhere between two lines of running text that do not touch, and
 * where a dateline, a credit, a blank line or what could be a headline parts two that do.
 */
export function textGaps(outline: Outline, headlines: Models['headlines']): readonly TextGap[] {
  const { lines } = outline.labelling.view;
  const { texts } = outline;
  const lone = loneLines(outline, texts);
  const gaps: TextGap[] = [];
  for (let index = 1; index < texts.length; index++) {
    const before = texts[index - 1] as number;
    const after = texts[index] as number;
    if (outline.briefs.has(after)) continue;
    const touches = after === before + 1;
    if (
      touches &&
      !lines[after]?.cues.dateline &&
      !lines[before]?.cues.credit &&
      (outline.apart[after] ?? 0) < APART &&
      !mayBeHeadline(lines[after])
    )
      continue;
    const row = gapRow(outline, headlines, texts, index, lone, { from: 0, to: texts.length });
    gaps.push({ which: index, before, after, row });
  }
  return besideOthers(gaps, texts.length);
}

/**
 * The same gaps, looked at again where it is known of some that articles begin there: what stands beyond them is of other articles and says
 * nothing of what a gap parts.
 *
 * @param starts the first lines of text of articles
 */
export function boundGaps(
  outline: Outline,
  headlines: Models['headlines'],
  gaps: readonly TextGap[],
  starts: ReadonlySet<number>
): readonly TextGap[] {
  if (starts.size === 0) return gaps;
  const { texts } = outline;
  const lone = loneLines(outline, texts);
  const bound = gaps.map((gap) => {
    const reach = reachOf(texts, gap.which, starts);
    return reach === null ? gap : { ...gap, row: gapRow(outline, headlines, texts, gap.which, lone, reach) };
  });
  return besideOthers(bound, texts.length);
}

/** How far a gap's own articles reach; null where no other begins in sight. */
function reachOf(texts: readonly number[], which: number, starts: ReadonlySet<number>): GapReach | null {
  const begins = (at: number): boolean => starts.has(texts[at] as number);
  let from = which - 1;
  while (from > which - WINDOW && from > 0 && !begins(from)) from--;
  let to = which + 1;
  while (to < which + WINDOW && to < texts.length && !begins(to)) to++;
  const isBound = (from > 0 && begins(from)) || (to < texts.length && begins(to));
  return isBound ? { from, to } : null;
}

/** A line of a headline's size that ends no sentence, or asks or calls. */
const mayBeHeadline = (line: LineView | undefined): boolean =>
  line !== undefined &&
  (line.facts.end === 'none' || asksOrCalls(line)) &&
  line.facts.length > 15 &&
  line.facts.length < 140;

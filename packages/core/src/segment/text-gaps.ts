import type { LineView } from '../label/line-view.ts';
import type { Models } from '../label/models.ts';
import { gapRow, loneLines } from './gap-features.ts';
import type { Outline } from './outline.ts';
import { textLines } from './text-lines.ts';

/** A place between two lines of running text where a new article may begin. */
export interface TextGap {
  /** The last line of running text before it, and the first after it. */
  readonly before: number;
  readonly after: number;
  readonly row: Float64Array;
}

/** A line that stands this much more apart than those around it may open an article. */
const APART = 0.5;

/**
 * The gaps of a text, but for those where a brief is certain to begin: everywhere between two lines of running text that do not touch, and
 * where a dateline, a credit, a blank line or what could be a headline parts two that do.
 */
export function textGaps(outline: Outline, headlines: Models['headlines']): TextGap[] {
  const { lines } = outline.labelling.view;
  const texts = textLines(outline);
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
    gaps.push({ before, after, row: gapRow(outline, headlines, texts, index, lone) });
  }
  return gaps;
}

/** A line of a headline's size that ends no sentence. */
const mayBeHeadline = (line: LineView | undefined): boolean =>
  line !== undefined && line.facts.end === 'none' && line.facts.length > 15 && line.facts.length < 140;

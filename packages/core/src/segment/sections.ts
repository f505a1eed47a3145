import type { Models } from '../label/models.ts';
import { treeScorer } from '../label/trees.ts';
import { isBelowLede } from './lone-headline.ts';
import type { Outline } from './outline.ts';
import type { Section } from './section.ts';
import { textGaps } from './text-gaps.ts';
import { textLines } from './text-lines.ts';

/**
 * Where articles stand one after the other, a break is taken a little below even odds: two articles run together are worse for a reader than
 * one cut at a subheading. A page has one article as a rule.
 */
const BREAK = { page: 0, plain: -0.8 } as const;

/** Cuts the running text of a source into sections, where the evidence for a new article outweighs that against it. */
export function sections(outline: Outline, models: Pick<Models, 'breaks' | 'headlines'>): Section[] {
  const least = outline.kind.isPage ? BREAK.page : BREAK.plain;
  const score = treeScorer(models.breaks);
  const breaks = new Set(
    textGaps(outline, models.headlines)
      .filter((gap) => score(gap.row) > least && !isBelowLede(outline, gap.before, gap.after))
      .map((gap) => gap.after)
  );
  const bodies: number[][] = [];
  for (const at of textLines(outline)) {
    if (bodies.length === 0 || breaks.has(at) || outline.briefs.has(at)) bodies.push([]);
    bodies.at(-1)?.push(at);
  }
  return bodies.map((body) => {
    const brief = outline.briefs.get(body[0] ?? -1);
    return brief === undefined ? { body } : { body, headline: brief.headline };
  });
}

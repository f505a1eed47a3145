import type { Labelling } from '../label/label-lines.ts';
import { classScores } from '../label/model.ts';
import type { Models } from '../label/models.ts';
import type { Section } from './section.ts';
import { textGaps } from './text-gaps.ts';

/** A little below even odds: two articles run together are worse for a reader than one cut at a subheading. */
const BREAK = -0.4;

/** Cuts the running text of a source into sections, where the evidence for a new article outweighs that against it. */
export function sections(labelling: Labelling, models: Pick<Models, 'breaks' | 'headlines'>): Section[] {
  const breaks = new Set(
    textGaps(labelling, models.headlines)
      .filter((gap) => (classScores(models.breaks, gap.row)[0] ?? 0) > BREAK)
      .map((gap) => gap.after)
  );
  const found: Section[] = [];
  let body: number[] = [];
  labelling.labels.forEach((label, at) => {
    if (label !== 'BODY') return;
    if (breaks.has(at) && body.length > 0) {
      found.push({ body });
      body = [];
    }
    body.push(at);
  });
  if (body.length > 0) found.push({ body });
  return found;
}

import type { Labelling } from '../label/label-lines.ts';
import { classScores, type LinearModel } from '../label/model.ts';
import { headlineCandidates } from './headline-candidates.ts';
import type { Section } from './section.ts';

/** A headline with the chance that it is the section's own. */
export interface ChosenHeadline {
  readonly at: number;
  readonly chance: number;
}

/**
 * The headline of a section: the candidate that scores best, if it scores better than "there is none", which stands at 0. The chance
 * is that against all the others.
 */
export function chooseHeadline(
  labelling: Labelling,
  model: LinearModel,
  section: Section,
  floor: number,
  previous: Section | null
): ChosenHeadline | null {
  let best = -1;
  let top = 0;
  let sum = 1;
  for (const { at, row } of headlineCandidates(labelling, section, floor, previous)) {
    const score = classScores(model, row)[0] ?? 0;
    sum += Math.exp(Math.min(score, 50));
    if (score > top) {
      top = score;
      best = at;
    }
  }
  return best < 0 ? null : { at: best, chance: Math.exp(Math.min(top, 50)) / sum };
}

import type { Labelling } from '../label/label-lines.ts';
import { classScores, type LinearModel } from '../label/model.ts';
import { HEADLINE_FEATURES, headlineCandidates } from './headline-candidates.ts';
import type { Section } from './section.ts';

/** A headline with the chance that it is the section's own. */
export interface ChosenHeadline {
  readonly at: number;
  readonly chance: number;
}

/** How far behind the best the line right over it may score and still be the headline. */
const LEAD = 1.6;
const LIKE_TITLE = HEADLINE_FEATURES.indexOf('like the first line');

interface Scored {
  readonly at: number;
  /** How like the first line of the source it is: a page's title is there. */
  readonly likeTitle: number;
  readonly score: number;
}

/**
 * The headline of a section: the candidate that scores best, if it scores better than "there is none", which stands at 0. The chance
 * is that against all the others. Of two lines one over the other that score alike the upper one is the headline:
 *
 *     Iconic lodge reopens after long works          <- the headline
 *     Mountain resort completes a sweeping renewal   <- a standfirst without a full stop
 */
export function chooseHeadline(
  labelling: Labelling,
  model: LinearModel,
  section: Section,
  floor: number,
  previous: Section | null
): ChosenHeadline | null {
  const scored = headlineCandidates(labelling, section, floor, previous).map(
    ({ at, row }): Scored => ({
      at,
      likeTitle: row[LIKE_TITLE] ?? 0,
      score: Math.min(classScores(model, row)[0] ?? 0, 50)
    })
  );
  const best = scored.reduce<Scored | null>((top, one) => (one.score > (top?.score ?? 0) ? one : top), null);
  if (best === null) return null;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score), 1);
  const upper = scored.find(
    ({ at, score, likeTitle }) =>
      at >= best.at - 2 &&
      at < best.at &&
      score > 0 &&
      score > best.score - LEAD &&
      likeTitle >= best.likeTitle &&
      standsAlone(labelling, at)
  );
  return { at: (upper ?? best).at, chance: Math.exp(best.score) / sum };
}

/** A line of a headline's size that carries no date and is no chip, breadcrumb or bullet. */
function standsAlone({ view }: Labelling, at: number): boolean {
  const line = view.lines[at];
  if (line === undefined) return false;
  const { facts, cues } = line;
  return (
    facts.length > 24 &&
    facts.words > 2 &&
    facts.start !== 'bullet' &&
    cues.date === null &&
    cues.kicker === null
  );
}

import { classScore } from '../label/model.ts';
import type { Models } from '../label/models.ts';
import { treeScorer } from '../label/trees.ts';
import { headlineCandidates } from './headline-candidates.ts';
import type { Outline } from './outline.ts';
import type { Section } from './section.ts';

/** The line that is likeliest to be a section's headline, with the chance that it is, against all others and against none. */
export interface LikelyHeadline {
  readonly at: number;
  readonly chance: number;
  /** Whether it is likelier that one of them all is the headline than that there is none. */
  readonly isOwn: boolean;
}

/** A score beyond which no more certainty is to be had. */
const CERTAIN = 30;

/**
 * The candidate that scores best. "There is none" stands at 0, and all candidates together against it: where two lines may each be the
 * headline, there is one.
 *
 *     Ferry strike enters third day      <- a teaser: the body does not speak of it
 *     12 May 2024
 *     The harbour of Lisport reopened on Sunday …
 */
export function likelyHeadline(
  outline: Outline,
  headlines: Models['headlines'],
  section: Section,
  floor: number,
  previous: Section | null
): LikelyHeadline | null {
  const { linear, trees } = outline.kind.isPage ? headlines.page : headlines.plain;
  const scoreByTrees = treeScorer(trees);
  let sum = 1;
  let best = { at: -1, score: Number.NEGATIVE_INFINITY };
  for (const { at, row } of headlineCandidates(outline, section, floor, previous)) {
    const score = Math.min(classScore(linear, 0, row) + scoreByTrees(row), CERTAIN);
    sum += Math.exp(score);
    if (score > best.score) best = { at, score };
  }
  if (best.at < 0) return null;
  return { at: best.at, chance: Math.exp(best.score) / sum, isOwn: sum > 2 };
}

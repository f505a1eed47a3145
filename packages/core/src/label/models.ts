import { BREAK_WEIGHTS, HEADLINE_WEIGHTS, LABEL_WEIGHTS, SCORE_WEIGHTS } from './weights.generated.ts';
import type { LinearModel } from './model.ts';

/** Every weight that the pipeline uses. They are data: trained by `npm run train`. */
export interface Models {
  /** The line score: how much a line by itself looks like running text. */
  readonly score: LinearModel;
  /** The labels, with everything in view. */
  readonly labels: LinearModel;
  /** Whether a new article begins in a gap between two lines of running text. */
  readonly breaks: LinearModel;
  /** Whether a line is the headline of a body. */
  readonly headlines: LinearModel;
}

export const TRAINED_MODELS: Models = {
  score: SCORE_WEIGHTS,
  labels: LABEL_WEIGHTS,
  breaks: BREAK_WEIGHTS,
  headlines: HEADLINE_WEIGHTS
};

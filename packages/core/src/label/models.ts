import type { LinearModel } from './model.ts';
import { BODY_TREES, BREAK_TREES, PAGE_HEADLINE_TREES, PLAIN_HEADLINE_TREES } from './trees.generated.ts';
import type { TreeModel } from './trees.ts';
import {
  BYLINE_WEIGHTS,
  DATE_WEIGHTS,
  LABEL_WEIGHTS,
  PAGE_HEADLINE_WEIGHTS,
  PLAIN_HEADLINE_WEIGHTS,
  SCORE_WEIGHTS
} from './weights.generated.ts';

/** What a sum of a line's features says, and what trees add. */
export interface HeadlineModel {
  readonly linear: LinearModel;
  readonly trees: TreeModel;
}

/** Every weight that the pipeline uses. They are data: trained by `npm run train`. */
export interface Models {
  /** The line score: how much a line by itself looks like running text. */
  readonly score: LinearModel;
  /** The labels at a first look, with everything in view. */
  readonly labels: LinearModel;
  /** Whether a line is running text, at a second look: knowing what all lines were taken for at the first. */
  readonly body: TreeModel;
  /** Whether a new article begins in a gap between two lines of running text. */
  readonly breaks: TreeModel;
  /** Whether a line is the headline of a body: on pages with the site around them, and in other texts. */
  readonly headlines: { readonly page: HeadlineModel; readonly plain: HeadlineModel };
  /** Whether a line says when an article was published. */
  readonly dates: LinearModel;
  /** Whether a line names the authors of an article. */
  readonly bylines: LinearModel;
}

/** The models that judge lines; the others work on their labels. */
export type LineModels = Pick<Models, 'score' | 'labels' | 'body'>;

export const TRAINED_MODELS: Models = {
  score: SCORE_WEIGHTS,
  labels: LABEL_WEIGHTS,
  body: BODY_TREES,
  breaks: BREAK_TREES,
  headlines: {
    page: { linear: PAGE_HEADLINE_WEIGHTS, trees: PAGE_HEADLINE_TREES },
    plain: { linear: PLAIN_HEADLINE_WEIGHTS, trees: PLAIN_HEADLINE_TREES }
  },
  dates: DATE_WEIGHTS,
  bylines: BYLINE_WEIGHTS
};

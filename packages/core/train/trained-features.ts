import {
  pageBodyFeatures,
  pageLineFeatures,
  pageScoreFeatures,
  secondFeatures
} from '../src/label/html/label-page.ts';
import { LINE_FEATURES } from '../src/label/line-features.ts';
import { OWN_FEATURES } from '../src/label/own-features.ts';
import { SECOND_LOOK_FEATURES } from '../src/label/second-look.ts';
import { BYLINE_FEATURES } from '../src/segment/byline-candidates.ts';
import { DATE_FEATURES } from '../src/segment/date-features.ts';
import { GAP_FEATURES } from '../src/segment/gap-features.ts';
import { HEADLINE_FEATURES } from '../src/segment/headline-feature-names.ts';
import type { FeatureNames } from './write-trained.ts';

/** The features of the models of text and of those of HTML. Bundles hold their names once, where they are computed, and not with each model. */
export const TEXT_FEATURES: FeatureNames = [
  OWN_FEATURES,
  LINE_FEATURES,
  SECOND_LOOK_FEATURES,
  HEADLINE_FEATURES,
  GAP_FEATURES,
  DATE_FEATURES,
  BYLINE_FEATURES
];

export const PAGE_FEATURES: FeatureNames = [
  pageScoreFeatures,
  pageLineFeatures,
  secondFeatures,
  pageBodyFeatures
];

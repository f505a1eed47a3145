import type { Models } from '../src/label/models.ts';
import { composeTexts } from './compose/compose-texts.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { GoldText } from './gold.ts';
import type { Labelled } from './gold-articles.ts';
import { respacedTexts } from './respaced-texts.ts';
import { trainBylines } from './train-bylines.ts';
import { trainDates } from './train-dates.ts';
import { trainLines } from './train-lines.ts';
import { trainSegmentation } from './train-segmentation.ts';

/** How many texts are composed of the pages of each fold. */
const COMPOSED = 300;

/** Trains all models: first those of the lines, then, on what these say, those of headlines, breaks, dates and bylines. */
export function trainModels(texts: readonly GoldText[]): Models {
  const { models, labelAsNew } = trainLines(texts);
  const label = (text: GoldText): Labelled => ({ text, labelling: labelAsNew(text) });
  const labelled = texts.map(label);
  const segmentation = trainSegmentation(
    [...labelled, ...composedTexts(texts).map(label)],
    respacedTexts(texts).map(label)
  );
  return {
    ...models,
    ...segmentation,
    dates: trainDates(labelled, segmentation),
    bylines: trainBylines(labelled, segmentation)
  };
}

/** Texts composed of pages of one fold each, so that they too can be labelled as new. */
function composedTexts(texts: readonly GoldText[]): readonly GoldText[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return folds.flatMap((fold) =>
    composeTexts(
      texts.filter(({ set, publishers: [publisher = ''] }) => set === 'wet' && foldOf(publisher) === fold),
      COMPOSED,
      fold
    )
  );
}

import type { Models } from '../src/label/models.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { GoldText } from './gold.ts';
import { trainModels } from './train-models.ts';

/** Each text is judged by the models of the folds that do not hold its (first) publisher. */
export function crossValidate(
  texts: readonly GoldText[],
  judge: (text: GoldText, models: Models) => void
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (text: GoldText): boolean => foldOf(text.publishers[0] ?? text.id) === fold;
    const models = trainModels(texts.filter((text) => !isHeld(text)));
    for (const text of texts) if (isHeld(text)) judge(text, models);
  }
}

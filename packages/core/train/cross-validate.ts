import type { Models } from '../src/label/models.ts';
import { trainModels } from './train-models.ts';
import type { GoldText } from './gold.ts';

/** Folds of publishers; each text is judged by the models that saw no text of its publisher. */
export const FOLDS = 4;

/** The fold of a publisher: a hash, so that it does not move when texts are added. */
export function foldOf(publisher: string): number {
  let hash = 2166136261;
  for (const char of publisher) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 8) % FOLDS;
}

/** Calls `judge` for every text with the models of the folds that do not hold its (first) publisher. */
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

/** Weights of a linear model: one row per class, in the order of the features. */
export interface LinearModel {
  readonly features: readonly string[];
  readonly classes: readonly string[];
  readonly weights: readonly (readonly number[])[];
}

/** The score of every class for one row of features, as logits; written to `scores`, where that is given. */
export function classScores(
  model: LinearModel,
  row: Float64Array,
  scores: Float64Array = new Float64Array(model.classes.length)
): Float64Array {
  for (let which = 0; which < scores.length; which++) scores[which] = classScore(model, which, row);
  return scores;
}

/** The score of one class. */
export function classScore(model: LinearModel, which: number, row: Float64Array): number {
  const weights = model.weights[which] as readonly number[];
  let sum = 0;
  for (let feature = 0; feature < weights.length; feature++)
    sum += (weights[feature] as number) * (row[feature] as number);
  return sum;
}

/** Turns logits into probabilities; written to `chances`, where that is given. */
export function probabilities(
  scores: Float64Array,
  chances: Float64Array = new Float64Array(scores.length)
): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let which = 0; which < scores.length; which++) top = Math.max(top, scores[which] as number);
  let sum = 0;
  for (let which = 0; which < scores.length; which++) {
    const power = Math.exp((scores[which] as number) - top);
    chances[which] = power;
    sum += power;
  }
  for (let which = 0; which < chances.length; which++) chances[which] = (chances[which] as number) / sum;
  return chances;
}

/** Weights of a linear model: one row per class, in the order of the features. */
export interface LinearModel {
  readonly features: readonly string[];
  readonly classes: readonly string[];
  readonly weights: readonly (readonly number[])[];
}

/** The score of every class for one row of features, as logits. */
export function classScores(model: LinearModel, row: Float64Array): Float64Array {
  const scores = new Float64Array(model.classes.length);
  for (let which = 0; which < scores.length; which++) {
    const weights = model.weights[which] as readonly number[];
    let sum = 0;
    for (let feature = 0; feature < weights.length; feature++)
      sum += (weights[feature] as number) * (row[feature] as number);
    scores[which] = sum;
  }
  return scores;
}

/** Turns logits into probabilities. */
export function probabilities(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Weights of a linear model: one row per class, in the order of the features, which whoever writes the rows names. */
export interface LinearModel {
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

/**
 * The same for many rows: most features of a row are 0, and only the others are looked at. The sums are those of `classScores`, term by
 * term.
 */
export function linearScorer(model: LinearModel): (row: Float64Array, scores: Float64Array) => void {
  const count = model.classes.length;
  const width = model.weights[0]?.length ?? 0;
  const byFeature = weightsByFeature(model);
  return (row, scores) => {
    scores.fill(0);
    for (let feature = 0; feature < width; feature++) {
      const value = row[feature] as number;
      if (value === 0) continue;
      const from = feature * count;
      for (let which = 0; which < count; which++)
        scores[which] = (scores[which] as number) + (byFeature[from + which] as number) * value;
    }
  };
}

// They follow from their model alone; laid out at the first text that asks for them.
const laidOut = new WeakMap<LinearModel, Float64Array>();

/** The weights of a model, those of one feature side by side. */
function weightsByFeature(model: LinearModel): Float64Array {
  const known = laidOut.get(model);
  if (known !== undefined) return known;
  const { classes, weights } = model;
  const width = weights[0]?.length ?? 0;
  const byFeature = new Float64Array(width * classes.length);
  weights.forEach((own, which) => {
    for (let feature = 0; feature < width; feature++)
      byFeature[feature * classes.length + which] = own[feature] as number;
  });
  laidOut.set(model, byFeature);
  return byFeature;
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

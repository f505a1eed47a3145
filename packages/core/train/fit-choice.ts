/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
import type { LinearModel } from '../src/label/model.ts';

/** A choice among several rows; `target` is the right one, -1 for none of them. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly target: number;
  readonly weight: number;
}

/** Fits a conditional logistic model: each row has a score, "none" has 0, the right one shall win. L2 penalty, Adam, deterministic. */
export function fitChoice(
  choices: readonly Choice[],
  features: readonly string[],
  name: string,
  { penalty = 2, rounds = 400, rate = 0.05 }: { penalty?: number; rounds?: number; rate?: number } = {}
): LinearModel {
  const width = features.length;
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const gradient = new Float64Array(width);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { rows, target, weight } of choices) {
      const scores = rows.map((row) => {
        let sum = 0;
        for (let f = 0; f < width; f++) sum += weights[f]! * row[f]!;
        return sum;
      });
      const top = Math.max(0, ...scores);
      let norm = Math.exp(-top);
      for (const score of scores) norm += Math.exp(score - top);
      rows.forEach((row, which) => {
        const error = (Math.exp(scores[which]! - top) / norm - (which === target ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-5) return;
        for (let f = 0; f < width; f++) gradient[f]! += error * row[f]!;
      });
    }
    const step = rate * (round > rounds * 0.7 ? 0.25 : 1);
    for (let f = 0; f < width; f++) {
      const g = (gradient[f]! + penalty * weights[f]!) / choices.length;
      mean[f] = 0.9 * mean[f]! + 0.1 * g;
      square[f] = 0.99 * square[f]! + 0.01 * g * g;
      const fixed = mean[f]! / (1 - 0.9 ** round);
      weights[f]! -= (step * fixed) / (Math.sqrt(square[f]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return {
    features,
    classes: [name],
    weights: [Array.from(weights, (weight) => Math.round(weight * 1000) / 1000)]
  };
}

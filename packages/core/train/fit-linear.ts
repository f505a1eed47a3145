/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
import type { LinearModel } from '../src/label/model.ts';

/** One example: its features, its class, and how much it counts. */
export interface Example {
  readonly row: Float64Array;
  readonly target: number;
  readonly weight: number;
}

/**
 * Fits a multinomial logistic model with an L2 penalty by full-batch gradient descent with momentum on per-feature scaled steps
 * (Adam). Deterministic: no sampling, weights start at 0.
 */
export function fitLinear(
  examples: readonly Example[],
  width: number,
  classes: readonly string[],
  { penalty = 1, rounds = 300, rate = 0.08 }: { penalty?: number; rounds?: number; rate?: number } = {}
): LinearModel {
  const count = classes.length;
  const binary = count === 1;
  const weights = new Float64Array(width * count);
  const mean = new Float64Array(width * count);
  const square = new Float64Array(width * count);
  const gradient = new Float64Array(width * count);
  const logits = new Float64Array(count);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  // Most features of most lines are 0: only the others are visited. The sums are the same.
  const sparse = examples.map(({ row, target, weight }) => {
    const at: number[] = [];
    for (let f = 0; f < width; f++) if (row[f] !== 0) at.push(f);
    return { at: Int32Array.from(at), values: Float64Array.from(at, (f) => row[f]!), target, weight };
  });
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { at, values, target, weight } of sparse) {
      let top = -Infinity;
      for (let c = 0; c < count; c++) {
        let sum = 0;
        const from = c * width;
        for (let k = 0; k < at.length; k++) sum += weights[from + at[k]!]! * values[k]!;
        logits[c] = sum;
        if (sum > top) top = sum;
      }
      let norm = 0;
      if (binary) logits[0] = 1 / (1 + Math.exp(-logits[0]!));
      else {
        for (let c = 0; c < count; c++) norm += logits[c] = Math.exp(logits[c]! - top);
        for (let c = 0; c < count; c++) logits[c] = logits[c]! / norm;
      }
      for (let c = 0; c < count; c++) {
        const error = (logits[c]! - (binary ? target : target === c ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-6) continue;
        const from = c * width;
        for (let k = 0; k < at.length; k++) gradient[from + at[k]!]! += error * values[k]!;
      }
    }
    const step = rate * (round > rounds * 0.7 ? 0.25 : 1);
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]! / total + (penalty * weights[i]!) / total;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      const fixed = mean[i]! / (1 - 0.9 ** round);
      weights[i]! -= (step * fixed) / (Math.sqrt(square[i]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  const rows = classes.map((_, c) =>
    Array.from(weights.subarray(c * width, (c + 1) * width), (weight) => Math.round(weight * 1000) / 1000)
  );
  return { classes, weights: rows };
}

/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
import { classScores, type LinearModel } from '../src/label/model.ts';
import type { TreeModel } from '../src/label/trees.ts';
import { boost, type TreeOptions } from './boost.ts';

/** A choice among several rows; `targets` are those that are right, none of them where "none" is. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly targets: ReadonlySet<number>;
  readonly weight: number;
}

/** Fits a conditional logistic model: each row has a score, "none" has 0, a right one shall win. L2 penalty, Adam, deterministic. */
export function fitChoice(
  choices: readonly Choice[],
  width: number,
  name: string,
  { penalty = 2, rounds = 400, rate = 0.05 }: { penalty?: number; rounds?: number; rate?: number } = {}
): LinearModel {
  const scale = scales(choices, width);
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const gradient = new Float64Array(width);
  // Many features of a row are 0: only the others are visited. The sums are the same.
  const scaled = choices.map(({ rows, targets, weight }) => ({
    rows: rows.map((row) => {
      const at = Int32Array.from({ length: width }, (_, f) => f).filter((f) => row[f] !== 0);
      return { at, values: Float64Array.from(at, (f) => row[f]! / scale[f]!) };
    }),
    targets,
    weight
  }));
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { rows, targets, weight } of scaled) {
      const scores = rows.map(({ at, values }) => {
        let sum = 0;
        for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * values[k]!;
        return sum;
      });
      const { chances, wanted } = share(scores, targets);
      rows.forEach(({ at, values }, which) => {
        const error = (chances[which]! - wanted[which]!) * weight;
        if (Math.abs(error) < 1e-5) return;
        for (let k = 0; k < at.length; k++) gradient[at[k]!]! += error * values[k]!;
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
    classes: [name],
    weights: [Array.from(weights, (weight, f) => Number((weight / scale[f]!).toPrecision(4)))]
  };
}

/** The chance of each row beside all others and none, and what it should be: of several right rows each keeps its part. */
function share(
  scores: ArrayLike<number>,
  targets: ReadonlySet<number>
): { chances: Float64Array; wanted: Float64Array } {
  let top = 0;
  for (let which = 0; which < scores.length; which++) top = Math.max(top, scores[which]!);
  const chances = Float64Array.from(scores, (score) => Math.exp(score - top));
  let norm = Math.exp(-top);
  for (const chance of chances) norm += chance;
  let right = 0;
  for (const which of targets) right += chances[which]!;
  const wanted = chances.map((chance, which) => (targets.has(which) ? chance / right : 0));
  return { chances: chances.map((chance) => chance / norm), wanted };
}

/** Root mean square of each feature, so that one penalty fits all. */
function scales(choices: readonly Choice[], width: number): Float64Array {
  const squares = new Float64Array(width);
  let count = 0;
  for (const { rows } of choices) {
    for (const row of rows) {
      count++;
      for (let f = 0; f < width; f++) squares[f]! += row[f]! ** 2;
    }
  }
  return squares.map((square) => Math.max(SMALLEST, Math.sqrt(square / Math.max(1, count))));
}

/** A feature that is hardly ever there shall not weigh without bounds. */
const SMALLEST = 0.25;

/** Fits boosted trees to what a linear model leaves open in choices, by the same loss. */
export function fitChoiceTrees(
  choices: readonly Choice[],
  linear: LinearModel,
  options: TreeOptions = {}
): TreeModel {
  const rows = choices.flatMap((choice) => choice.rows);
  return boost(
    rows,
    linear.weights[0]!.length,
    Float64Array.from(rows, (row) => classScores(linear, row)[0] ?? 0),
    (score, gradient, hessian) => {
      let first = 0;
      for (const { rows: own, targets, weight } of choices) {
        const { chances, wanted } = share(score.subarray(first, first + own.length), targets);
        chances.forEach((chance, which) => {
          gradient[first + which] = (chance - wanted[which]!) * weight;
          hessian[first + which] = Math.max(1e-6, chance * (1 - chance)) * weight;
        });
        first += own.length;
      }
    },
    options
  );
}

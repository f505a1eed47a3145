/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
import type { TreeModel } from '../src/label/trees.ts';
import { boost, type TreeOptions } from './boost.ts';
import type { Example } from './fit-linear.ts';

/** Fits boosted trees to a yes-or-no question (`target` 1 or 0) with the logistic loss. */
export function fitTrees(examples: readonly Example[], width: number, options: TreeOptions = {}): TreeModel {
  const target = Float64Array.from(examples, (example) => example.target);
  const weight = Float64Array.from(examples, (example) => example.weight);
  const total = sum(weight);
  const yes = target.reduce((all, value, at) => all + value * weight[at]!, 0);
  return boost(
    examples.map(({ row }) => row),
    width,
    Math.log(yes / (total - yes)),
    (score, gradient, hessian) => {
      for (let at = 0; at < score.length; at++) {
        const chance = 1 / (1 + Math.exp(-score[at]!));
        gradient[at] = (chance - target[at]!) * weight[at]!;
        hessian[at] = Math.max(1e-6, chance * (1 - chance)) * weight[at]!;
      }
    },
    options
  );
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

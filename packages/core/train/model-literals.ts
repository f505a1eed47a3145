import type { LinearModel } from '../src/label/model.ts';
import { packTrees } from '../src/label/packed-trees.ts';
import type { TreeModel } from '../src/label/trees.ts';

/** A linear model as TypeScript. */
export const linearLiteral = (model: LinearModel): string =>
  `{\n  classes: ${JSON.stringify(model.classes)},\n  weights: [\n${model.weights
    .map((row) => `    [${row.join(',')}]`)
    .join(',\n')}\n  ]\n}`;

/** The same for trees, packed. */
export const treeLiteral = (model: TreeModel): string => {
  const { width, bias, feature, threshold, value } = packTrees(model);
  return `/* @__PURE__ */ unpackTrees({\n  width: ${width},\n  bias: ${bias},\n  feature: [${feature.join(',')}],\n  threshold: [${threshold.join(',')}],\n  value: [${value.join(',')}]\n})`;
};

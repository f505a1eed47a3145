import type { LinearModel } from '../src/label/model.ts';
import { packTrees } from '../src/label/packed-trees.ts';
import type { TreeModel } from '../src/label/trees.ts';

/** A linear model as TypeScript. */
export const linearLiteral = (model: LinearModel): string =>
  `{\n  features: ${JSON.stringify(model.features)},\n  classes: ${JSON.stringify(model.classes)},\n  weights: [\n${model.weights
    .map((row) => `    [${row.join(',')}]`)
    .join(',\n')}\n  ]\n}`;

/** The same for trees. */
export const treeLiteral = ({ features, bias, roots, feature, threshold, right, value }: TreeModel): string =>
  `{\n  features: ${JSON.stringify(features)},\n  bias: ${bias},\n  roots: [${roots.join(',')}],\n  feature: [${feature.join(',')}],\n  threshold: [${threshold.join(',')}],\n  right: [${right.join(',')}],\n  value: [${value.join(',')}]\n}`;

/** The same, packed. */
export const packedTreeLiteral = (model: TreeModel): string => {
  const { features, bias, feature, threshold, value } = packTrees(model);
  return `/* @__PURE__ */ unpackTrees({\n  features: ${JSON.stringify(features)},\n  bias: ${bias},\n  feature: [${feature.join(',')}],\n  threshold: [${threshold.join(',')}],\n  value: [${value.join(',')}]\n})`;
};

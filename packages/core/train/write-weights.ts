import type { LinearModel } from '../src/label/model.ts';
import type { Models } from '../src/label/models.ts';
import type { TreeModel } from '../src/label/trees.ts';
import { writeTrained } from './write-trained.ts';

const literal = (model: LinearModel): string =>
  `{\n  features: ${JSON.stringify(model.features)},\n  classes: ${JSON.stringify(model.classes)},\n  weights: [\n${model.weights
    .map((row) => `    [${row.join(',')}]`)
    .join(',\n')}\n  ]\n}`;

const treeLiteral = ({ features, bias, roots, feature, threshold, right, value }: TreeModel): string =>
  `{\n  features: ${JSON.stringify(features)},\n  bias: ${bias},\n  roots: [${roots.join(',')}],\n  feature: [${feature.join(',')}],\n  threshold: [${threshold.join(',')}],\n  right: [${right.join(',')}],\n  value: [${value.join(',')}]\n}`;

/** Writes the weights as two modules in a folder, with where they come from on top. */
export function writeWeights(folder: URL, models: Models, provenance: readonly string[]): void {
  const origin = { command: 'npm run train -w @wirecopy/core -- EVALDIR', provenance };
  const parts = [
    "import type { LinearModel } from './model.ts';",
    '',
    `export const SCORE_WEIGHTS: LinearModel = ${literal(models.score)};`,
    '',
    `export const LABEL_WEIGHTS: LinearModel = ${literal(models.labels)};`,
    '',
    `export const BREAK_WEIGHTS: LinearModel = ${literal(models.breaks)};`,
    '',
    `export const HEADLINE_WEIGHTS: LinearModel = ${literal(models.headlines)};`,
    ''
  ];
  writeTrained(new URL('weights.generated.ts', folder), origin, parts.join('\n'));
  const trees = [
    "import type { TreeModel } from './trees.ts';",
    '',
    `export const BODY_TREES: TreeModel = ${treeLiteral(models.body)};`,
    ''
  ];
  writeTrained(new URL('trees.generated.ts', folder), origin, trees.join('\n'));
}

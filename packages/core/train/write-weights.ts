import type { Models } from '../src/label/models.ts';
import { linearLiteral, treeLiteral } from './model-literals.ts';
import { TEXT_FEATURES } from './trained-features.ts';
import { writeTrained } from './write-trained.ts';

/** Writes the weights as two modules in a folder, with where they come from on top. */
export function writeWeights(folder: URL, models: Models, provenance: readonly string[]): void {
  const origin = {
    command: 'npm run train -w @wirecopy/core -- EVALDIR',
    provenance,
    features: TEXT_FEATURES
  };
  const parts = [
    "import type { LinearModel } from './model.ts';",
    '',
    `export const SCORE_WEIGHTS: LinearModel = ${linearLiteral(models.score)};`,
    '',
    `export const LABEL_WEIGHTS: LinearModel = ${linearLiteral(models.labels)};`,
    '',
    `export const PAGE_HEADLINE_WEIGHTS: LinearModel = ${linearLiteral(models.headlines.page.linear)};`,
    '',
    `export const PLAIN_HEADLINE_WEIGHTS: LinearModel = ${linearLiteral(models.headlines.plain.linear)};`,
    '',
    `export const DATE_WEIGHTS: LinearModel = ${linearLiteral(models.dates)};`,
    '',
    `export const BYLINE_WEIGHTS: LinearModel = ${linearLiteral(models.bylines)};`,
    ''
  ];
  writeTrained(new URL('weights.generated.ts', folder), origin, parts.join('\n'));
  const trees = [
    "import { unpackTrees } from './packed-trees.ts';",
    "import type { TreeModel } from './trees.ts';",
    '',
    `export const BODY_TREES: TreeModel = ${treeLiteral(models.body)};`,
    '',
    `export const PAGE_HEADLINE_TREES: TreeModel = ${treeLiteral(models.headlines.page.trees)};`,
    '',
    `export const PLAIN_HEADLINE_TREES: TreeModel = ${treeLiteral(models.headlines.plain.trees)};`,
    '',
    `export const BREAK_TREES: TreeModel = ${treeLiteral(models.breaks)};`,
    ''
  ];
  writeTrained(new URL('trees.generated.ts', folder), origin, trees.join('\n'));
}

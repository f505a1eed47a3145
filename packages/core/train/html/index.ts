import { linearLiteral, treeLiteral } from '../model-literals.ts';
import { PAGE_FEATURES } from '../trained-features.ts';
import { writeTrained } from '../write-trained.ts';
import { readGoldPages, readGoldSegments } from './page-gold.ts';
import { trainPageModels } from './train-page-models.ts';

/** Fits the weights for HTML pages: `npm run train:html -w @wirecopy/core -- EVALDIR`. */
const folder = process.argv[2] ?? process.env['WIRECOPY_EVAL'];
if (folder === undefined)
  throw new Error('expected the folder of the evaluation data: npm run train:html -- EVALDIR');
const pages = [...readGoldPages(folder), ...readGoldSegments(folder)];
const models = trainPageModels(pages);
const origin = {
  command: 'npm run train:html -w @wirecopy/core -- EVALDIR',
  provenance: [
    `Trained on ${pages.length} pages, ${pages.reduce((sum, { read }) => sum + read.lines.length, 0)} lines.`
  ],
  features: PAGE_FEATURES
};
const write = (name: string, lines: readonly string[]): void =>
  writeTrained(new URL(`../../src/label/html/${name}`, import.meta.url), origin, [...lines, ''].join('\n'));
write('page-weights.generated.ts', [
  "import type { PageModels } from './label-page.ts';",
  "import { PAGE_BODY_TREES } from './page-trees.generated.ts';",
  '',
  'export const PAGE_WEIGHTS: PageModels = {',
  `score: ${linearLiteral(models.score)},`,
  `first: ${linearLiteral(models.first)},`,
  `labels: ${linearLiteral(models.labels)},`,
  'body: PAGE_BODY_TREES',
  '};'
]);
write('page-trees.generated.ts', [
  "import { unpackTrees } from '../packed-trees.ts';",
  "import type { TreeModel } from '../trees.ts';",
  '',
  `export const PAGE_BODY_TREES: TreeModel = ${treeLiteral(models.body)};`
]);
console.log(`trained on ${pages.length} pages`);

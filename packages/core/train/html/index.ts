import type { LinearModel } from '../../src/label/model.ts';
import { readGoldPages, readGoldSegments } from './page-gold.ts';
import { writeTrained } from '../write-trained.ts';
import { trainPageModels } from './train-page-models.ts';

/** Fits the weights for HTML pages: `npm run train:html -w @wirecopy/core -- EVALDIR`. */
const folder = process.argv[2] ?? process.env['WIRECOPY_EVAL'];
if (folder === undefined)
  throw new Error('expected the folder of the evaluation data: npm run train:html -- EVALDIR');
const pages = [...readGoldPages(folder), ...readGoldSegments(folder)];
const models = trainPageModels(pages);
const literal = ({ features, classes, weights }: LinearModel): string =>
  `{\n  features: ${JSON.stringify(features)},\n  classes: ${JSON.stringify(classes)},\n  weights: [\n${weights
    .map((row) => `    [${row.join(',')}]`)
    .join(',\n')}\n  ]\n}`;
writeTrained(
  new URL('../../src/label/html/page-weights.generated.ts', import.meta.url),
  {
    command: 'npm run train:html -w @wirecopy/core -- EVALDIR',
    provenance: [
      `Trained on ${pages.length} pages, ${pages.reduce((sum, { read }) => sum + read.lines.length, 0)} lines.`
    ]
  },
  [
    "import type { PageModels } from './label-page.ts';",
    '',
    'export const PAGE_WEIGHTS: PageModels = {',
    `score: ${literal(models.score)},`,
    `first: ${literal(models.first)},`,
    `labels: ${literal(models.labels)}`,
    '};',
    ''
  ].join('\n')
);
console.log(`trained on ${pages.length} pages`);

import { readComposites, readPages, readSegments } from './gold.ts';
import { trainModels } from './train-models.ts';
import { writeWeights } from './write-weights.ts';

const folder = process.argv[2] ?? process.env['WIRECOPY_EVAL'];
if (folder === undefined)
  throw new Error('expected the folder of the evaluation data: npm run train -- EVALDIR');
const texts = [...readPages(folder), ...readComposites(folder), ...readSegments(folder)];
const lines = texts.reduce((sum, text) => sum + text.lines.length, 0);
const models = trainModels(texts);
writeWeights(new URL('../src/label/', import.meta.url), models, [
  `Trained on ${texts.length} texts, ${lines} lines.`
]);
console.log(`trained on ${texts.length} texts, ${lines} lines`);

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../src/parse-page.ts';
import { FOLDS, foldOf } from '../folds.ts';
import { type GoldPage, readGoldPages, readGoldSegments } from './page-gold.ts';
import { pagePrediction } from './page-prediction.ts';
import { trainPageModels } from './train-page-models.ts';

/**
 * Figures for HTML, each page judged by weights that saw no page of its publisher:
 * `npm run evaluate:html -w @wirecopy/core -- EVALDIR OUTDIR`.
 */
const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('expected EVALDIR OUTDIR');
mkdirSync(out, { recursive: true });
const pages = [...readGoldPages(folder), ...readGoldSegments(folder)];
const rows: Record<GoldPage['set'], string[]> = { pages: [], segments: [] };
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (page: GoldPage): boolean => foldOf(page.publisher) === fold;
  const models = trainPageModels(pages.filter((page) => !isHeld(page)));
  for (const page of pages.filter(isHeld))
    rows[page.set].push(pagePrediction(page.id, parsePage(page.read, page.html, {}, models, page.views)));
}
for (const set of ['pages', 'segments'] as const) {
  const file = join(out, `html-${set}.jsonl`);
  writeFileSync(file, `${rows[set].join('\n')}\n`);
  const args = set === 'pages' ? ['score.mjs', '--set', 'pages', file] : ['score-segments.mjs', file];
  console.log(
    execFileSync('node', [join(folder, args[0] ?? ''), ...args.slice(1)], { encoding: 'utf8' }).trimEnd()
  );
}

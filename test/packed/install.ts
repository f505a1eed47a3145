import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { consumerLock } from './consumer-lock.ts';
import { published, root } from './packages.ts';

const run = promisify(execFile);
const npm = (list: readonly string[], cwd: string): Promise<{ stdout: string }> =>
  run('npm', list, { cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 26 });
const readJson = async (file: string): Promise<never> => JSON.parse(await readFile(file, 'utf8')) as never;

/** Packs the four packages and installs the tarballs in an empty folder outside the repository, once for all tests. */
export default async function install(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-packed-'));
  const tarballs = join(folder, 'tarballs');
  const consumer = join(folder, 'consumer');
  await mkdir(tarballs);
  await mkdir(consumer);
  await Promise.all(
    published.map(async (name) => {
      const own = join(folder, `pack-${name}`);
      await mkdir(own);
      const { stdout } = await npm(
        ['pack', '--json', '--ignore-scripts', '--pack-destination', own],
        join(root, 'packages', name)
      );
      const [{ filename }] = Object.values(JSON.parse(stdout)) as [{ filename: string }];
      await rename(join(own, filename), join(tarballs, `${name}.tgz`));
    })
  );

  const address = Object.fromEntries(
    published.map((name) => [`packages/${name}`, `file:../tarballs/${name}.tgz`])
  );
  const dependencies = Object.fromEntries(
    published.map((name) => [`@wirecopy/${name}`, `file:../tarballs/${name}.tgz`])
  );
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module', dependencies };
  const { packages } = (await readJson(join(root, 'package-lock.json'))) as {
    packages: Parameters<typeof consumerLock>[0];
  };
  const lock = {
    name: 'consumer',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': manifest, ...consumerLock(packages, address) }
  };
  await writeFile(join(consumer, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(consumer, 'package-lock.json'), JSON.stringify(lock));
  await npm(['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], consumer);

  project.provide('consumer', consumer);
  project.provide('tarballs', tarballs);
  return () => rm(folder, { recursive: true, force: true });
}

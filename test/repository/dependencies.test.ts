import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { published, root } from './root.ts';

interface Row {
  readonly folder: string;
  readonly name: string;
  readonly why: string;
  readonly kilobytes: number;
}

const text = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8');
const rows: readonly Row[] = [...text.matchAll(/^\| (\w+) \| `([^`]+)` \| (.+) \| (\d+) kB \|$/gmu)].map(
  ([, folder = '', name = '', why = '', kilobytes = '']) => ({
    folder,
    name,
    why,
    kilobytes: Number(kilobytes)
  })
);

function dependencies(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@wirecopy/'));
}

test.each(published)('the table names each run-time dependency of %s', (folder) => {
  const named = rows.filter((row) => row.folder === folder).map(({ name }) => name);
  expect(named.sort()).toEqual([...dependencies(folder)].sort());
});

// A size that is a fifth off is news: look at the upgrade, and write the new one down.
test.each(rows)('$name ($folder) has the size that the table says', ({ folder, name, kilobytes }) => {
  const at = [join(root, 'packages', folder, 'node_modules', name), join(root, 'node_modules', name)].find(
    (path) => existsSync(path)
  );
  expect(at).toBeDefined();
  const bytes = globSync('**/*', { cwd: at ?? '', exclude: ['**/node_modules/**'] })
    .map((file) => statSync(join(at ?? '', file)))
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + file.size, 0);
  expect(bytes / 1000).toBeGreaterThan(kilobytes * 0.8);
  expect(bytes / 1000).toBeLessThan(kilobytes * 1.25);
});

import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const docs = fileURLToPath(new URL('..', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'wirecopy-reference-'));
const typedoc = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc');

// A docstring that links to nothing is a warning, and a warning is an error here.
beforeAll(async () => {
  await run(process.execPath, [typedoc, '--out', site], { cwd: docs });
}, 120_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

const page = (file: string): string => readFileSync(join(site, file), 'utf8');

test('every entry point has a page under the name that programs import', () => {
  const names = globSync('modules/*.html', { cwd: site }).map((file) =>
    /<h1>\s*Module ([^<]+)/u.exec(page(file))?.[1]?.replaceAll(/\s/gu, '')
  );
  expect(new Set(names)).toEqual(
    new Set([
      '@wirecopy/api',
      '@wirecopy/api/client',
      '@wirecopy/api/cloudflare',
      '@wirecopy/api/edge',
      '@wirecopy/core',
      '@wirecopy/core/dates',
      '@wirecopy/core/formats',
      '@wirecopy/core/formats/parquet',
      '@wirecopy/core/node',
      '@wirecopy/core/read',
      '@wirecopy/core/schema',
      '@wirecopy/tui'
    ])
  );
});

test('the docstring of a function is on its page', () => {
  const [file = ''] = globSync('functions/*core.parse.html', { cwd: site });
  expect(page(file)).toContain('Turns a text into articles, teasers and furniture.');
});

test('the links of every page lead somewhere', () => {
  const files = globSync('**/*.html', { cwd: site });
  const ids = new Map(
    files.map((file) => [
      join(site, file),
      new Set([...page(file).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
    ])
  );
  const broken = files.flatMap((file) =>
    [...page(file).matchAll(/ href="([^"]+)"/gu)]
      .map(([, href = '']) => href)
      .filter((href) => {
        if (/^(?:https?:|#$|data:)/u.test(href)) return false;
        const [path = '', anchor = ''] = href.split('#');
        const to =
          path === '' ? join(site, file) : join(site, dirname(file), decodeURI(path.replace(/\?.*/u, '')));
        return !existsSync(to) || (anchor !== '' && ids.get(to)?.has(decodeURIComponent(anchor)) === false);
      })
      .map((href) => `${file}: ${href}`)
  );
  expect(files.length).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});

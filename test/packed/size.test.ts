import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const run = promisify(execFile);

interface Result {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

// Of the packages as they are installed. `npm run size` says the same in a table, of what was built.
test('every bundle keeps its budget', async () => {
  const program = createRequire(import.meta.url)
    .resolve('size-limit/package.json')
    .replace('package.json', 'bin.js');
  const { stdout } = await run(process.execPath, [program, '--json'], {
    cwd: import.meta.dirname,
    env: { ...process.env, INSTALLED: join(inject('consumer'), 'node_modules/@wirecopy') }
  }).catch((error: { stdout: string }) => error);
  const results = JSON.parse(stdout) as readonly Result[] | { readonly error: string };
  if ('error' in results) expect.fail(results.error);
  expect(results.length).toBeGreaterThan(5);
  expect(results.filter(({ size, sizeLimit }) => size > sizeLimit)).toEqual([]);
});

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

interface Result {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

// `npm run size` says the same in a table.
test('every bundle keeps its budget', async () => {
  const program = createRequire(import.meta.url)
    .resolve('size-limit/package.json')
    .replace('package.json', 'bin.js');
  const { stdout } = await run(process.execPath, [program, '--json'], { cwd: import.meta.dirname }).catch(
    (error: { stdout: string }) => error
  );
  const results = JSON.parse(stdout) as readonly Result[] | { readonly error: string };
  if ('error' in results) expect.fail(results.error);
  expect(results.length).toBeGreaterThan(5);
  expect(results.filter(({ size, sizeLimit }) => size > sizeLimit)).toEqual([]);
});

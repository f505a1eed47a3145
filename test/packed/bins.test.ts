import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { readManifest } from './manifest.ts';
import { published, root } from './packages.ts';
import { nodesOnPath, otherRuntimes, type Runtime, serves } from './runtimes.ts';

const run = promisify(execFile);
const consumer = inject('consumer');
const folderOf = (name: string): string => join(consumer, 'node_modules/@wirecopy', name);
const dump = join(root, 'examples/irak-otan.fr.txt');
const dumpText = readFileSync(dump, 'utf8');

const bins = published.flatMap((name) => {
  const { bin = {}, engines, version } = readManifest(folderOf(name));
  return Object.entries(bin).map(([command, file]) => ({
    command,
    file: join(folderOf(name), file),
    engines: engines.node,
    version
  }));
});
const fileOf = (command: string): string => bins.find((bin) => bin.command === command)?.file ?? '';

test('npm links the programs', () => {
  expect(bins.map(({ command }) => command)).toEqual(['wirecopy', 'wirecopy-api', 'wirecopy-tui']);
  const ending = process.platform === 'win32' ? '.cmd' : '';
  for (const { command } of bins)
    expect(existsSync(join(consumer, 'node_modules/.bin', `${command}${ending}`))).toBe(true);
});

describe.each([...nodesOnPath(), ...otherRuntimes])('on $name', (runtime: Runtime) => {
  const shell = process.platform === 'win32' && !runtime.name.startsWith('Node');
  const start = (file: string, list: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
    run(runtime.program, [...runtime.before, file, ...list], { cwd: consumer, shell });

  test.each(bins)('$command --version, --help', async ({ command, file, engines, version }) => {
    if (!serves(runtime, engines)) {
      await expect(start(file, ['--version'])).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringContaining('needs Node') as unknown
      });
      return;
    }
    expect((await start(file, ['--version'])).stdout).toBe(`${version}\n`);
    expect((await start(file, ['--help'])).stdout).toContain(`${command} `);
  });

  // Deno never starts the pool of threads that Node and Bun start.
  const jobs = runtime.name === 'Deno' ? '1' : '2';
  test(`wirecopy parses a text with --jobs ${jobs}`, async () => {
    const { stdout } = await start(fileOf('wirecopy'), ['parse', dump, '--format', 'ndjson', '--jobs', jobs]);
    const articles = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; published: { value: string } });
    expect(articles.map(({ kind }) => kind)).toEqual(['teaser', 'teaser', 'article']);
    expect(articles.map(({ published }) => published.value)).toEqual(Array(3).fill('2024-11-19'));
  });

  test('wirecopy-api answers', async () => {
    const server = spawn(
      runtime.program,
      [...runtime.before, fileOf('wirecopy-api'), '--port', '0', '--quiet'],
      {
        cwd: consumer,
        stdio: ['ignore', 'ignore', 'pipe'],
        shell
      }
    );
    try {
      const base = await new Promise<string>((resolve, reject) => {
        let log = '';
        server.stderr.on('data', (chunk: Buffer) => {
          log += chunk.toString();
          const address = /listening on (\S+)\n/u.exec(log)?.[1];
          if (address !== undefined) resolve(address);
        });
        server.on('exit', () => reject(new Error(log)));
      });
      const response = await fetch(`${base}/v1/parse`, {
        method: 'POST',
        body: dumpText,
        headers: { 'content-type': 'text/plain' }
      });
      const { articles } = (await response.json()) as { articles: readonly unknown[] };
      expect(articles).toHaveLength(3);
    } finally {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    }
  });
});

test('wirecopy-tui without a terminal says what it needs', async () => {
  await expect(
    run(process.execPath, [fileOf('wirecopy-tui'), dump], { cwd: consumer })
  ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('wirecopy-tui: ') as unknown });
});

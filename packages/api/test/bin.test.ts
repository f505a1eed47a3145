import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const ARGUMENTS = ['--conditions=wirecopy:source', fileURLToPath(new URL('../src/bin.ts', import.meta.url))];
let server: ChildProcess | undefined;
afterEach(() => server?.kill('SIGKILL'));

async function start(
  environment: Readonly<Record<string, string>> = {},
  more: readonly string[] = []
): Promise<{ base: string; log: () => string }> {
  const child = spawn('node', [...ARGUMENTS, '--port', '0', ...more], {
    env: { ...process.env, ...environment }
  });
  server = child;
  let log = '';
  const base = await new Promise<string>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const address = /listening on (\S+)\n/u.exec(log)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  return { base, log: () => log };
}

test('serves, counts, logs without content, and stops when told', async () => {
  const { base, log } = await start();
  const response = await fetch(`${base}/v1/parse`, { method: 'POST', body: 'A secret line of news.' });
  expect(response.status).toBe(200);
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('route="/v1/parse",status="200"} 1');
  const ended = server === undefined ? [] : once(server, 'exit');
  server?.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(log()).toContain('"route":"/v1/parse"');
  expect(log()).not.toContain('secret');
}, 30_000);

test('stops when npx is stopped, of which it hears nothing', async () => {
  const command = ['node', ...ARGUMENTS, '--port', '0'].map((word) => `'${word}'`).join(' ');
  const shell = spawn('sh', ['-c', `${command}; true`], { env: { ...process.env, npm_command: 'exec' } });
  const closed = once(shell, 'close');
  await new Promise<void>((resolve) => {
    shell.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('listening on')) resolve();
    });
  });
  shell.kill('SIGTERM');
  // The server holds the shell's standard error open until it ends.
  await closed;
}, 30_000);

test('opens to the keys of its environment only', async () => {
  const { base } = await start({ WIRECOPY_KEYS: 'one,two' });
  const ask = async (path: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(`${base}${path}`, { headers })).status;
  for (const path of ['/v1/agencies', '/metrics']) {
    expect(await ask(path, { authorization: 'Bearer two' })).toBe(200);
    expect(await ask(path, {})).toBe(401);
  }
}, 30_000);

test('takes the limit of its environment, and an argument over it', async () => {
  const { base } = await start({ WIRECOPY_MAX_BYTES: '5', WIRECOPY_RATE_LIMIT: '1' }, ['--rate-limit', '9']);
  const ask = async (body: string): Promise<number> =>
    (await fetch(`${base}/v1/parse`, { method: 'POST', body })).status;
  expect([await ask('short'), await ask('longer')]).toEqual([200, 413]);
}, 30_000);

test('refuses an environment that holds no key where keys are named', () => {
  const { status, stderr } = spawnSync('node', ARGUMENTS, {
    encoding: 'utf8',
    env: { ...process.env, WIRECOPY_KEYS: '' }
  });
  expect(status).toBe(2);
  expect(stderr).toContain('WIRECOPY_KEYS is set and holds nothing');
});

test('says its version', () => {
  const { stdout } = spawnSync('node', [...ARGUMENTS, '--version'], { encoding: 'utf8' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test.each([
  [['--port', 'x'], '--port must be a number'],
  [['--max-bytes', '0'], '--max-bytes must be'],
  [['--nonsense'], 'nonsense']
])('refuses %j', (list, message) => {
  const { status, stderr } = spawnSync('node', [...ARGUMENTS, ...list], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleEdge } from './bundle.ts';
import { edgeWorker } from './edge-worker.ts';
import { environment } from './environment.ts';
import { keepsTheContract } from './contract.ts';

const START_UP = 60_000; // the first start of a runtime on a cold disk

let bundle = '';
beforeAll(async () => {
  bundle = await bundleEdge();
}, START_UP);

test('the bundle of a worker is at most 500 kB gzipped', () => {
  expect(gzipSync(readFileSync(bundle)).length).toBeLessThanOrEqual(500_000);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(base: string): Promise<void> {
  for (;;) {
    try {
      await fetch(base);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

interface Runtime {
  readonly name: string;
  readonly command: (port: number) => { readonly program: string; readonly arguments: readonly string[] };
}

const SERVE_ON_NODE = `
import { serve } from '@hono/node-server';
const { default: app } = await import(process.argv[1]);
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
`;

const RUNTIMES: readonly Runtime[] = [
  {
    name: 'Node',
    command: () => ({ program: 'node', arguments: ['--input-type=module', '-e', SERVE_ON_NODE, bundle] })
  },
  {
    name: 'Deno',
    command: (port) => ({
      program: 'deno',
      arguments: [
        'serve',
        '--no-config',
        '--allow-env',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        bundle
      ]
    })
  },
  { name: 'Bun', command: () => ({ program: 'bun', arguments: ['run', bundle] }) }
];

describe.each(RUNTIMES)('on $name', ({ command }) => {
  let server: ChildProcess;
  let base = '';
  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const { program, arguments: list } = command(port);
    server = spawn(program, list, {
      env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32'
    });
    await answers(base);
  }, START_UP);
  afterAll(() => {
    server.kill();
  });
  keepsTheContract(() => base);
});

describe('on workerd', () => {
  let worker: Miniflare;
  let base = '';
  beforeAll(async () => {
    const bindings = Object.entries(environment).map(([name, value]) => [name, { type: 'text', value }]);
    worker = edgeWorker(bundle, { env: Object.fromEntries(bindings) });
    base = (await worker.ready).origin;
  }, START_UP);
  afterAll(() => worker.dispose());
  keepsTheContract(() => base);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a bench server in a process of its own and waits until it answers. */
export async function start(kind: 'api' | 'bare', port: number): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('serve.ts', import.meta.url));
  // A heap of 256 MB: what leaks runs into it.
  const server = spawn(
    'node',
    ['--conditions=wirecopy:source', '--expose-gc', '--max-old-space-size=256', file, kind, String(port)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }
  );
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  server.kill();
  throw new Error(`expected a server on port ${port} within ten seconds`);
}

import { lookup } from 'node:dns/promises';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { type ApiOptions, wirecopy } from '../app.ts';
import type { Settings } from './arguments.ts';
import { askPinned } from './ask-pinned.ts';
import { pageFetcher } from '../fetch/fetch-page.ts';
import { requestMetrics } from './metrics.ts';
import { onceLeft } from './once-left.ts';

/** Milliseconds until requests under way are cut off: those who stop a service commonly wait for 30 seconds. */
const GRACE = 25_000;

/** Serves the API until the process is told to end: requests under way are answered first. */
export function serveOnNode(settings: Settings, options: ApiOptions): void {
  const { port, host } = settings;
  const { fetch } = nodeApp(settings, options);
  const server = serve({ fetch, port, hostname: host }, (address) => {
    process.stderr.write(`wirecopy-api: listening on http://${host}:${address.port}\n`);
  });
  server.on('error', (error) => {
    process.stderr.write(`wirecopy-api: cannot listen on ${host}:${port}: ${error.message}\n`);
    process.exitCode = 1;
  });
  // Requests under way are answered before the process ends; connections that only wait are closed.
  const stop = (): void => {
    server.close();
    if (!('closeIdleConnections' in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (process.env['npm_command'] !== undefined) onceLeft(stop);
}

/** The API with what a server of one's own has besides: metrics, a log, the fetching of pages. */
function nodeApp({ fetchUrls, quiet }: Settings, options: ApiOptions): Pick<Hono, 'fetch'> {
  const metrics = requestMetrics();
  const app = wirecopy({
    ...options,
    ...(fetchUrls ? { fetchUrls: pageFetcher({ resolve: addressesOf, ask: askPinned }) } : {}),
    log: (record) => {
      metrics.record(record);
      if (!quiet) process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...record })}\n`);
    }
  });
  // How much is asked of a service is nobody's business who may not ask it anything.
  if (options.keys !== undefined) app.use('/metrics', bearerAuth({ token: [...options.keys] }));
  app.get('/metrics', (context) => context.text(metrics.expose()));
  return app;
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

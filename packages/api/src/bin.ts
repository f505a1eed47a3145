#!/usr/bin/env node
import { lookup } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { bearerAuth } from 'hono/bearer-auth';
import { type ApiOptions, wirecopy } from './app.ts';
import { askPinned } from './ask-pinned.ts';
import { optionsFrom } from './environment.ts';
import { pageFetcher } from './fetch-page.ts';
import { requestMetrics } from './metrics.ts';

const HELP = `wirecopy-api: serves the wirecopy API on Node

Usage: wirecopy-api [options]

  --port N          port to listen on (8787)
  --host NAME       address to listen on (127.0.0.1; 0.0.0.0 for all)
  --max-bytes N     largest body taken, in bytes (10485760)
  --rate-limit N    requests a minute from one caller (600; 0 for no limit)
  --fetch-urls      take {"url": "https://…"} and fetch pages of the public web
  --quiet           write no request log
  -V, --version     the version
  -h, --help        this text

Environment:
  WIRECOPY_KEYS        bearer keys that open /v1 and /metrics, with commas between them; without it both are open
  WIRECOPY_ORIGINS     origins whose pages may call the API, with commas between them
  WIRECOPY_MAX_BYTES   as --max-bytes, which comes first
  WIRECOPY_RATE_LIMIT  as --rate-limit, which comes first

A caller is a key or, where no keys are set, an address. GET /metrics answers in the Prometheus format. Requests are logged to standard error, one JSON object a line.

Examples:
  wirecopy-api --port 3000
  WIRECOPY_KEYS=old,new wirecopy-api --host 0.0.0.0
  curl --data-binary @dump.txt -H 'content-type: text/plain' http://127.0.0.1:8787/v1/parse
`;

/** Milliseconds until requests under way are cut off: those who stop a service commonly wait for 30 seconds. */
const GRACE = 25_000;

interface Settings {
  readonly port: number;
  readonly host: string;
  /** Null where the environment says it. */
  readonly maxBytes: string | null;
  readonly rateLimit: string | null;
  readonly fetchUrls: boolean;
  readonly quiet: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/** The settings, or what is wrong with the arguments. */
function readArguments(): Settings | string {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        'max-bytes': { type: 'string' },
        'rate-limit': { type: 'string' },
        'fetch-urls': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        version: { type: 'boolean', short: 'V', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    const settings = {
      port: Number(values.port),
      host: values.host,
      maxBytes: values['max-bytes'] ?? null,
      rateLimit: values['rate-limit'] ?? null,
      fetchUrls: values['fetch-urls'],
      quiet: values.quiet,
      version: values.version,
      help: values.help
    };
    if (!Number.isInteger(settings.port) || settings.port < 0 || settings.port > 65_535)
      return `--port must be a number from 0 to 65535, not "${values.port}"`;
    if (settings.maxBytes !== null && !/^[1-9]\d*$/u.test(settings.maxBytes))
      return `--max-bytes must be a number of bytes such as 1048576, not "${settings.maxBytes}"`;
    if (settings.rateLimit !== null && !/^\d+$/u.test(settings.rateLimit))
      return `--rate-limit must be a number of requests a minute, not "${settings.rateLimit}"`;
    return settings;
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong arguments';
  }
}

/** The package's version. Its `package.json` stands one folder up, from the sources as from the bundle. */
function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** What the environment says, and the arguments over it. */
function readOptions({ maxBytes, rateLimit }: Settings): ApiOptions | string {
  try {
    return optionsFrom({
      WIRECOPY_RATE_LIMIT: '600',
      ...process.env,
      ...(maxBytes === null ? {} : { WIRECOPY_MAX_BYTES: maxBytes }),
      ...(rateLimit === null ? {} : { WIRECOPY_RATE_LIMIT: rateLimit })
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'a wrong environment';
  }
}

function start({ port, host, fetchUrls, quiet }: Settings, options: ApiOptions): void {
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
  const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
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

/** Milliseconds between two looks at the parent. */
const LOOK = 500;

/** `npx` hands a SIGTERM on to the shell between it and this process, and the shell ends without a word: then the process has another parent. */
function onceLeft(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK);
  timer.unref();
}

function refuse(reason: string): void {
  process.stderr.write(`wirecopy-api: ${reason}\nTry: wirecopy-api --help\n`);
  process.exitCode = 2;
}

const settings = readArguments();
if (typeof settings === 'string') refuse(settings);
else if (settings.help) process.stdout.write(HELP);
else if (settings.version) process.stdout.write(`${version()}\n`);
else {
  const options = readOptions(settings);
  if (typeof options === 'string') refuse(options);
  else start(settings, options);
}

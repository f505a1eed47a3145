#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { wirecopy } from './app.ts';

const HELP = `wirecopy-api: serves the wirecopy API on Node

Usage: wirecopy-api [--port 8787] [--host 127.0.0.1]

Examples:
  wirecopy-api --port 3000
  curl --data-binary @dump.txt -H 'content-type: text/plain' http://127.0.0.1:8787/v1/parse
`;

function readArguments(): { port: number; host: string; help: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port must be a number from 0 to 65535, not "${values.port}"`;
    return { port, host: values.host, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong arguments';
  }
}

const settings = readArguments();
if (typeof settings === 'string') {
  process.stderr.write(`wirecopy-api: ${settings}\n`);
  process.exitCode = 2;
} else if (settings.help) {
  process.stdout.write(HELP);
} else {
  const server = serve(
    { fetch: wirecopy().fetch, port: settings.port, hostname: settings.host },
    (address) => {
      process.stderr.write(`wirecopy-api: listening on http://${settings.host}:${address.port}\n`);
    }
  );
  server.on('error', (error) => {
    process.stderr.write(
      `wirecopy-api: cannot listen on ${settings.host}:${settings.port}: ${error.message}\n`
    );
    process.exitCode = 1;
  });
  // Requests under way are answered before the process ends.
  const stop = (): void => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

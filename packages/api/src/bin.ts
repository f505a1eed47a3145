#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { ApiOptions } from './app.ts';
import { readArguments, type Settings, usage } from './node/arguments.ts';
import { optionsFrom } from './environment.ts';
import { serveOnNode } from './node/serve-on-node.ts';

/** The package's version. Its `package.json` stands one folder up, from the sources as from the bundle. */
function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
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

function refuse(reason: string): void {
  process.stderr.write(`wirecopy-api: ${reason}\nTry: wirecopy-api --help\n`);
  process.exitCode = 2;
}

const settings = readArguments();
if (typeof settings === 'string') refuse(settings);
else if (settings.help) process.stdout.write(usage);
else if (settings.version) process.stdout.write(`${version()}\n`);
else {
  const options = readOptions(settings);
  if (typeof options === 'string') refuse(options);
  else serveOnNode(settings, options);
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the edge module as a deployment does and gives the file's path. */
export async function bundleEdge(entry = '../src/edge.ts'): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'wirecopy-api-')), 'edge.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    conditions: ['wirecopy:source', 'worker'],
    outfile,
    logLevel: 'error'
  });
  return outfile;
}

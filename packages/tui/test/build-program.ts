import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the program from the sources of all packages, so that it runs as users run it; gives the file to start. */
export async function buildProgram(
  name: string,
  alias: Record<string, string> = {},
  more: readonly string[] = []
): Promise<string> {
  // Below node_modules, so that the libraries are found from there.
  const outdir = join(root, 'node_modules', '.wirecopy', name);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/bin.ts', 'src/intake-worker.ts', 'src/desk-worker.ts', ...more],
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    jsx: 'automatic',
    conditions: ['wirecopy:source'],
    alias,
    plugins: [
      {
        name: 'libraries stay outside',
        setup: (building) => {
          building.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@wirecopy/') || path in alias
              ? null
              : { path, external: true }
          );
        }
      }
    ],
    logLevel: 'error'
  });
  return join(outdir, 'bin.js');
}

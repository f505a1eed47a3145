import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Tells a question of our own from one of the bundler.
const resolved = Symbol('resolved');
const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the program from the sources of all packages, so that it runs as users run it; gives the file to start. */
export async function buildProgram(name: string, more: readonly string[] = []): Promise<string> {
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
    plugins: [
      {
        name: 'libraries stay outside',
        setup: (building) => {
          building.onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
            if (kind === 'entry-point' || path.startsWith('@wirecopy/') || pluginData === resolved)
              return null;
            // Each is found from the package that asks for it: two packages may have two versions.
            const found = await building.resolve(path, { kind, resolveDir, pluginData: resolved });
            return { path: found.path, external: true };
          });
        }
      }
    ],
    logLevel: 'error'
  });
  return join(outdir, 'bin.js');
}

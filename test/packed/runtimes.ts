import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that runs modules: `program ...before FILE`. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
  readonly before: readonly string[];
  /** Major and minor of Node; of the others what they stand for. */
  readonly node: readonly [number, number];
}

/** Every Node on the path, once for each version, so that a machine with several tries the packages on all. */
export function nodesOnPath(): readonly Runtime[] {
  const found = new Map<string, Runtime>();
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const program = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(program)) continue;
    const version = execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (!found.has(version))
      found.set(version, { name: `Node ${version}`, program, before: [], node: [major, minor] });
  }
  return [...found.values()];
}

/** Deno and Bun come from npm. `npx vitest` and npm scripts have them on the path. */
export const otherRuntimes: readonly Runtime[] = [
  {
    name: 'Deno',
    program: 'deno',
    before: ['run', '--allow-all', '--node-modules-dir=manual'],
    node: [24, 0]
  },
  { name: 'Bun', program: 'bun', before: ['run'], node: [24, 0] }
];

/** Whether a `>=major.minor` range of a package's `engines` holds the runtime. */
export function serves({ node: [major, minor] }: Runtime, engines: string): boolean {
  const [wantedMajor = 0, wantedMinor = 0] = engines.replace('>=', '').split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

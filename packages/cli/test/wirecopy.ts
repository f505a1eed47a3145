import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
export const nodeArguments: readonly string[] = ['--conditions=wirecopy:source', '--no-warnings', bin];

/** Runs the CLI from its sources as a process. */
export async function wirecopy(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv } = {}
): Promise<Ran> {
  const child = spawn(process.execPath, [...nodeArguments, ...args], {
    env: { PATH: process.env['PATH'], ...env }
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

export interface OutputRow {
  readonly id: string;
  readonly kind: string;
  readonly headline: { readonly text: string } | null;
  readonly origin: { readonly name: string; readonly record: number };
}

export function rowsOf(ndjson: string): OutputRow[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OutputRow);
}

import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../src/main.ts';

/** In this process: what these commands do with it is only to write. */
async function call(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): PassThrough =>
    new PassThrough().on('data', (piece) => (written[name] += String(piece)));
  const [stdout, stderr] = [sink('stdout'), sink('stderr')];
  const code = await main(['node', 'wirecopy', ...args], {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env: {}
  });
  return { code, ...written };
}

describe('usage', () => {
  test.each([
    [['prase', 'x'], /Did you mean parse/u],
    [['package.json'], /To read it: wirecopy parse package\.json/u],
    [['parse', '--fromat', 'csv', 'x'], /Did you mean --format/u],
    [['parse', '--format', 'cvs', 'x'], /Allowed choices.*Did you mean csv/u],
    [['parse', '--where', 'agencie==AFP', 'x'], /did you mean agency/u],
    [
      ['parse', '--where', 'published>=yesterday', 'x'],
      /expected a date such as 2024-11-19.*\n {2}published>=yesterday\n {13}\^/u
    ],
    [['parse', '--fields', 'headlin', 'x'], /did you mean headline/u],
    [['parse', '--reference', '19/11/2024', 'x'], /Expected a date such as 2024-11-19/u],
    [['parse', '--encoding', 'latin-99', 'x'], /No encoding is called/u],
    [['parse', '--shard', '3/2', 'x'], /Expected part\/parts/u],
    [['parse', '--stats', '--format', 'csv', 'x'], /--stats draws bars/u],
    [['parse', '--jobs', '0', 'x'], /number of threads/u],
    [['parse', '--resume', 'x'], /--resume needs an output/u],
    [['parse', '--out', '/dev/null', 'x'], /neither a file nor a folder/u],
    [['parse', '--lang', 'not a tag', 'x'], /BCP 47/u],
    [['parse', '--lang', 'german', 'x'], /BCP 47.*\nAdd --help/u]
  ])('%j exits 2 with what was expected', async (args, message) => {
    const { code, stderr, stdout } = await call(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('each command has help with examples', async () => {
    for (const command of ['parse', 'dates', 'explain', 'browse', 'completion', 'man'])
      expect((await call([command, '--help'])).stdout).toMatch(/Examples:\n {2}\$ .*wirecopy /u);
  });

  test('the man page comes from the same definitions', async () => {
    const { stdout } = await call(['man']);
    expect(stdout).toMatch(/^\.TH WIRECOPY 1/u);
    expect(stdout).toContain('.B \\-\\-where <filter>');
  });
});

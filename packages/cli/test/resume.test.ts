import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { madeJsonl } from './made-news.ts';
import { nodeArguments, rowsOf, wirecopy } from './wirecopy.ts';

// A dozen runs over thousands of records: half a minute, and several on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const records = 4000;
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-resume-'));
  const lines = madeJsonl(records).split('\n');
  lines[700] = '{"text": cut';
  await writeFile(at('one.jsonl'), lines.slice(0, 1000).join('\n'));
  await writeFile(at('two.jsonl'), lines.slice(1000).join('\n'));
});
afterAll(async () => rm(folder, { recursive: true }));

/** Starts a run and ends it by a signal once it has noted a checkpoint of its own in the journal. */
async function interrupted(
  args: readonly string[],
  journal: string,
  signal: NodeJS.Signals
): Promise<string> {
  const started = Date.now();
  const child = spawn(process.execPath, [...nodeArguments, 'parse', ...args], {
    stdio: ['ignore', 'ignore', 'pipe']
  });
  let stderr = '';
  child.stderr.on('data', (piece) => (stderr += String(piece)));
  const closed = once(child, 'close');
  // A run begins the journal anew: its name, and the checkpoint that it goes on from. The line after these is the first of its own.
  const isUnderWay = async (): Promise<boolean> => {
    const { mtimeMs } = await stat(journal).catch(() => ({ mtimeMs: 0 }));
    return mtimeMs > started && (await readFile(journal, 'utf8').catch(() => '')).split('\n').length > 3;
  };
  while (child.exitCode === null && !(await isUnderWay())) await sleep(20);
  // Anywhere between two checkpoints.
  await sleep(Math.random() * 100);
  child.kill(signal);
  await closed;
  return stderr;
}

test.each([
  ['in one thread', ['--jobs', '1']],
  ['with workers', ['--jobs', '2']]
])('killed twice, stopped once, and gone on with: each record exactly once, %s', async (_name, jobs) => {
  const out = at(`all${jobs[1]}.ndjson`);
  const errors = at(`errors${jobs[1]}.ndjson`);
  const args = [
    at('one.jsonl'),
    at('two.jsonl'),
    '--out',
    out,
    '--errors',
    errors,
    '--resume',
    '--kind',
    'article',
    ...jobs
  ];
  await interrupted(args, `${out}.journal`, 'SIGKILL');
  await interrupted(args, `${out}.journal`, 'SIGKILL');
  const part = await stat(`${out}.part`);
  expect(part.size).toBeGreaterThan(0);
  await expect(stat(out)).rejects.toThrow('ENOENT');

  expect(await interrupted(args, `${out}.journal`, 'SIGINT')).toMatch(
    /To go on, run the same command with --resume/u
  );
  expect((await wirecopy(['parse', ...args])).code).toBe(1);
  const rows = rowsOf(await readFile(out, 'utf8'));
  const keys = rows.map(({ headline }) => Number(/number (\d+)/u.exec(headline?.text ?? '')?.[1]));
  expect(keys).toEqual(Array.from({ length: records }, (_, key) => key).filter((key) => key !== 700));
  expect((await readFile(errors, 'utf8')).trim().split('\n')).toHaveLength(1);
  expect((await readdir(folder)).filter((name) => /journal|part$/u.test(name))).toEqual([]);

  const again = await wirecopy(['parse', ...args]);
  expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('is complete') as string });
});

test('a folder with a file for each input goes on, too', async () => {
  const args = [at('one.jsonl'), at('two.jsonl'), '--out', `${at('each')}/`, '--resume', '--kind', 'article'];
  await interrupted(args, at('each/.wirecopy.journal'), 'SIGKILL');
  await interrupted(args, at('each/.wirecopy.journal'), 'SIGKILL');
  expect((await wirecopy(['parse', ...args])).code).toBe(1);
  const files = (await readdir(at('each'))).sort();
  expect(files).toHaveLength(2);
  const counts = await Promise.all(
    files.map(async (file) => rowsOf(await readFile(join(at('each'), file), 'utf8')).length)
  );
  expect(counts).toEqual([999, 3000]);
});

test('the journal of another run is refused', async () => {
  const args = [at('one.jsonl'), at('two.jsonl'), '--out', at('other.ndjson')];
  await interrupted([...args, '--resume'], at('other.ndjson.journal'), 'SIGKILL');
  const { code, stderr } = await wirecopy(['parse', ...args, '--resume', '--kind', 'teaser']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/is of a run with other options or other inputs/u);
});

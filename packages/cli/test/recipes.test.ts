import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeArticle, madeJsonl } from './made-news.ts';
import { nodeArguments, rowsOf } from './wirecopy.ts';

// The recipes of docs/ with the real programs. Debian has them: apt-get install parallel slurm-wlm. Without them vitest shows these
// tests as skipped.
const run = promisify(execFile);
const recipe = (name: string): string => fileURLToPath(new URL(`../docs/recipes/${name}`, import.meta.url));
const slurmNode = fileURLToPath(new URL('slurm-node.sh', import.meta.url));
const env = { ...process.env, WIRECOPY: [process.execPath, ...nodeArguments].join(' ') };

function isThere(...programs: readonly string[]): boolean {
  try {
    for (const program of programs)
      execFileSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-recipes-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

test.skipIf(!isThere('parallel'))('GNU parallel: blocks of lines, in order', async () => {
  const input = join(folder, 'in.jsonl');
  await writeFile(input, madeJsonl(90));
  const { stdout } = await run('sh', [recipe('parallel.sh'), input], {
    env: { ...env, BLOCK: '20k' },
    maxBuffer: 1e8
  });
  const articles = rowsOf(stdout).filter(({ kind }) => kind === 'article');
  expect(articles.map(({ headline }) => Number(/number (\d+)/u.exec(headline?.text ?? '')?.[1]))).toEqual(
    Array.from({ length: 90 }, (_, number) => number)
  );
});

test.skipIf(!isThere('sbatch', 'slurmctld', 'slurmd', 'munged'))(
  'Slurm: a job array parts the files',
  async () => {
    const [input, output, node] = ['in', 'out', 'slurm'].map((name) => join(folder, name)) as [
      string,
      string,
      string
    ];
    await mkdir(input);
    await mkdir(output);
    for (let number = 0; number < 7; number++)
      await writeFile(join(input, `${number}.txt`), madeArticle(number));
    const path = `${process.env['PATH'] ?? ''}:/usr/sbin`;
    const slurm = { env: { ...env, PATH: path, SLURM_CONF: join(node, 'slurm.conf') }, cwd: folder };
    try {
      // The daemons outlive the script and would hold a pipe open: their output goes to a file.
      await run(
        'sh',
        ['-c', `sh '${slurmNode}' start '${node}' > '${folder}/start.log' 2>&1 < /dev/null`],
        slurm
      );
      await run('sbatch', ['--array=1-3', recipe('slurm-array.sh'), input, output], slurm);
      const done = async (): Promise<string[]> =>
        (await readdir(output)).filter((name) => /^part-\d\.ndjson$/u.test(name)).sort();
      for (let tries = 0; tries < 300 && (await done()).length < 3; tries++) await sleep(200);
      const parts = await Promise.all(
        (await done()).map(async (name) => rowsOf(await readFile(join(output, name), 'utf8')))
      );
      expect(parts.map(({ length }) => length)).toEqual([3, 2, 2]);
      expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(7);
    } finally {
      await run('sh', [slurmNode, 'stop', node], slurm);
    }
  },
  120_000
);

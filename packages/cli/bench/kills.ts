// The bench of interrupted runs: kill -9 at random moments, again and again, until a run comes to its end; then every record must be in the output
// exactly once. Each way of reading, writing and working by itself.
//
//   npm run bench:kills -w packages/cli                  8 kills a way
//   npm run bench:kills -w packages/cli -- --kills 30
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { madeArticle, madeJsonl, madeWet } from '../test/made-news.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '8' }, records: { type: 'string', default: '3000' } }
});
const records = Number(values.records);
const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'wirecopy-kills-'));
const at = (name: string): string => join(folder, name);

/** Runs to its end, or is killed after a while; gives the exit code, null for a kill. */
async function run(args: readonly string[], killAfter: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [bin, 'parse', ...args], { stdio: 'ignore' });
  const closed = once(child, 'close');
  if (killAfter !== null) {
    await Promise.race([closed, sleep(killAfter)]);
    child.kill('SIGKILL');
  }
  const [code] = (await closed) as [number | null];
  return code;
}

/** The numbers of the made articles in an output, a file or a folder, sorted. */
async function numbersIn(path: string): Promise<readonly number[]> {
  const names = await readdir(path).catch(() => null);
  const texts = await Promise.all((names ?? ['']).map((name) => readFile(join(path, name), 'utf8')));
  const left = (names ?? []).filter((name) => /part$|journal$/u.test(name));
  if (left.length > 0) throw new Error(`${path}: ${left.join(', ')} left behind`);
  const found = texts.flatMap((text) =>
    text.split('\n').flatMap((line) => {
      const [, number] = /approves bridge number (\d+)/u.exec(line) ?? [];
      return number === undefined ? [] : [Number(number)];
    })
  );
  return found.sort((a, b) => a - b);
}

const ways: readonly (readonly [name: string, input: string, output: string, ...options: string[]])[] = [
  ['JSON Lines to a file', 'in.jsonl', 'a.ndjson'],
  ['JSON Lines to a file, 2 workers', 'in.jsonl', 'b.ndjson', '--jobs', '2'],
  ['gzipped WET to CSV', 'in.wet.gz', 'c.csv', '--fields', 'headline'],
  ['gzipped WET to a file, 2 workers', 'in.wet.gz', 'd.ndjson', '--jobs', '2'],
  ['a folder of texts to a file', 'texts', 'e.ndjson', '--jobs', '2'],
  ['a folder to a folder, by input', 'texts', 'f/', '--jobs', '2'],
  ['JSON Lines to a folder, by article', 'in.jsonl', 'g/', '--per', 'article', '--fields', 'headline'],
  ['documents to a file', 'in.jsonl', 'h.ndjson', '--per-document', '--jobs', '2']
];

try {
  await writeFile(at('in.jsonl'), madeJsonl(records));
  const members: Buffer[] = [];
  for (let first = 0; first < records; first += 10) members.push(gzipSync(madeWet(first, 10)));
  await writeFile(at('in.wet.gz'), Buffer.concat(members));
  await mkdir(at('texts'));
  for (let number = 0; number < records; number++)
    await writeFile(at(`texts/${String(number).padStart(6, '0')}.txt`), madeArticle(number));
  const expected = Array.from({ length: records }, (_, number) => number);
  for (const [name, input, output, ...options] of ways) {
    const kind = options.includes('--per-document') ? [] : ['--kind', 'article'];
    const args = [at(input), '--out', at(output), '--resume', ...kind, ...options];
    let killed = 0;
    let code: number | null = null;
    while (killed < Number(values.kills) && code === null) {
      code = await run(args, 200 + Math.random() * 1500);
      if (code === null) killed += 1;
    }
    code ??= await run(args, null);
    const found = await numbersIn(at(output));
    const isRight = code === 0 && JSON.stringify(found) === JSON.stringify(expected);
    process.stdout.write(
      `${name.padEnd(38)} ${String(killed).padStart(3)} kills  ${isRight ? 'every record once' : `WRONG: exit ${code}, ${found.length} of ${records}`}\n`
    );
    if (!isRight) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildProgram } from '../test/build-program.ts';
import { hasTmux, openTerminal } from '../test/terminal.ts';
import { makeArticles } from './make-articles.ts';

// Time to the first article and peak memory on NDJSON, in a real terminal; key to paint with 200 000 articles.
const megabytes = Number(process.argv[2] ?? 100);
const runs = Number(process.argv[3] ?? 5);
const bin = await buildProgram('bench', ['bench/key-to-paint.tsx']);

const keys = spawnSync(process.execPath, [bin.replace(/bin\.js$/u, 'key-to-paint.js')], {
  encoding: 'utf8',
  env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '2' }
});
if (keys.status !== 0) throw new Error(keys.stderr);
const { articles, results } = JSON.parse(keys.stdout) as {
  articles: number;
  results: Record<string, { median: number; p95: number }>;
};
console.log(`key to paint, ${articles} articles, 200 × 60 (ms)`);
for (const [name, { median, p95 }] of Object.entries(results))
  console.log(
    `  ${name.padEnd(28)} median ${median.toFixed(1).padStart(6)}   p95 ${p95.toFixed(1).padStart(6)}`
  );

if (!hasTmux) console.log('no tmux: time to the first article is not measured');
else for (const kind of ['articles', 'texts'] as const) await measureReading(kind);

async function measureReading(kind: 'articles' | 'texts'): Promise<void> {
  const first: number[] = [];
  const all: number[] = [];
  let peak = 0;
  let count = 0;
  for (let run = 0; run < runs; run++) {
    const terminal = openTerminal(100, 30);
    count = makeArticles(join(terminal.folder, 'big.ndjson'), megabytes, kind);
    await terminal.until(/READY/u);
    const start = performance.now();
    terminal.run(`${process.execPath} ${bin} big.ndjson`);
    while (!terminal.screen().includes('▌')) await wait(5);
    first.push(performance.now() - start);
    while (/reading/u.test(terminal.screen().split('\n')[0] ?? '')) await wait(100);
    all.push(performance.now() - start);
    const pid = readFileSync(join(terminal.folder, 'pid'), 'utf8').trim();
    peak = Math.max(
      peak,
      Number(/VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    );
    terminal.keys('q');
    await terminal.until(/READY\$ *\n*$/u);
    terminal.close();
  }
  console.log(
    `${megabytes} MB NDJSON of ${count} ${kind}: first article ${median(first)} ms, all read ${median(all)} ms (medians of ${runs}), peak memory ${Math.round(peak)} MB`
  );
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}

// The corpus bench: documents and megabytes a second against workers, and peak memory against the size of the input.
//
//   npm run bench -w packages/cli                     speed with 1 and 2 workers on 200 MB, memory on 10 MB to 500 MB
//   npm run bench -w packages/cli -- --largest 2000   memory up to 2 GB
//
// The input is made: a WET file of pages that differ in every record. It runs the built program, as users do.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeWet } from '../test/made-news.ts';

const { values } = parseArgs({
  options: {
    speed: { type: 'string', default: '200' },
    largest: { type: 'string', default: '500' },
    workers: { type: 'string', default: '1,2' }
  }
});
const megabyte = 1_000_000;
const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'wirecopy-bench-'));

interface Measured {
  readonly seconds: number;
  /** Resident, at its highest, in MB. */
  readonly peak: number;
  readonly code: number | null;
}

/** A WET file of about so many megabytes; gives the number of its records. */
async function makeWet(path: string, megabytes: number): Promise<number> {
  const file = createWriteStream(path);
  let [written, records] = [0, 0];
  while (written < megabytes * megabyte) {
    const piece = madeWet(records, 200);
    records += 200;
    written += piece.length;
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return records;
}

async function measure(input: string, workers: number): Promise<Measured> {
  const start = performance.now();
  const out = join(folder, 'out.ndjson');
  const child = spawn(process.execPath, [bin, 'parse', input, '--jobs', String(workers), '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
  let peak = 0;
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
  };
  const timer = setInterval(() => void look(), 50);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, peak, code };
}

function report(label: string, { seconds, peak, code }: Measured, records: number, bytes: number): void {
  const figures = [
    label.padEnd(28),
    `${Math.round(records / seconds)} docs/s`.padStart(14),
    `${(bytes / megabyte / seconds).toFixed(1)} MB/s`.padStart(12),
    `${seconds.toFixed(1)} s`.padStart(10),
    `peak ${Math.round(peak)} MB`.padStart(14),
    code === 0 ? '' : `exit ${code}`
  ];
  process.stdout.write(`${figures.join(' ')}\n`);
}

try {
  const input = join(folder, 'input.wet');
  if (Number(values.speed) > 0) {
    const records = await makeWet(input, Number(values.speed));
    const { size } = await stat(input);
    const times: number[] = [];
    for (const workers of values.workers.split(',').map(Number)) {
      const measured = await measure(input, workers);
      times.push(measured.seconds);
      report(`${Math.round(size / megabyte)} MB, ${workers} workers`, measured, records, size);
    }
    process.stdout.write(
      `scaling from first to last: ${((times[0] ?? 0) / (times.at(-1) ?? 1)).toFixed(2)}\n`
    );
  }
  for (const megabytes of [10, 100, 500, 2000].filter((each) => each <= Number(values.largest))) {
    const records = await makeWet(input, megabytes);
    report(`memory: ${megabytes} MB, 2 workers`, await measure(input, 2), records, (await stat(input)).size);
  }
} finally {
  await rm(folder, { recursive: true });
}

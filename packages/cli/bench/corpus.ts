// The corpus bench: documents and megabytes a second against workers, and peak memory against the size of the input.
//
//   npm run bench -w packages/cli                                speed on 20 MB, memory on the way through 100 MB: some minutes
//   npm run bench -w packages/cli -- --size 200 --largest 2000   speed on 200 MB, memory up to 2 GB: an hour and more
//   npm run bench -w packages/cli -- --size 0 --largest 5000     memory alone, up to a WET file of 5 GB
//
// The input is made: WET files of pages that differ in every record, as long as Common Crawl's, plain and gzipped with a member for each.
// It runs the built program, as users do. Speed is the best of `--rounds` runs: other work on the machine only ever slows one down. Memory is that of one run,
// looked at on its way: what it holds must not hang on how much it has read.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type MadeCorpus, makeCorpus } from './make-corpus.ts';
import { measure } from './measure.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20' },
    largest: { type: 'string', default: '100' },
    workers: { type: 'string', default: `1,${availableParallelism()}` },
    rounds: { type: 'string', default: '2' }
  }
});
const megabyte = 1_000_000;
const folder = await mkdtemp(join(tmpdir(), 'wirecopy-bench-'));

function print(cells: readonly (string | number)[]): void {
  const [first = '', ...others] = cells.map(String);
  process.stdout.write(`${[first.padEnd(22), ...others.map((cell) => cell.padStart(11))].join('')}\n`);
}

async function speed({ name, path, bytes, records }: MadeCorpus, workers: readonly number[]): Promise<void> {
  let alone: number | null = null;
  for (const count of workers) {
    let best: Awaited<ReturnType<typeof measure>> | null = null;
    for (let round = 0; round < Number(values.rounds); round++) {
      const found = await measure(path, count, join(folder, 'out.ndjson'));
      if (best === null || found.seconds < best.seconds) best = found;
    }
    if (best === null) return;
    alone ??= best.seconds;
    print([
      name,
      count,
      Math.round(records / best.seconds),
      (bytes / megabyte / best.seconds).toFixed(1),
      best.seconds.toFixed(1),
      (alone / best.seconds).toFixed(2),
      Math.round(best.peak)
    ]);
  }
}

try {
  const size = Number(values.size) * megabyte;
  const workers = values.workers.split(',').map(Number);
  if (size > 0) {
    print(['speed', 'workers', 'docs/s', 'MB/s', 'seconds', 'scaling', 'peak MB']);
    for (const gzip of [false, true]) await speed(await makeCorpus(folder, size, gzip), workers);
  }
  const most = Math.max(...workers);
  const largest = Number(values.largest);
  const places = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].filter((each) => each < largest);
  const { path } = await makeCorpus(folder, largest * megabyte, false);
  const { marks, peak } = await measure(
    path,
    most,
    join(folder, 'out.ndjson'),
    places.map((each) => each * megabyte)
  );
  print(['memory', 'workers', 'peak MB', 'a worker']);
  for (const mark of [...marks, { bytes: largest * megabyte, peak }])
    print([`after ${mark.bytes / megabyte} MB`, most, Math.round(mark.peak), Math.round(mark.peak / most)]);
} finally {
  await rm(folder, { recursive: true });
}

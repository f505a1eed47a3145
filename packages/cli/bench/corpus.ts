// The corpus bench: documents and megabytes a second against workers, and peak memory against the size of the input.
//
//   npm run bench -w packages/cli                                speed on 20 MB, memory on the way through 100 MB: some minutes
//   npm run bench -w packages/cli -- --size 200 --largest 2000   speed on 200 MB, memory up to 2 GB: an hour and more
//   npm run bench -w packages/cli -- --size 0 --largest 5000     memory alone, up to a WET file of 5 GB
//
// The input is made: WET files of pages that differ in every record, as long as Common Crawl's, plain and gzipped with a member for each.
// It runs the built program, as users do. Speed is the best of `--rounds` runs, the numbers of workers in turn: other work on the machine only ever slows one down. Two
// runs are compared with: one worker left free, whose V8 compiles and collects on the other cores, and one that has a single core for all of that (`1 core`). The second
// half of the input is given by itself: by then each worker has compiled what it needs. Memory is that of one run, looked at on its way: what it holds must not
// hang on how much it has read.
//
// `--input FILE` takes a file of your own, uncompressed, in place of the made ones.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type MadeCorpus, makeCorpus } from './make-corpus.ts';
import { type Mark, type Measured, measure } from './measure.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20' },
    largest: { type: 'string', default: '100' },
    workers: { type: 'string', default: `1,${availableParallelism()}` },
    rounds: { type: 'string', default: '2' },
    input: { type: 'string' }
  }
});
const megabyte = 1_000_000;
const folder = await mkdtemp(join(tmpdir(), 'wirecopy-bench-'));

function print(cells: readonly (string | number)[]): void {
  const [first = '', ...others] = cells.map(String);
  process.stdout.write(`${[first.padEnd(18), ...others.map((cell) => cell.padStart(9))].join('')}\n`);
}

/** A way to run: so many workers, free or all on one core. */
interface Way {
  readonly name: string;
  readonly workers: number;
  readonly isOnOneCore: boolean;
}

const out = join(folder, 'out.ndjson');

async function speed({ name, path, bytes, records }: MadeCorpus, ways: readonly Way[]): Promise<void> {
  const best = new Map<Way, Measured>();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const way of ways) {
      const found = await measure(path, { ...way, out, places: [(await stat(path)).size / 2] });
      if (found.seconds < (best.get(way)?.seconds ?? Infinity)) best.set(way, found);
    }
  const whole = (way: Way): number => best.get(way)?.seconds ?? 0;
  const half = (way: Way): number => secondHalf(best.get(way)).seconds;
  for (const [way, found] of best)
    print([
      name,
      way.name,
      Number.isNaN(records) ? '–' : Math.round(records / found.seconds),
      (bytes / megabyte / found.seconds).toFixed(2),
      found.seconds.toFixed(1),
      found.processor.toFixed(1),
      ...ways.filter(({ workers }) => workers === 1).map((one) => (whole(one) / whole(way)).toFixed(2)),
      (bytes / 2 / megabyte / half(way)).toFixed(2),
      (secondHalf(found).processor / (bytes / 2 / megabyte)).toFixed(2),
      ...ways.filter(({ workers }) => workers === 1).map((one) => (half(one) / half(way)).toFixed(2)),
      Math.round(found.peak)
    ]);
}

async function memory(largest: number, workers: number): Promise<void> {
  const places = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((each) => each * megabyte);
  const { path } = await makeCorpus(folder, largest, false);
  const found = await measure(path, { workers, out, places: places.filter((each) => each < largest) });
  print(['memory', 'workers', 'peak MB', 'a worker']);
  for (const { bytes, peak } of [...found.marks, { ...found, bytes: largest }])
    print([`after ${bytes / megabyte} MB`, workers, Math.round(peak), Math.round(peak / workers)]);
}

function secondHalf(found: Measured | undefined): Pick<Mark, 'seconds' | 'processor'> {
  const [middle] = found?.marks ?? [];
  if (found === undefined || middle === undefined) return { seconds: NaN, processor: NaN };
  return { seconds: found.seconds - middle.seconds, processor: found.processor - middle.processor };
}

function waysOf(workers: readonly number[]): readonly Way[] {
  const free = workers.map((count) => ({ name: String(count), workers: count, isOnOneCore: false }));
  const isLinux = process.platform === 'linux';
  return isLinux ? [{ name: '1 core', workers: 1, isOnOneCore: true }, ...free] : free;
}

async function ownCorpus(path: string): Promise<MadeCorpus> {
  const { size } = await stat(path);
  // Documents are counted in the made ones alone.
  return { name: basename(path), path: resolve(path), bytes: size, records: NaN };
}

try {
  const size = Number(values.size) * megabyte;
  const workers = values.workers.split(',').map(Number);
  if (size > 0) {
    const ways = waysOf(workers);
    const than = ways.filter((way) => way.workers === 1).map((one) => `x ${one.name}`);
    print([
      'speed',
      'workers',
      'docs/s',
      'MB/s',
      'seconds',
      'CPU s',
      ...than,
      '2nd half',
      'CPU s/MB',
      ...than,
      'peak MB'
    ]);
    const corpora =
      values.input === undefined
        ? [await makeCorpus(folder, size, false), await makeCorpus(folder, size, true)]
        : [await ownCorpus(values.input)];
    for (const corpus of corpora) await speed(corpus, ways);
  }
  const largest = Number(values.largest) * megabyte;
  if (largest > 0) await memory(largest, Math.max(...workers));
} finally {
  await rm(folder, { recursive: true });
}

import { type InputError, isInputError } from '@wirecopy/core/node';
import { Tinypool } from 'tinypool';
import { batches, type Item } from './batches.ts';
import type { Job, Outcome } from './job.ts';
import { documentProcessor } from './process-document.ts';

/** An item and what became of it. */
export interface Done {
  readonly input: number;
  readonly place: number;
  readonly result: Outcome | InputError;
}

/**
 * What becomes of each item, in the order of the input. With one job in this thread, each as soon as it is read; with more, batches go
 * to that many worker threads, and no more is read than these can take.
 */
export async function* outcomes(
  items: AsyncIterable<Item>,
  job: Job,
  jobs: number
): AsyncGenerator<readonly Done[]> {
  if (jobs > 1) {
    yield* inWorkers(items, job, jobs);
    return;
  }
  const process = documentProcessor(job);
  for await (const { input, place, value } of items)
    yield [{ input, place, result: isInputError(value) ? value : process(value) }];
}

async function* inWorkers(
  items: AsyncIterable<Item>,
  job: Job,
  jobs: number
): AsyncGenerator<readonly Done[]> {
  const pool = new Tinypool({
    filename: workerUrl().href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: job
  });
  const underWay: Promise<readonly Done[]>[] = [];
  try {
    for await (const batch of batches(items)) {
      underWay.push(runBatch(pool, batch));
      // Each worker has one batch at hand and one waiting.
      if (underWay.length >= jobs * 2) yield (await underWay.shift()) ?? [];
    }
    while (underWay.length > 0) yield (await underWay.shift()) ?? [];
  } finally {
    await Promise.allSettled(underWay);
    await pool.destroy();
  }
}

async function runBatch(pool: Tinypool, batch: readonly Item[]): Promise<readonly Done[]> {
  const sources = batch.flatMap(({ value }) => (isInputError(value) ? [] : [value]));
  const results: Outcome[] = sources.length === 0 ? [] : ((await pool.run(sources)) as Outcome[]);
  let next = 0;
  return batch.map(({ input, place, value }) => ({
    input,
    place,
    result: isInputError(value) ? value : (results[next++] as Outcome)
  }));
}

/** Beside the bundle when built; among the sources when run from them. */
function workerUrl(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('../worker.ts', here) : new URL('./worker.js', here);
}

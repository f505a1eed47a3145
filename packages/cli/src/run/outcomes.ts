import { batches } from './batches.ts';
import { type Item, sizeOf } from './item.ts';
import type { Done, Job } from './job.ts';

/** Batches that each worker has at hand: one that it works on, and enough behind it that it never waits for this thread or for a slower worker. */
const batchesAhead = 4;
/** Bytes or characters: of huge records no more wait than this, but for one that each worker works on. */
const mostAhead = 16 * 1024 * 1024;

/**
 * What becomes of each item, in the order of the input. With one job in this thread, each record as soon as it is read; with more, batches go
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
  // Loaded only here: where there are workers, they have it.
  const { itemProcessor } = await import('./process-item.ts');
  const process = itemProcessor(job);
  for await (const item of items) for await (const done of process(item)) yield [done];
}

async function* inWorkers(
  items: AsyncIterable<Item>,
  job: Job,
  jobs: number
): AsyncGenerator<readonly Done[]> {
  const { openWorkers } = await import('./workers.ts');
  const workers = openWorkers(job, jobs);
  const underWay: { readonly answer: Promise<readonly Done[]>; readonly size: number }[] = [];
  let ahead = 0;
  const isFull = (): boolean =>
    underWay.length >= jobs * batchesAhead || (underWay.length > jobs && ahead > mostAhead);
  const first = async (): Promise<readonly Done[]> => {
    const { answer, size } = underWay.shift() as (typeof underWay)[number];
    ahead -= size;
    return answer;
  };
  try {
    for await (const batch of batches(items)) {
      const answer = workers.run(batch);
      // Seen to when its turn comes.
      answer.catch(() => {});
      const size = batch.reduce((sum, item) => sum + sizeOf(item), 0);
      underWay.push({ answer, size });
      ahead += size;
      while (isFull()) yield await first();
    }
    while (underWay.length > 0) yield await first();
  } finally {
    await workers.close();
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { isInputError } from '@wirecopy/core/node';
import type { Item } from './run/item.ts';
import type { Done, Job } from './run/job.ts';
import { joinDone } from './run/join-done.ts';
import { itemProcessor } from './run/process-item.ts';

const job = workerData as Job;
const process = itemProcessor(job);
const { articles, keys, facts, rows } = job.wants;
const isOnlyText = !articles && !keys && !facts && !rows;

/** The body of a worker thread: batches in, what became of them out, one after the other. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (batch: readonly Item[]) => {
  last = last.then(() => work(batch));
});

async function work(batch: readonly Item[]): Promise<void> {
  const list: Done[] = [];
  for (const item of batch) for await (const done of process(item)) list.push(done);
  const answer = isOnlyText ? joinDone(list) : list;
  parentPort?.postMessage(answer, answer.flatMap(buffersOf));
}

/** The bytes that need not be copied on their way. */
function buffersOf({ result }: Done): ArrayBuffer[] {
  if (isInputError(result)) return [];
  return result.rows.flatMap(({ text }) => (text instanceof Uint8Array ? [text.buffer as ArrayBuffer] : []));
}

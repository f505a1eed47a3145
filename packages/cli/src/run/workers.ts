import { isInputRun } from '@wirecopy/core/node';
import { Worker } from 'node:worker_threads';
import type { Item } from './item.ts';
import type { Done, Job } from './job.ts';

/** Worker threads, each with the batches that wait for it. */
export interface Workers {
  /** Gives the batch to the worker that has the fewest. */
  readonly run: (batch: readonly Item[]) => Promise<readonly Done[]>;
  readonly close: () => Promise<void>;
}

export function openWorkers(job: Job, count: number): Workers {
  const workers = Array.from({ length: count }, () => openWorker(job));
  return {
    run: (batch) => workers.reduce((best, each) => (each.load() < best.load() ? each : best)).run(batch),
    close: async () => {
      await Promise.all(workers.map(({ close }) => close()));
    }
  };
}

interface OneWorker extends Workers {
  readonly load: () => number;
}

function openWorker(job: Job): OneWorker {
  const thread = new Worker(workerUrl(), { workerData: job });
  // It answers in the order in which it is asked.
  const asked: {
    readonly resolve: (done: readonly Done[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of asked.splice(0)) reject(failure);
  };
  thread.on('message', (done: readonly Done[]) => asked.shift()?.resolve(done));
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('a worker thread ended before its work was done')));
  return {
    load: () => asked.length,
    run: (batch) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        asked.push({ resolve, reject });
        const own = batch.map(withOwnBytes);
        thread.postMessage(own, own.flatMap(buffersOf));
      }),
    close: async () => {
      await thread.terminate();
    }
  };
}

/** The bytes of a run are part of a piece of its input, which cannot be given away. */
function withOwnBytes(item: Item): Item {
  const { value } = item;
  if (!isInputRun(value)) return item;
  return { ...item, value: { ...value, run: { ...value.run, bytes: value.run.bytes.slice() } } };
}

function buffersOf({ value }: Item): ArrayBuffer[] {
  return isInputRun(value) ? [value.run.bytes.buffer as ArrayBuffer] : [];
}

/** Beside the bundle when built; among the sources when run from them. */
function workerUrl(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('../worker.ts', here) : new URL('./worker.js', here);
}

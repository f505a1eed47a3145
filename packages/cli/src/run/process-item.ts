import { isInputError, isInputRun, readRun } from '@wirecopy/core/node';
import type { Item } from './item.ts';
import type { Done, Job } from './job.ts';
import { documentProcessor } from './process-document.ts';

/** Makes the function that reads what is still unread in an item, and turns each document into rows. The same in the main thread and in a worker. */
export function itemProcessor(job: Job): (item: Item) => AsyncGenerator<Done> {
  const process = documentProcessor(job);
  const options = job.field === null ? {} : { field: job.field };
  return async function* ({ input, place, value: read }) {
    for await (const value of readRun(read, options)) {
      const record = isInputError(value) ? value.record : value.origin.record;
      // Records that hold no text, such as requests, are passed over, but they count.
      const before = isInputRun(read) && record !== null ? record - read.run.first : 0;
      const done = place + before + 1;
      yield { input, done, result: isInputError(value) ? value : process(value) };
    }
  };
}

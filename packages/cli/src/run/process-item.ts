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
      const done = isInputRun(read) && record !== null ? record : place + 1;
      yield { input, done, result: isInputError(value) ? value : process(value) };
    }
  };
}

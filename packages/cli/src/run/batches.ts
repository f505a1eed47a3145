import { type InputError, isInputError } from '@wirecopy/core/node';
import type { SourceDocument } from '@wirecopy/core/read';

/** Something read, with its place: which input, and the how-manieth item of it. */
export interface Item {
  readonly input: number;
  readonly place: number;
  readonly value: SourceDocument | InputError;
}

/** Enough work for a worker that the way there does not matter, and little enough that memory stays flat. */
const mostCharacters = 128 * 1024;
const mostItems = 128;
/** Milliseconds: a slow pipe must not wait for a full batch. */
const patience = 25;

/** Items in groups, in order. A group goes out when it is large, or when nothing more has come for a while. */
export async function* batches(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  let batch: Item[] = [];
  let size = 0;
  try {
    let next = iterator.next();
    for (;;) {
      const result = batch.length === 0 ? await next : await within(patience, next);
      if (result?.done) break;
      if (result !== null) {
        const { value } = result.value;
        batch.push(result.value);
        size += isInputError(value) ? 0 : value.text.length;
        next = iterator.next();
      }
      if (result === null || size >= mostCharacters || batch.length >= mostItems) {
        yield batch;
        [batch, size] = [[], 0];
      }
    }
    if (batch.length > 0) yield batch;
  } finally {
    await iterator.return?.();
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

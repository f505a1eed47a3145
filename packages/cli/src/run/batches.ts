import { isInputRun } from '@wirecopy/core/node';
import { type Item, partOfItem, recordsIn, sizeOf } from './item.ts';

/** Bytes or characters: enough that the way to a worker does not matter, and little enough that the last ones do not keep the others waiting. */
const most = 64 * 1024;
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
      if (result !== null) next = iterator.next();
      for (const item of result === null ? [] : parts(result.value, most - size)) {
        batch.push(item);
        size += sizeOf(item);
        if (size < most && batch.length < mostItems) continue;
        yield batch;
        [batch, size] = [[], 0];
      }
      if (result === null) {
        yield batch;
        [batch, size] = [[], 0];
      }
    }
    if (batch.length > 0) yield batch;
  } finally {
    await iterator.return?.();
  }
}

/** An item in parts that fill one group after the other: the first has so much room left. */
function* parts(item: Item, room: number): Generator<Item> {
  const ends = isInputRun(item.value) ? item.value.run.ends : [0];
  let [from, start, left] = [0, 0, room];
  for (const [index, end] of ends.entries()) {
    if (end - start < left) continue;
    yield partOfItem(item, from, index + 1);
    [from, start, left] = [index + 1, end, most];
  }
  if (from < recordsIn(item)) yield partOfItem(item, from);
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

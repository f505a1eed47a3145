import type { InputRun } from '@wirecopy/core/node';
import { expect, test } from 'vitest';
import { batches } from './batches.ts';
import { type Item, recordsIn, sizeOf } from './item.ts';

function runOf(records: number, size: number, place: number): Item {
  const ends = Array.from({ length: records }, (_, index) => (index + 1) * size);
  const value: InputRun = {
    kind: 'input-run',
    name: 'a.jsonl',
    format: 'jsonl',
    run: { bytes: new Uint8Array(records * size), ends, first: place + 1, at: 0 }
  };
  return { input: 0, place, value };
}

async function* of(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function collect(items: AsyncIterable<Item>): Promise<readonly (readonly Item[])[]> {
  const found: (readonly Item[])[] = [];
  for await (const batch of batches(items)) found.push(batch);
  return found;
}

test('a run is cut into batches of even size, and no record is lost between them', async () => {
  const found = await collect(of(runOf(300, 1000, 0), runOf(7, 1000, 300), runOf(2, 200_000, 307)));
  const sizes = found.map((batch) => batch.reduce((sum, item) => sum + sizeOf(item), 0));
  expect(sizes.slice(0, 4)).toEqual([66_000, 66_000, 66_000, 66_000]);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(707_000);
  let place = 0;
  for (const item of found.flat()) {
    expect(item.place).toBe(place);
    expect((item.value as InputRun).run.first).toBe(place + 1);
    place += recordsIn(item);
  }
  expect(place).toBe(309);
});

test('what has come goes out when nothing more comes', async () => {
  let more: () => void = () => {};
  const slow = async function* (): AsyncGenerator<Item> {
    yield runOf(1, 10, 0);
    await new Promise<void>((resolve) => (more = resolve));
    yield runOf(1, 10, 1);
  };
  const iterator = batches(slow());
  expect((await iterator.next()).value).toHaveLength(1);
  more();
  expect((await iterator.next()).value).toHaveLength(1);
  expect((await iterator.next()).done).toBe(true);
});

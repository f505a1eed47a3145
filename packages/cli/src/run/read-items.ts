import { type Input, type OpenOptions, openRuns } from '@wirecopy/core/node';
import { type Item, partOfItem, recordsIn } from './item.ts';

/**
 * Everything that the inputs hold, with its place. `start`: where an earlier run stopped; what it did is cut again (a compressed file has
 * no other way in) but not given.
 */
export async function* readItems(
  inputs: readonly Input[],
  options: OpenOptions,
  start: { readonly input: number; readonly done: number }
): AsyncGenerator<Item> {
  for (const [input, which] of inputs.entries()) {
    if (input < start.input) continue;
    let place = 0;
    for await (const value of openRuns([which], options)) {
      const item = { input, place, value };
      const done = input === start.input ? Math.max(0, start.done - place) : 0;
      if (done < recordsIn(item)) yield partOfItem(item, done);
      place += recordsIn(item);
    }
  }
}

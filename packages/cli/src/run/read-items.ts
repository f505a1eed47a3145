import { type Input, type OpenOptions, openSources } from '@wirecopy/core/node';
import type { Item } from './batches.ts';

/**
 * Everything that the inputs hold, with its place. `start`: where an earlier run stopped; what it did is read again (a compressed file has
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
    for await (const value of openSources([which], options)) {
      if (input > start.input || place >= start.done) yield { input, place, value };
      place += 1;
    }
  }
}

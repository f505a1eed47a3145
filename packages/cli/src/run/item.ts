import { type InputError, type InputRun, isInputError, isInputRun } from '@wirecopy/core/node';
import { partOfRun, type SourceDocument } from '@wirecopy/core/read';

/** Something read, with its place: which input, and how many records of it stand before. A run has as many records as it says, all else is one. */
export interface Item {
  readonly input: number;
  readonly place: number;
  readonly value: SourceDocument | InputRun | InputError;
}

export function recordsIn({ value }: Item): number {
  return isInputRun(value) ? value.run.ends.length : 1;
}

/** About how much work there is in it: bytes or characters. */
export function sizeOf({ value }: Item): number {
  if (isInputError(value)) return 0;
  return isInputRun(value) ? value.run.bytes.length : value.text.length;
}

/** The records of an item from one to before another, counted from 0. */
export function partOfItem(item: Item, from: number, to: number = recordsIn(item)): Item {
  const { input, place, value } = item;
  if (!isInputRun(value) || (from === 0 && to === value.run.ends.length)) return item;
  return { input, place: place + from, value: { ...value, run: partOfRun(value.run, from, to) } };
}

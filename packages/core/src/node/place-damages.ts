import type { SourceDocument } from '../read/index.ts';
import { fileError } from './file-error.ts';
import { type InputError, isInputError } from './input-error.ts';
import { type InputRun, isInputRun } from './input-run.ts';
import type { Damage } from './unpack-members.ts';

/** What an input holds. */
type Item = SourceDocument | InputRun | InputError;

/** Places each damage of compressed data among the records that were unpacked around it. */
export interface DamagePlaces {
  readonly note: (damage: Damage) => void;
  readonly areThere: () => boolean;
  /** The damages that stand before an item that is about to be given. */
  readonly before: (item: Item) => readonly InputError[];
  /** Those that stand in the item, which has been given. */
  readonly within: (item: Item) => readonly InputError[];
  /** Those behind the last item. */
  readonly rest: () => readonly InputError[];
}

/**
 * What is unpacked is ahead of what is read, so a damage waits for the record that it stands in. How much of a record was lost, and whether the next one is
 * lost as a whole, nobody knows: the record that is named is the last one of which a byte was unpacked. Inputs that have no records at hand (a text, a feed) have none to name.
 */
export function placeDamages(name: string): DamagePlaces {
  let waiting: Damage[] = [];
  let last: Damage | null = null;
  let lastRecord: number | null = null;
  const place = (damages: readonly Damage[], recordOf: (damage: Damage) => number | null): InputError[] =>
    damages.map((damage) => {
      const error = fileError(name, damage.error, recordOf(damage));
      return { ...error, message: `${error.message} (byte ${damage.packedAt} of the file)` };
    });
  const take = (isIn: (damage: Damage) => boolean): Damage[] => {
    const taken = waiting.filter(isIn);
    if (taken.length > 0) waiting = waiting.filter((damage) => !isIn(damage));
    return taken;
  };
  return {
    note: (damage) => {
      // Nothing was unpacked between them: one damage, met twice.
      if (last?.unpackedAt !== damage.unpackedAt) waiting.push(damage);
      last = damage;
    },
    areThere: () => last !== null,
    before: (item) => {
      if (waiting.length === 0 || !isInputRun(item)) return [];
      const { at, first } = item.run;
      return place(
        take(({ unpackedAt }) => unpackedAt <= at),
        () => Math.max(1, first - 1)
      );
    },
    within: (item) => {
      if (isInputError(item)) lastRecord = item.record ?? lastRecord;
      if (!isInputRun(item)) return [];
      const { at, bytes, ends, first } = item.run;
      lastRecord = first + ends.length - 1;
      return place(
        take(({ unpackedAt }) => unpackedAt <= at + bytes.length),
        ({ unpackedAt }) => first + ends.findIndex((end) => end >= unpackedAt - at)
      );
    },
    rest: () =>
      place(
        take(() => true),
        () => lastRecord
      )
  };
}

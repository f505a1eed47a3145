import type { CalendarSystem } from '../calendars.ts';
import type { DateLocale, NumericOrder } from '../date-locale.ts';
import type { Sense } from '../entry.ts';
import type { Amount, Frame } from '../frame.ts';
import type { Stamp } from '../stamps.ts';
import { KEPT, PASSED, typeBits } from '../type-bits.ts';

/** A stretch of a cluster that one rule has read, or a token that none has read yet. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Bits of what stands before it. */
  readonly gap: number;
  readonly senses: readonly Sense[];
  /** The bits of the types of its senses; 0 once it is read. */
  readonly mask: number;
  /** The value of a number, else NaN. */
  readonly value: number;
  /** How many digits it is written with; 0 for words and number words. */
  readonly digits: number;
  readonly ordinal: boolean | undefined;
  readonly stamp: Stamp | null | undefined;
  readonly frame: Frame | undefined;
  /** An interval between two dates; an open end is null. */
  readonly range: { readonly from: Frame | null; readonly to: Frame | null } | undefined;
  /** The interval starts after, or ends before, the date named: "after 2016". */
  readonly beyond: boolean | undefined;
  /** A counted time: 2 hours 10 minutes. */
  readonly amounts: readonly Amount[] | undefined;
  /** A reading that is a date only beside another one: "at 5", "12/10", a bare "may". */
  readonly weak: boolean | undefined;
  /** A distance ahead that may be how long something took, "worst in 30 years", or count from what the text tells, "two years later". */
  readonly told: boolean | undefined;
  /** The amount lasts from a date beside it: "for 3 days" from Monday. */
  readonly lasting: boolean | undefined;
  /** A distance that counts from the date after it ("two days after Christmas") or, with a sign, before it ("now + 2 hours"). */
  readonly anchored: boolean | undefined;
}

/** An item that is a number still. */
export type Counted = Item & { readonly counted?: never };

/** How a cluster is read. */
export interface Reading {
  /** Index of the language whose senses count. */
  readonly locale: number;
  readonly order: NumericOrder;
  /** Months have a capital in running text: "may" is none. */
  readonly capitals?: boolean | undefined;
  /** The language's own calendar, in which its years of the 14th and 15th century are counted. */
  readonly calendar?: CalendarSystem | undefined;
  /** `DateLocale.endings`. */
  readonly endings?: string | undefined;
  /** Decimals have a comma, so a point stands between hours and minutes. */
  readonly pointed?: boolean | undefined;
  /** A text that speaks to a calendar: `DateOptions.register`. */
  readonly message: boolean;
  /** `DateLocale.years`. */
  readonly years?: DateLocale['years'] | undefined;
  /** `DateLocale.hours`. */
  readonly hours?: DateLocale['hours'] | undefined;
  /** `whole`: the text is said to be one date, so weak readings are taken. */
  readonly whole: boolean;
  readonly text: string;
}

/** The item at an index; undefined before the first, where engines take very long to find nothing in an array, as behind the last. */
export const itemAt = (items: readonly Item[], at: number): Item | undefined =>
  at < 0 ? undefined : items[at];

/** The sense of a type, and of a name if one is given. */
export function senseOf(item: Item | undefined, type: string, name?: string): Sense | undefined {
  if (item === undefined) return undefined;
  for (const sense of item.senses)
    if (sense.type === type && (name === undefined || sense.name === name)) return sense;
  return undefined;
}

/** True where the item is still a word and can be of one of the types. */
export function isWord(item: Item | undefined, ...types: readonly string[]): boolean {
  if (item === undefined || item.frame !== undefined || item.senses.length === 0) return false;
  for (const type of types) if (senseOf(item, type) !== undefined) return true;
  return false;
}

/** A number that is not yet part of a date. */
export const isNumber = (item: Item | undefined): item is Counted =>
  item !== undefined && !Number.isNaN(item.value) && item.frame === undefined && item.amounts === undefined;

/** A token. Every item has these properties in this order: the passes look at them again and again, and engines read such objects fastest. */
export const unread = (
  start: number,
  end: number,
  gap: number,
  senses: readonly Sense[],
  mask: number,
  value: number,
  digits: number,
  ordinal: boolean | undefined,
  stamp: Stamp | null | undefined
): Item => ({
  start,
  end,
  gap,
  senses,
  mask,
  value,
  digits,
  ordinal,
  stamp,
  frame: undefined,
  range: undefined,
  beyond: undefined,
  amounts: undefined,
  weak: undefined,
  anchored: undefined,
  told: undefined,
  lasting: undefined
});

export const UNREAD: Item = unread(0, 0, 0, [], 0, Number.NaN, 0, undefined, undefined);

/** What a rule says of the item that it makes; what it leaves out is unset. */
export type Made = Partial<Omit<Item, 'gap' | 'mask' | 'stamp'>>;

/** Replaces the items from `at` to `to` (inclusive) by one. */
export function reduce(items: Item[], at: number, to: number, made: Made): void {
  const first = items[at];
  const last = items[to];
  if (first === undefined || last === undefined) return;
  const { senses } = made;
  // Property by property: copying those that are there takes engines longer.
  items[at] = {
    start: made.start ?? first.start,
    end: made.end ?? last.end,
    gap: first.gap,
    senses: senses ?? UNREAD.senses,
    mask: senses === undefined ? 0 : first.mask,
    value: made.value ?? Number.NaN,
    digits: made.digits ?? 0,
    ordinal: made.ordinal,
    stamp: undefined,
    frame: made.frame,
    range: made.range,
    beyond: made.beyond,
    amounts: made.amounts,
    weak: made.weak,
    anchored: made.anchored,
    told: made.told,
    lasting: made.lasting
  };
  const gone = to - at;
  if (gone <= 0) return;
  for (let next = to + 1; next < items.length; next++) items[next - gone] = items[next] as Item;
  items.length -= gone;
}

/** A word that may stand between the parts of one date without meaning anything itself. */
export const isTransparent = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.mask & (PASSED | KEPT)) === PASSED &&
  item.frame === undefined &&
  item.amounts === undefined &&
  Number.isNaN(item.value);

/** Index of the next item after transparent ones (at most `most`), and -1 when a gap in between has a bit of `forbidden`. */
export function across(
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  forbidden: number,
  most = 3
): number {
  let at = from;
  for (let skipped = 0; skipped <= most; skipped++) {
    const gap = step === 1 ? items[at + 1]?.gap : items[at]?.gap;
    if (gap === undefined || (gap & forbidden) !== 0) return -1;
    at += step;
    const item = itemAt(items, at);
    if (item === undefined) return -1;
    if (!isTransparent(item)) return at;
  }
  return -1;
}

/** The bit of a number, which has it as long as it is none of a date, whatever words it was read from. */
export const FIGURES: number = typeBits('figures');

/** Whether an item is a word of one of some types, or a number where they have `FIGURES`. */
const isOf = (item: Item, types: number): boolean =>
  types === EVERY || (item.mask & types) !== 0 || ((types & FIGURES) !== 0 && isNumber(item));

/** For a pass that looks at every item. */
export const EVERY = -1;

/** A rule of the grammar: makes what begins at an index, with what stands around it, a part of a date where it fits. */
export type Rule = (items: Item[], at: number, reading: Reading) => void;

/** Looks at each item by one rule after the other. */
export function each(items: Item[], reading: Reading, ...rules: readonly Rule[]): void {
  for (const rule of rules) for (let at = 0; at < items.length; at++) rule(items, at, reading);
}

/**
 * Looks at each item of some types in turn. What became part of an item before it gives its place to the next one, which is looked at
 * there.
 */
export function sweep(items: Item[], reading: Reading, types: number, rule: Rule): void {
  for (let at = 0; at < items.length; at++) {
    if (!isOf(items[at] as Item, types)) continue;
    const { length } = items;
    const start = items[at]?.start ?? 0;
    rule(items, at, reading);
    if (items.length < length) while ((items[at]?.start ?? Number.POSITIVE_INFINITY) > start) at -= 1;
  }
}

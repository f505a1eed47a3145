/** The types of senses that passes of the grammar ask for, a bit for each line; the types of one line are always asked for together. */
const ASKED_FOR: readonly string[] = [
  'figures',
  'stamp',
  'number',
  'ordinal',
  'ordinalmark ordinalprefix',
  'unit',
  'two',
  'clock at meridiem clockpast clockplus clockside clockafter approx zone',
  'era',
  'mark',
  'month',
  'rel',
  'weekday',
  'season',
  'quarter half holiday decade',
  'part',
  'shift',
  'edge',
  'nth',
  'to',
  'and',
  'or',
  'until',
  'since before after',
  'untilafter toafter',
  'sinceafter afterafter beforeafter',
  'fromafter tonow',
  'ending',
  'numbered place placeafter each title'
];

const BITS: Readonly<Record<string, number>> = Object.fromEntries(
  ASKED_FOR.flatMap((types, at) => types.split(' ').map((type) => [type, 1 << at]))
);

/** A type of sense as senses carry it: its name and its bit, 0 for one that no pass asks for. */
interface SenseType {
  readonly name: string;
  readonly bit: number;
}

const known = new Map<string, SenseType>();

/**
 * The one copy of a type. Names cut out of the data are strings of their own to an engine, which then compares them letter by letter: a key
 * of an object is the copy that it keeps for the literals of the grammar too.
 */
export function senseType(type: string): SenseType {
  let found = known.get(type);
  if (found === undefined) {
    const [name = type] = Object.keys({ [type]: true });
    found = { name, bit: BITS[name] ?? 0 };
    known.set(name, found);
  }
  return found;
}

/** The bits of several types. */
export const typeBits = (...names: readonly string[]): number =>
  names.reduce((mask, name) => mask | (BITS[name] ?? 0), 0);

/** A sense that may stand between the parts of one date without meaning anything itself, and one that keeps a word from being passed over. */
export const PASSED: number = 1 << 29;
export const KEPT: number = 1 << 30;

const TRANSPARENT: ReadonlySet<string> = new Set(['glue', 'lead', 'clock', 'mark', 'dayword']);

/** `PASSED` or `KEPT` where a sense has it. */
export function passBits(type: string, name: string): number {
  // "où" and "ou": what joins two dates is no part of one.
  if ((type === 'unit' && name !== 'hour') || type === 'or') return KEPT;
  return TRANSPARENT.has(type) && (type !== 'clock' || name === 'at') && !name.startsWith('decade')
    ? PASSED
    : 0;
}

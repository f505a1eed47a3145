/** A type of sense as senses carry it: its name and a bit, to pass over words fast. */
interface SenseType {
  readonly name: string;
  readonly bit: number;
}

const known = new Map<string, SenseType>();

/**
 * The one copy of a type; two types may share a bit. Names cut out of the data are strings of their own to an engine, which then compares
 * them letter by letter: a key of an object is the copy that it keeps for the literals of the grammar too.
 */
export function senseType(type: string): SenseType {
  let found = known.get(type);
  if (found === undefined) {
    const [name = type] = Object.keys({ [type]: true });
    found = { name, bit: 1 << (known.size % 31) };
    known.set(name, found);
  }
  return found;
}

/** The bits of several types. */
export const typeBits = (...names: readonly string[]): number =>
  names.reduce((mask, name) => mask | senseType(name).bit, 0);

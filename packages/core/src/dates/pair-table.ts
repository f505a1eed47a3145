/**
 * A number from 0 to 3 for each key of 16 bits, four to a byte. A word of a text is looked up in such tables before anything else, at places
 * that have nothing to do with one another: small tables stay at hand.
 */
export type PairTable = Uint8Array;

const KEYS = 65_536;

/** A table of two bits by key: `low` and `high` say of each key whether its bit is set (not 0). */
export function pairTable(low: Uint8Array, high: Uint8Array): PairTable {
  const pairs = new Uint8Array(KEYS >> 2);
  for (let key = 0; key < KEYS; key++) {
    const pair = (low[key] === 0 ? 0 : 1) | (high[key] === 0 ? 0 : 2);
    if (pair !== 0) pairs[key >> 2] = (pairs[key >> 2] as number) | (pair << ((key & 3) << 1));
  }
  return pairs;
}

export const pairAt = (pairs: PairTable, key: number): number =>
  ((pairs[key >> 2] as number) >> ((key & 3) << 1)) & 3;

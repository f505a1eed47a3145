/**
 * A number from 0 to 3 for each key of 16 bits, four to a byte. A word of a text is looked up in such tables before anything else, at places
 * that have nothing to do with one another: small tables stay at hand.
 */
export type PairTable = Uint8Array;

const KEYS = 65_536;

/** Bits of two tables. */
type Bits = readonly [one: number, other: number];
const ALL = 0xff;

/** A table of two bits by key: `low` and `high` say of each key whether its bit is set (not 0). */
export const pairTable = (low: Uint8Array, high: Uint8Array): PairTable =>
  pairTableOf(low, high, [ALL, 0], [0, ALL]);

/**
 * The same where each bit says whether one of some bits is set in either of two tables. Most keys have none in either: four are looked at
 * together.
 */
export function pairTableOf(one: Uint8Array, other: Uint8Array, low: Bits, high: Bits): PairTable {
  const pairs = new Uint8Array(KEYS >> 2);
  const ones = inFours(one);
  const others = inFours(other);
  const [oneLow, otherLow] = low;
  const [oneHigh, otherHigh] = high;
  for (let four = 0; four < pairs.length; four++) {
    if (((ones[four] as number) | (others[four] as number)) === 0) continue;
    let byte = 0;
    for (let key = four << 2, shift = 0; shift < 8; key++, shift += 2) {
      const [own, its] = [one[key] as number, other[key] as number];
      if (((own & oneLow) | (its & otherLow)) !== 0) byte |= 1 << shift;
      if (((own & oneHigh) | (its & otherHigh)) !== 0) byte |= 2 << shift;
    }
    pairs[four] = byte;
  }
  return pairs;
}

const inFours = ({ buffer, byteOffset }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, KEYS >> 2);

export const pairAt = (pairs: PairTable, key: number): number =>
  ((pairs[key >> 2] as number) >> ((key & 3) << 1)) & 3;

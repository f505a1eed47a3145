/**
 * A number from 0 to 3 for each key of 16 bits, four to a byte. A word of a text is looked up in such tables before anything else, at places
 * that have nothing to do with one another: small tables stay at hand.
 */
export type PairTable = Uint8Array;

const KEYS = 65_536;

/**
 * A table of two bits by key: `low` and `high` say of each key whether its bit is set (not 0). Most keys have neither: four are looked at
 * together.
 */
export function pairTable(low: Uint8Array, high: Uint8Array): PairTable {
  const pairs = new Uint8Array(KEYS >> 2);
  const lows = inFours(low);
  const highs = inFours(high);
  for (let four = 0; four < pairs.length; four++) {
    if (((lows[four] as number) | (highs[four] as number)) === 0) continue;
    let byte = 0;
    for (let key = four << 2, shift = 0; shift < 8; key++, shift += 2)
      byte |= ((low[key] === 0 ? 0 : 1) | (high[key] === 0 ? 0 : 2)) << shift;
    pairs[four] = byte;
  }
  return pairs;
}

const inFours = ({ buffer, byteOffset }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, KEYS >> 2);

export const pairAt = (pairs: PairTable, key: number): number =>
  ((pairs[key >> 2] as number) >> ((key & 3) << 1)) & 3;

import type { RowKey } from './job.ts';

/** Bits in which near-duplicates may differ; of four bands of 16 bits at least one is then unchanged. */
const mostBits = 3;
const bands = [0n, 16n, 32n, 48n];

/**
 * Remembers articles: true for one that it has seen, by its id or by a fingerprint that differs in at most three bits. Grows with the
 * number of different articles, by a few hundred bytes for each.
 */
export function createSeen(): (key: RowKey) => boolean {
  const ids = new Set<string>();
  const byBand = bands.map(() => new Map<number, bigint[]>());
  return ({ id, fingerprint }) => {
    if (ids.has(id)) return true;
    ids.add(id);
    if (fingerprint === null) return false;
    const lists = bands.map((shift, band) => listOf(byBand[band], Number((fingerprint >> shift) & 0xffffn)));
    const isNear = lists.some((list) => list.some((other) => areNear(other, fingerprint)));
    if (!isNear) for (const list of lists) list.push(fingerprint);
    return isNear;
  };
}

function listOf(map: Map<number, bigint[]> | undefined, band: number): bigint[] {
  const list = map?.get(band) ?? [];
  map?.set(band, list);
  return list;
}

function areNear(a: bigint, b: bigint): boolean {
  let difference = a ^ b;
  let count = 0;
  while (difference !== 0n && count <= mostBits) {
    difference &= difference - 1n;
    count += 1;
  }
  return count <= mostBits;
}

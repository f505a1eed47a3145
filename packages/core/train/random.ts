/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
/** Mulberry32, by Tommy Ettinger (public domain): enough for draws, the same on every machine. From 0 up to, but without, 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, which has at least one. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  const [first] = list;
  return list[Math.floor(random() * list.length)] ?? (first as T);
}

/** Words that arrive one by one, each kept once; hashes of two kinds, which do not meet. */
export interface WordCollector {
  /** Forgets the words of the line before. */
  readonly begin: () => void;
  readonly addWord: (hash: number) => void;
  readonly addParticle: (hash: number) => void;
  /** What was added since `begin`, in order. */
  readonly words: () => Int32Array;
  readonly particles: () => Int32Array;
}

/** Lists of lines are cut from pieces of memory, each larger than the one before: one for each line would cost more than its words. */
const FIRST_PIECE = 1 << 9;
const LARGEST_PIECE = 1 << 14;

interface List {
  hashes: Int32Array;
  count: number;
  /** The table of what the list has: a slot belongs to it where it bears its stamp. */
  keys: Int32Array;
  stamps: Int32Array;
  stamp: number;
}

const newList = (): List => ({
  hashes: new Int32Array(256),
  count: 0,
  keys: new Int32Array(512),
  stamps: new Int32Array(512),
  stamp: 0
});

export function wordCollector(): WordCollector {
  const words = newList();
  const particles = newList();
  let piece = new Int32Array(0);
  let used = 0;
  let size = FIRST_PIECE;
  const cut = ({ hashes, count }: List): Int32Array => {
    if (used + count > piece.length) {
      piece = new Int32Array(Math.max(size, count));
      size = Math.min(2 * size, LARGEST_PIECE);
      used = 0;
    }
    const list = piece.subarray(used, used + count);
    for (let at = 0; at < count; at++) list[at] = hashes[at] as number;
    used += count;
    return list;
  };
  return {
    begin: () => {
      for (const list of [words, particles]) {
        list.count = 0;
        list.stamp++;
      }
    },
    addWord: (hash) => add(words, hash),
    addParticle: (hash) => add(particles, hash),
    words: () => cut(words),
    particles: () => cut(particles)
  };
}

function add(list: List, hash: number): void {
  if (!isNew(list, hash)) return;
  if (2 * list.count >= list.keys.length) grow(list, hash);
  list.hashes[list.count++] = hash;
}

/** Notes a hash in the table; false where it is there. */
function isNew({ keys, stamps, stamp }: List, hash: number): boolean {
  const mask = keys.length - 1;
  let slot = (Math.imul(hash, 0x9e37_79b1) >>> 9) & mask;
  while (stamps[slot] === stamp) {
    if (keys[slot] === hash) return false;
    slot = (slot + 1) & mask;
  }
  stamps[slot] = stamp;
  keys[slot] = hash;
  return true;
}

/** Makes the table four times as large. */
function grow(list: List, hash: number): void {
  const { hashes, count } = list;
  list.keys = new Int32Array(4 * list.keys.length);
  list.stamps = new Int32Array(list.keys.length);
  list.stamp = 1;
  list.hashes = new Int32Array(list.keys.length / 2);
  list.hashes.set(hashes.subarray(0, count));
  for (let at = 0; at < count; at++) isNew(list, hashes[at] as number);
  isNew(list, hash);
}

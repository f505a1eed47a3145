/**
 * A trie over folded code units in flat arrays. The edges are one open-addressing hash table; an edge is four neighbouring numbers (node,
 * code unit, next node, unused), so that a step looks at one line of the processor's cache.
 */
export interface Trie {
  readonly edges: Int32Array;
  /** Slots of `edges` less one; a power of two less one. */
  readonly mask: number;
  /** By node: a value of the words that end there, 0 where none does. */
  readonly ends: Int32Array;
}

export interface TrieBuilder {
  /** The node of a form, made where it is new. */
  insert(form: string): number;
  end(node: number): number;
  setEnd(node: number, value: number): void;
  trie(): Trie;
}

const hash = (node: number, code: number): number => {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(code, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
};

/** The node after `node` by a folded code unit; 0, which is the root, where there is none. */
export function step({ edges, mask }: Trie, node: number, code: number): number {
  let at = (hash(node, code) & mask) << 2;
  for (;;) {
    const next = edges[at + 2] as number;
    if (next === 0 || (edges[at] === node && edges[at + 1] === code)) return next;
    at = (at + 4) & ((mask << 2) | 3);
  }
}

/** `nodes`: about how many there will be; the table grows beyond. */
export function buildTrie(nodes = 1024): TrieBuilder {
  let mask = 15;
  while (mask < nodes * 2) mask = mask * 2 + 1;
  let edges = new Int32Array((mask + 1) << 2);
  let ends = new Int32Array(mask + 1);
  let count = 1;
  const slot = (node: number, code: number): number => {
    let at = (hash(node, code) & mask) << 2;
    while (edges[at + 2] !== 0 && (edges[at] !== node || edges[at + 1] !== code))
      at = (at + 4) & ((mask << 2) | 3);
    return at;
  };
  const put = (at: number, node: number, code: number, next: number): void => {
    edges[at] = node;
    edges[at + 1] = code;
    edges[at + 2] = next;
  };
  const grow = (): void => {
    const old = edges;
    mask = mask * 2 + 1;
    edges = new Int32Array((mask + 1) << 2);
    const oldEnds = ends;
    ends = new Int32Array(mask + 1);
    ends.set(oldEnds);
    for (let at = 0; at < old.length; at += 4) {
      const [node = 0, code = 0, next = 0] = [old[at], old[at + 1], old[at + 2]];
      if (next !== 0) put(slot(node, code), node, code, next);
    }
  };
  return {
    insert(form) {
      let node = 0;
      for (let at = 0; at < form.length; at++) {
        const code = form.charCodeAt(at);
        let edge = slot(node, code);
        if (edges[edge + 2] === 0) {
          if (count * 2 >= mask) {
            grow();
            edge = slot(node, code);
          }
          put(edge, node, code, count++);
        }
        node = edges[edge + 2] ?? 0;
      }
      return node;
    },
    end: (node) => ends[node] ?? 0,
    setEnd: (node, value) => {
      ends[node] = value;
    },
    trie: () => ({ edges, mask, ends })
  };
}

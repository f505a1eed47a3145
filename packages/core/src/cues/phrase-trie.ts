/** A phrase of the cue data, folded, with what it is known as. */
export interface TrieEntry {
  /** One bit of the set of topics. */
  readonly topic: number;
  readonly languages: readonly string[];
  /** The phrase wants a colon after it: "Text:" labels an author, "Text" does not. */
  readonly colon: boolean;
}

/** Phrases by their letters, as flat lists of nodes. The root is node 0. */
export interface PhraseTrie {
  /** An open-addressing table of the nodes by their parent and the code unit that leads to them; 0 where it is free. */
  readonly slots: Int32Array;
  readonly parent: Int32Array;
  readonly code: Uint16Array;
  /** The topics of the phrases that go through each node, a bit each: a walk for another topic stops here. */
  readonly topics: Int32Array;
  /** The phrases that end at a node. */
  readonly entries: readonly (readonly TrieEntry[] | undefined)[];
}

const slotOf = (parent: number, code: number, mask: number): number =>
  (Math.imul(Math.imul(parent, 0x0100_0193) ^ code, 0x9e37_79b1) >>> 12) & mask;

/** Builds the trie of folded phrases, each with its entry. */
export function phraseTrie(phrases: readonly (readonly [folded: string, entry: TrieEntry])[]): PhraseTrie {
  const letters = phrases.reduce((sum, [folded]) => sum + folded.length, 1);
  const parent = new Int32Array(letters);
  const code = new Uint16Array(letters);
  const topics = new Int32Array(letters);
  // At most half full.
  const slots = new Int32Array(1 << (33 - Math.clz32(letters)));
  const mask = slots.length - 1;
  const entries: TrieEntry[][] = [];
  let count = 1;
  for (const [folded, entry] of phrases) {
    let node = 0;
    topics[0] = (topics[0] as number) | entry.topic;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      let slot = slotOf(node, unit, mask);
      let next = slots[slot] as number;
      while (next !== 0 && (parent[next] !== node || code[next] !== unit)) {
        slot = (slot + 1) & mask;
        next = slots[slot] as number;
      }
      if (next === 0) {
        next = count++;
        slots[slot] = next;
        parent[next] = node;
        code[next] = unit;
      }
      node = next;
      topics[node] = (topics[node] as number) | entry.topic;
    }
    (entries[node] ??= []).push(entry);
  }
  return { slots, parent, code, topics, entries };
}

/** The node that a code unit leads to; 0 for none. */
export function nextNode({ slots, parent, code }: PhraseTrie, node: number, unit: number): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(node, unit, mask); ; slot = (slot + 1) & mask) {
    const next = slots[slot] as number;
    if (next === 0 || (parent[next] === node && code[next] === unit)) return next;
  }
}

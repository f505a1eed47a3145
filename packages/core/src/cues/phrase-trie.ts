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
  /** Of each node: its first child and the next child of its parent, 0 for none, and the code unit that leads to it. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly code: Uint16Array;
  /** The topics of the phrases that go through each node, a bit each: a walk for another topic stops here. */
  readonly topics: Int32Array;
  /** The phrases that end at a node. */
  readonly entries: readonly (readonly TrieEntry[] | undefined)[];
  /** The children of the root, which are many. */
  readonly first: ReadonlyMap<number, number>;
}

/** Builds the trie of folded phrases, each with its entry. */
export function phraseTrie(phrases: readonly (readonly [folded: string, entry: TrieEntry])[]): PhraseTrie {
  const sorted = phrases.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const child: number[] = [0];
  const sibling: number[] = [0];
  const code: number[] = [0];
  const topics: number[] = [0];
  const entries: TrieEntry[][] = [];
  const first = new Map<number, number>();
  // The nodes on the way to the phrase before, which shares its beginning with this one.
  const path: number[] = [0];
  let before = '';
  for (const [folded, entry] of sorted) {
    let depth = 0;
    while (depth < before.length && before.charCodeAt(depth) === folded.charCodeAt(depth)) depth++;
    for (let at = depth; at < folded.length; at++) {
      const parent = path[at] as number;
      const node = child.length;
      // The child before it is still on the path, if there is one.
      const left = at === depth && at < before.length ? (path[at + 1] as number) : 0;
      if (left === 0) child[parent] = node;
      else sibling[left] = node;
      child.push(0);
      sibling.push(0);
      code.push(folded.charCodeAt(at));
      topics.push(0);
      path[at + 1] = node;
      if (at === 0) first.set(folded.charCodeAt(0), node);
    }
    for (let at = 0; at <= folded.length; at++) {
      const node = path[at] as number;
      topics[node] = (topics[node] as number) | entry.topic;
    }
    (entries[path[folded.length] as number] ??= []).push(entry);
    before = folded;
  }
  return {
    child: Int32Array.from(child),
    sibling: Int32Array.from(sibling),
    code: Uint16Array.from(code),
    topics: Int32Array.from(topics),
    entries,
    first
  };
}

/** The node that a code unit leads to; 0 for none. */
export function nextNode({ child, sibling, code, first }: PhraseTrie, node: number, unit: number): number {
  if (node === 0) return first.get(unit) ?? 0;
  let next = child[node] as number;
  while (next !== 0 && code[next] !== unit) next = sibling[next] as number;
  return next;
}

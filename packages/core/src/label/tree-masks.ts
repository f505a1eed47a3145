import type { TreeModel } from './trees.ts';

/**
 * Trees laid out for scoring ("QuickScorer", Lucchese et al. 2015). Each leaf of a tree is a bit, from left to right; a node whose
 * threshold the row exceeds cannot lead to the leaves of its left branch. All nodes of all trees that ask for one feature stand together
 * by their thresholds: the search of a feature ends at the first threshold that the row does not exceed, and no branch has to be guessed.
 */
export interface TreeMasks {
  /** The features that are asked for, and where the nodes that ask for each begin; one entry more than features. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** To ask for all features. */
  readonly all: Asked;
  /** Of each node: its threshold, its tree, and the leaves that stay possible on its right. */
  readonly thresholds: Float64Array;
  readonly trees: Int32Array;
  readonly masks: Int32Array;
  /** The values of the leaves of all trees, and where those of each tree begin. */
  readonly leaves: Float64Array;
  readonly firstLeaf: Int32Array;
}

/** One bit of a number for each leaf. */
const MOST_LEAVES = 32;

interface Node {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  readonly mask: number;
}

/** The layout of a model; null where a tree has too many leaves for it. */
export function treeMasks(model: TreeModel): TreeMasks | null {
  const nodes: Node[] = [];
  const leaves: number[] = [];
  const firstLeaf: number[] = [];
  const addTree = (root: number, tree: number): void => {
    const first = leaves.length;
    firstLeaf.push(first);
    const walk = (node: number): void => {
      const right = model.right[node] as number;
      if (right === 0) {
        leaves.push(model.value[node] as number);
        return;
      }
      const from = leaves.length - first;
      walk(node + 1);
      const to = leaves.length - first;
      // The bits of the leaves on the left, which a row that goes right cannot reach.
      const left = to === MOST_LEAVES ? -1 << from : (1 << to) - (1 << from);
      const feature = model.feature[node] as number;
      nodes.push({ feature, threshold: model.threshold[node] as number, tree, mask: ~left });
      walk(right);
    };
    walk(root);
  };
  for (const [tree, root] of model.roots.entries()) {
    addTree(root, tree);
    if (leaves.length - (firstLeaf[tree] as number) > MOST_LEAVES) return null;
  }
  nodes.sort((one, other) => one.feature - other.feature || one.threshold - other.threshold);
  const features = [...new Set(nodes.map(({ feature }) => feature))];
  const starts = features.map((feature) => nodes.findIndex((node) => node.feature === feature));
  return {
    features: Int32Array.from(features),
    starts: Int32Array.from([...starts, nodes.length]),
    all: Int32Array.from(features.keys()),
    thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
    trees: Int32Array.from(nodes, ({ tree }) => tree),
    masks: Int32Array.from(nodes, ({ mask }) => mask),
    leaves: Float64Array.from(leaves),
    firstLeaf: Int32Array.from(firstLeaf)
  };
}

/** What `possible` holds of a tree before a feature is asked for. */
export const ALL_LEAVES = -1;

/** Which of the `features` of some trees a row is looked at for, by their places in that list. */
export type Asked = Int32Array;

/** Takes out of `possible`, a number for each tree, the leaves that a row cannot reach by what it is in the features that are asked for. */
export function narrow(trees: TreeMasks, asked: Asked, row: Float64Array, possible: Int32Array): void {
  const { features, starts, thresholds, masks } = trees;
  for (let at = 0; at < asked.length; at++) {
    const which = asked[at] as number;
    const value = row[features[which] as number] as number;
    const end = starts[which + 1] as number;
    for (let node = starts[which] as number; node < end && value > (thresholds[node] as number); node++) {
      const tree = trees.trees[node] as number;
      possible[tree] = (possible[tree] as number) & (masks[node] as number);
    }
  }
}

/** The log-odds of yes, added up from `bias` on, once every feature has been asked for. */
export function sumOfLeaves({ leaves, firstLeaf }: TreeMasks, bias: number, possible: Int32Array): number {
  let sum = bias;
  for (let tree = 0; tree < firstLeaf.length; tree++) {
    const left = possible[tree] as number;
    // The lowest bit that is set is the leaf that the row comes to.
    sum += leaves[(firstLeaf[tree] as number) + 31 - Math.clz32(left & -left)] as number;
  }
  return sum;
}

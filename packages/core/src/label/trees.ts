import { ALL_LEAVES, narrow, sumOfLeaves, type TreeMasks, treeMasks } from './tree-masks.ts';

/**
 * Gradient-boosted decision trees for one yes-or-no question, as flat lists of nodes, each tree from its root on in preorder: the left
 * child of a node follows it, the right one stands at `right`. A node without a right child (0) is a leaf.
 */
export interface TreeModel {
  /** How many features a row has. */
  readonly width: number;
  /** The log-odds before any tree has spoken. */
  readonly bias: number;
  /** Where each tree begins. */
  readonly roots: readonly number[];
  /** Of each node: index of the feature that it asks for; a row goes left where its value is at most the threshold. */
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly right: readonly number[];
  /** Of each node: the log-odds that the rows of the training that came this far deserved on average. Leaves answer with it. */
  readonly value: readonly number[];
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The log-odds of yes, row by row. Rows may share some features, such as what is said of a text as a whole, which can be nearly half of what
 * the trees ask for: these, by their indexes, are read in the first row.
 */
export function treeScorer(
  model: TreeModel,
  shared: ReadonlySet<number> = NONE
): (row: Float64Array) => number {
  const masks = laidOut(model);
  if (masks === null) return (row) => treeScore(model, row);
  const isShared = (which: number): boolean => shared.has(masks.features[which] as number);
  const own = shared.size === 0 ? masks.all : masks.all.filter((which) => !isShared(which));
  const possible = new Int32Array(model.roots.length);
  let first: Int32Array | null = null;
  return (row) => {
    if (first === null) {
      first = new Int32Array(model.roots.length).fill(ALL_LEAVES);
      if (shared.size > 0) narrow(masks, masks.all.filter(isShared), row, first);
    }
    possible.set(first);
    narrow(masks, own, row, possible);
    return sumOfLeaves(masks, model.bias, possible);
  };
}

// A layout follows from its model alone; made at the first text that asks for it.
const layouts = new WeakMap<TreeModel, TreeMasks | null>();

function laidOut(model: TreeModel): TreeMasks | null {
  let masks = layouts.get(model);
  if (masks === undefined) {
    masks = treeMasks(model);
    layouts.set(model, masks);
  }
  return masks;
}

/** The log-odds of yes, tree by tree. */
export function treeScore(model: TreeModel, row: Float64Array): number {
  let sum = model.bias;
  for (const root of model.roots) sum += model.value[leafOf(model, row, root)] as number;
  return sum;
}

function leafOf({ feature, threshold, right }: TreeModel, row: Float64Array, root: number): number {
  let node = root;
  for (let other = right[node] as number; other !== 0; other = right[node] as number) {
    const goesLeft = (row[feature[node] as number] as number) <= (threshold[node] as number);
    node = goesLeft ? node + 1 : other;
  }
  return node;
}

/** How much each feature moved the log-odds: at each step down a tree the change of the value goes to the feature that was asked for. */
export function treeContributions(model: TreeModel, row: Float64Array): Float64Array {
  const { feature, threshold, right, value, roots } = model;
  const moved = new Float64Array(model.width);
  for (const root of roots) {
    let node = root;
    for (let other = right[node] as number; other !== 0; other = right[node] as number) {
      const asked = feature[node] as number;
      const next = (row[asked] as number) <= (threshold[node] as number) ? node + 1 : other;
      moved[asked] = (moved[asked] as number) + (value[next] as number) - (value[node] as number);
      node = next;
    }
  }
  return moved;
}

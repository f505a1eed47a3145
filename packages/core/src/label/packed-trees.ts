import type { TreeModel } from './trees.ts';

/** Trees as they are written: what follows from the order of their nodes is left out. */
export interface PackedTrees {
  readonly width: number;
  readonly bias: number;
  /** Of each node, tree after tree in preorder: index of the feature that it asks for, -1 for a leaf. */
  readonly feature: readonly number[];
  /** Of each node that is no leaf. */
  readonly threshold: readonly number[];
  /** Of each node, in thousandths. */
  readonly value: readonly number[];
}

const THOUSANDTHS = 1000;

/** A third of the size of a model as it is used: the trees are most of what a bundle holds of the models. */
export function packTrees({ width, bias, feature, threshold, right, value }: TreeModel): PackedTrees {
  const isLeaf = (at: number): boolean => right[at] === 0;
  return {
    width,
    bias,
    feature: feature.map((asked, at) => (isLeaf(at) ? -1 : asked)),
    threshold: threshold.filter((_, at) => !isLeaf(at)),
    value: value.map((one) => Math.round(one * THOUSANDTHS))
  };
}

export function unpackTrees({ width, bias, feature, threshold, value }: PackedTrees): TreeModel {
  const count = feature.length;
  const roots: number[] = [];
  const right: number[] = Array.from({ length: count }, () => 0);
  const thresholds: number[] = [];
  let inner = 0;
  /** Reads the tree that begins at a node; gives the node behind it. */
  const read = (at: number): number => {
    const isLeaf = (feature[at] as number) < 0;
    thresholds.push(isLeaf ? 0 : (threshold[inner++] as number));
    if (isLeaf) return at + 1;
    const other = read(at + 1);
    right[at] = other;
    return read(other);
  };
  for (let at = 0; at < count; ) {
    roots.push(at);
    at = read(at);
  }
  return {
    width,
    bias,
    roots,
    feature: feature.map((asked) => Math.max(0, asked)),
    threshold: thresholds,
    right,
    value: value.map((one) => one / THOUSANDTHS)
  };
}

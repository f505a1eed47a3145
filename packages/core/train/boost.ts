/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
import type { TreeModel } from '../src/label/trees.ts';
import { BINS, growTree } from './grow-tree.ts';
import { seededRandom } from './random.ts';

export interface TreeOptions {
  readonly rounds?: number;
  readonly rate?: number;
  /** Leaves of a tree at most. */
  readonly leaves?: number;
  /** Examples in a leaf at least. */
  readonly least?: number;
  /** L2 penalty on the leaves. */
  readonly penalty?: number;
  /** Share of the features that a tree may ask for, and of the examples that it is grown on. */
  readonly features?: number;
  readonly examples?: number;
}

/** What a loss says of the present scores: writes its slope and its curvature for every row. */
export type Loss = (score: Float64Array, gradient: Float64Array, hessian: Float64Array) => void;

/**
 * Boosts trees on a loss, from one score for every row on, or from what another model says of each. Deterministic: the draws come from a seeded generator, and numbers are
 * rounded as they will be written: what trees answer to thousandths.
 */
export function boost(
  rows: readonly Float64Array[],
  width: number,
  start: number | Float64Array,
  loss: Loss,
  {
    rounds = 120,
    rate = 0.08,
    leaves = 15,
    least = 60,
    penalty = 5,
    features: share = 0.3,
    examples: bag = 0.8
  }: TreeOptions
): TreeModel {
  const random = seededRandom(20241119);
  const { edges, binned } = bin(rows, width);
  const count = rows.length;
  const bias = typeof start === 'number' ? round(start) : 0;
  const score = typeof start === 'number' ? new Float64Array(count).fill(bias) : start.slice();
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const model = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    right: [] as number[],
    value: [] as number[]
  };
  for (let which = 0; which < rounds; which++) {
    loss(score, gradient, hessian);
    const drawn = Int32Array.from(
      (function* () {
        for (let at = 0; at < count; at++) if (random() < bag) yield at;
      })()
    );
    const asked = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < share);
    const grown = growTree({ binned, gradient, hessian, asked, leaves, least, penalty, rows: drawn });
    const first = model.feature.length;
    model.roots.push(first);
    for (const node of grown) {
      model.feature.push(node.feature);
      model.threshold.push(node.feature < 0 ? 0 : edges[node.feature]![node.bin]!);
      model.right.push(node.right === 0 ? 0 : first + node.right);
      model.value.push(thousandths(node.value * rate));
    }
    // Every row moves, also those that this tree was not grown on.
    for (let at = 0; at < count; at++) {
      let node = 0;
      for (let place = grown[0]!; place.right !== 0; place = grown[node]!)
        node = binned[place.feature]![at]! <= place.bin ? node + 1 : place.right;
      score[at]! += thousandths(grown[node]!.value * rate);
    }
  }
  return { width, bias, ...model, feature: model.feature.map((feature) => Math.max(0, feature)) };
}

/**
 * Each feature cut into at most `BINS` bins, at the quantiles of its values and at those of its different values: what only few rows have
 * would be lost among the many. An edge is the largest value of its bin, rounded as it will be written. */
function bin(rows: readonly Float64Array[], width: number): { edges: number[][]; binned: Uint8Array[] } {
  const edges: number[][] = [];
  const binned: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float64Array.from(rows, (row) => row[feature]!);
    const sorted = values.toSorted();
    const cuts = [...new Set([...quantiles(sorted, BINS / 2), ...quantiles([...new Set(sorted)], BINS / 2)])]
      .sort((one, other) => one - other)
      .slice(0, BINS - 1);
    edges.push(cuts);
    binned.push(
      Uint8Array.from(values, (value) => {
        let [low, high] = [0, cuts.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (value <= cuts[middle]!) high = middle;
          else low = middle + 1;
        }
        return low;
      })
    );
  }
  return { edges, binned };
}

const quantiles = (sorted: ArrayLike<number>, count: number): number[] =>
  Array.from({ length: count - 1 }, (_, cut) =>
    round(sorted[Math.floor(((cut + 1) * sorted.length) / count)] ?? 0)
  );

const round = (value: number): number => Number(value.toPrecision(4));
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

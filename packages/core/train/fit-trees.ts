/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */
import type { TreeModel } from '../src/label/trees.ts';
import type { Example } from './fit-linear.ts';

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

const BINS = 64;

/**
 * Fits gradient-boosted trees to a yes-or-no question (`target` 1 or 0) with the logistic loss: each tree is grown best leaf first on
 * histograms of the features (Friedman 2001; Ke et al. 2017). Deterministic: the draws come from a seeded generator.
 */
export function fitTrees(
  examples: readonly Example[],
  features: readonly string[],
  {
    rounds = 120,
    rate = 0.08,
    leaves = 15,
    least = 60,
    penalty = 5,
    features: share = 0.3,
    examples: bag = 0.8
  }: TreeOptions = {}
): TreeModel {
  const random = generator(20241119);
  const { edges, binned } = bin(examples, features.length);
  const count = examples.length;
  const target = Float64Array.from(examples, (example) => example.target);
  const weight = Float64Array.from(examples, (example) => example.weight);
  const total = sum(weight);
  const yes = target.reduce((all, value, at) => all + value * weight[at]!, 0);
  const bias = round(Math.log(yes / (total - yes)));
  const score = new Float64Array(count).fill(bias);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const model = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    right: [] as number[],
    value: [] as number[]
  };
  let drawn: Int32Array = new Int32Array();
  for (let which = 0; which < rounds; which++) {
    for (let at = 0; at < count; at++) {
      const chance = 1 / (1 + Math.exp(-score[at]!));
      gradient[at] = (chance - target[at]!) * weight[at]!;
      hessian[at] = Math.max(1e-6, chance * (1 - chance)) * weight[at]!;
    }
    drawn = Int32Array.from(
      (function* () {
        for (let at = 0; at < count; at++) if (random() < bag) yield at;
      })()
    );
    const asked = features.map((_, feature) => feature).filter(() => random() < share);
    const grown = growTree({ binned, gradient, hessian, asked, leaves, least, penalty, rows: drawn });
    const start = model.feature.length;
    model.roots.push(start);
    for (const node of grown) {
      model.feature.push(node.feature);
      model.threshold.push(node.feature < 0 ? 0 : edges[node.feature]![node.bin]!);
      model.right.push(node.right === 0 ? 0 : start + node.right);
      model.value.push(round(node.value * rate));
    }
    // Every example moves, also those that this tree was not grown on.
    for (let at = 0; at < count; at++) {
      let node = 0;
      for (let place = grown[0]!; place.right !== 0; place = grown[node]!)
        node = binned[place.feature]![at]! <= place.bin ? node + 1 : place.right;
      score[at]! += round(grown[node]!.value * rate);
    }
  }
  return { features, bias, ...model, feature: model.feature.map((feature) => Math.max(0, feature)) };
}

interface Growing {
  readonly binned: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly asked: readonly number[];
  readonly leaves: number;
  readonly least: number;
  readonly penalty: number;
  readonly rows: Int32Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Place {
  readonly rows: Int32Array;
  readonly value: number;
  readonly split: Split | null;
  children: readonly [Place, Place] | null;
}

interface Node {
  readonly feature: number;
  readonly bin: number;
  readonly right: number;
  readonly value: number;
}

function growTree(growing: Growing): Node[] {
  const root = placeOf(growing, growing.rows);
  const open = [root];
  for (let count = 1; count < growing.leaves; count++) {
    let best: Place | null = null;
    for (const place of open) if ((place.split?.gain ?? 0) > (best?.split?.gain ?? 0)) best = place;
    if (best?.split == null) break;
    const { feature, bin: edge } = best.split;
    const column = growing.binned[feature]!;
    best.children = [
      placeOf(
        growing,
        best.rows.filter((at) => column[at]! <= edge)
      ),
      placeOf(
        growing,
        best.rows.filter((at) => column[at]! > edge)
      )
    ];
    open.splice(open.indexOf(best), 1, ...best.children);
  }
  const nodes: Node[] = [];
  const put = (place: Place): void => {
    const at = nodes.length;
    if (place.children === null || place.split === null) {
      nodes.push({ feature: -1, bin: 0, right: 0, value: place.value });
      return;
    }
    const { feature, bin: edge } = place.split;
    nodes.push({ feature, bin: edge, right: 0, value: place.value });
    put(place.children[0]);
    nodes[at] = { feature, bin: edge, right: nodes.length, value: place.value };
    put(place.children[1]);
  };
  put(root);
  return nodes;
}

function placeOf({ binned, gradient, hessian, asked, least, penalty }: Growing, rows: Int32Array): Place {
  let g = 0;
  let h = 0;
  for (const at of rows) {
    g += gradient[at]!;
    h += hessian[at]!;
  }
  const worth = (one: number, other: number): number => (one * one) / (other + penalty);
  const whole = worth(g, h);
  let split: Split | null = null;
  if (rows.length >= 2 * least) {
    const gs = new Float64Array(BINS);
    const hs = new Float64Array(BINS);
    const ns = new Int32Array(BINS);
    for (const feature of asked) {
      const column = binned[feature]!;
      gs.fill(0);
      hs.fill(0);
      ns.fill(0);
      for (let index = 0; index < rows.length; index++) {
        const at = rows[index]!;
        const slot = column[at]!;
        gs[slot]! += gradient[at]!;
        hs[slot]! += hessian[at]!;
        ns[slot]!++;
      }
      let [left, leftH, leftN] = [0, 0, 0];
      for (let slot = 0; slot < BINS - 1; slot++) {
        left += gs[slot]!;
        leftH += hs[slot]!;
        leftN += ns[slot]!;
        if (leftN < least || rows.length - leftN < least) continue;
        const gain = worth(left, leftH) + worth(g - left, h - leftH) - whole;
        if (gain > 1e-6 && gain > (split?.gain ?? 0)) split = { gain, feature, bin: slot };
      }
    }
  }
  return { rows, value: -g / (h + penalty), split, children: null };
}

/** Each feature cut at its quantiles into at most `BINS` bins; an edge is the largest value of its bin, rounded as it will be written. */
function bin(examples: readonly Example[], width: number): { edges: number[][]; binned: Uint8Array[] } {
  const edges: number[][] = [];
  const binned: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float64Array.from(examples, ({ row }) => row[feature]!);
    const sorted = values.toSorted();
    const cuts: number[] = [];
    for (let cut = 1; cut < BINS; cut++) {
      const value = round(sorted[Math.floor((cut * sorted.length) / BINS)] ?? 0);
      if (value !== cuts.at(-1)) cuts.push(value);
    }
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

const round = (value: number): number => Number(value.toPrecision(4));
const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

/** Mulberry32, by Tommy Ettinger (public domain): enough for draws, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

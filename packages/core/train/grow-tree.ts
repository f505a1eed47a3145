/* oxlint-disable typescript/no-unnecessary-type-assertion -- the linter reads this folder without noUncheckedIndexedAccess */

/** Most values that a feature is told apart by. */
export const BINS = 64;

/** What a tree is grown on: the pull of every example, and which features it may ask for. */
export interface Growing {
  /** Of each feature the bin of each example. */
  readonly binned: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly asked: readonly number[];
  readonly leaves: number;
  readonly least: number;
  readonly penalty: number;
  readonly rows: Int32Array;
}

/** A node in preorder: the left child follows it, the right one stands at `right`; 0 for a leaf. */
export interface GrownNode {
  readonly feature: number;
  readonly bin: number;
  readonly right: number;
  readonly value: number;
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

/** Grows one tree, best leaf first, on histograms of the features (Friedman 2001; Ke et al. 2017). */
export function growTree(growing: Growing): GrownNode[] {
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
  const nodes: GrownNode[] = [];
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
  // Side by side: every feature reads them anew.
  const pulls = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    g += pulls[index] = gradient[rows[index]!]!;
    h += bends[index] = hessian[rows[index]!]!;
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
        const slot = column[rows[index]!]!;
        gs[slot]! += pulls[index]!;
        hs[slot]! += bends[index]!;
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

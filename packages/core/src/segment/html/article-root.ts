import type { PageTree } from '../../label/html/page-tree.ts';

/** The innermost element that holds more than a share of some amount, which `sums` gives for each element with all inside it. */
export function innermost(tree: PageTree, sums: Float64Array, share: number): number {
  const enough = (sums[0] ?? 0) * share;
  let root = 0;
  tree.elements.forEach((element, at) => {
    if (element.parent === root && (sums[at] ?? 0) > enough) root = at;
  });
  return root;
}

/** For each element, whether it is the root or inside it. Parents come first. */
export function insideOf(tree: PageTree, root: number): Uint8Array {
  const inside = new Uint8Array(tree.elements.length);
  tree.elements.forEach((element, at) => {
    inside[at] = at === root || (element.parent >= 0 && inside[element.parent] === 1) ? 1 : 0;
  });
  return inside;
}

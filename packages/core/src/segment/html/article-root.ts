import type { PageTree } from '../../label/html/page-tree.ts';

/**
 * The element of the article that a page marks as such: the innermost `<article>` or `<main>` with the headline and a share of the text in it.
 * The root of the page where there is none.
 *
 * @param headline the element of the headline; -1 for none
 */
export function markedArticle(tree: PageTree, sums: Float64Array, headline: number, share: number): number {
  const enough = (sums[0] ?? 0) * share;
  for (let at = headline; at > 0; at = tree.elements[at]?.parent ?? -1) {
    const tag = tree.elements[at]?.tag;
    if ((tag === 'article' || tag === 'main') && (sums[at] ?? 0) >= enough) return at;
  }
  return 0;
}

/** The innermost element that holds more than a share of some amount, which `sums` gives for each element with all inside it; looked for in one element and below. */
export function innermost(tree: PageTree, sums: Float64Array, share: number, from: number = 0): number {
  const enough = (sums[from] ?? 0) * share;
  let root = from;
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

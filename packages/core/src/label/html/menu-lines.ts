import type { ReadText } from '../../read/line.ts';

/** Longer links are headlines. */
const longestEntry = 80;
const fewestLinks = 0.9;

/**
 * For each line of a page, 1 where it is an entry of a menu: nothing but a short link in a navigation, or in the footer of the page. An article
 * may have a footer of its own, with its author in it. Such lines are nearly half of a page; nobody need look at them twice.
 */
export function menuLines({ elements = [], lines }: Pick<ReadText, 'elements' | 'lines'>): Uint8Array {
  const inArticle = new Uint8Array(elements.length);
  const inMenu = new Uint8Array(elements.length);
  elements.forEach(({ landmark, parent, tag }, at) => {
    const isArticle = tag === 'article' || landmark === 'article' || landmark === 'main';
    inArticle[at] = isArticle || inArticle[parent] === 1 ? 1 : 0;
    inMenu[at] = landmark === 'nav' || (landmark === 'footer' && inArticle[at] === 0) ? 1 : 0;
  });
  return Uint8Array.from(lines, ({ text, hints }) =>
    hints !== null &&
    inMenu[hints.element] === 1 &&
    hints.linkDensity > fewestLinks &&
    text.length < longestEntry &&
    hints.tag !== 'h1'
      ? 1
      : 0
  );
}

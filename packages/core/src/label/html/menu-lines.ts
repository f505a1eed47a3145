import type { Line, ReadText } from '../../read/line.ts';

/** Longer links are headlines. */
const longestEntry = 80;
const fewestLinks = 0.9;
/** So many entries in a row are a list of links: a name below a headline comes alone, or with a few others. */
const fewestInRow = 4;
/** Lines below a main heading where a row of links may be of the article: its authors, its topics, the ways to share it. */
const belowHeading = 8;
/** Headings may be those of teasers, or of the article. */
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * For each line of a page, 1 where it is an entry of a menu: nothing but a short link in a navigation, in the footer of the page, or in a row
 * of such links outside the article. An article may have a footer of its own, with its author in it. Such lines are half of a page; nobody
 * need look at them twice.
 */
export function menuLines({ elements = [], lines }: Pick<ReadText, 'elements' | 'lines'>): Uint8Array {
  const inArticle = new Uint8Array(elements.length);
  const inMenu = new Uint8Array(elements.length);
  elements.forEach(({ landmark, parent, tag }, at) => {
    const isArticle = tag === 'article' || landmark === 'article' || landmark === 'main';
    inArticle[at] = isArticle || inArticle[parent] === 1 ? 1 : 0;
    inMenu[at] = landmark === 'nav' || (landmark === 'footer' && inArticle[at] === 0) ? 1 : 0;
  });
  const elementOf = (line: Line): number => line.hints?.element ?? 0;
  const menu = new Uint8Array(lines.length);
  let first = 0;
  let heading = Number.NEGATIVE_INFINITY;
  const endRow = (end: number): void => {
    if (end - first < fewestInRow || first - heading <= belowHeading) return;
    for (let at = first; at < end; at++) {
      const line = lines[at] as Line;
      if (inArticle[elementOf(line)] === 0 && !isHeading(line)) menu[at] = 1;
    }
  };
  lines.forEach((line, at) => {
    if (isEntry(line)) {
      if (inMenu[elementOf(line)] === 1) menu[at] = 1;
      return;
    }
    endRow(at);
    first = at + 1;
    if (line.hints?.tag === 'h1') heading = at;
  });
  endRow(lines.length);
  return menu;
}

/** Nothing but a short link. */
function isEntry({ text, hints }: Line): boolean {
  return (
    hints !== null && hints.linkDensity > fewestLinks && text.length < longestEntry && hints.tag !== 'h1'
  );
}

const isHeading = ({ hints }: Line): boolean => headings.has(hints?.tag ?? '');

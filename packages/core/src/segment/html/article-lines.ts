import type { PageLabelling } from '../../label/html/label-page.ts';
import type { PageTree } from '../../label/html/page-tree.ts';
import { isCardSummary } from './page-teasers.ts';
import { setApart } from './set-apart.ts';

/** An element is the article where it holds this share of the text. */
const rootShare = 0.93;
/** On a page without a headline of its own, `<article>` elements with at least this share of the text are articles. */
const articleShare = 0.12;
/** Characters; what is shorter is a teaser with its summary. */
const shortestArticle = 300;

/**
 * The lines of running text of each article of a page. A page has one: the text inside the smallest block that holds most of it.
 * What stands outside (comments, privacy notices, summaries of other stories) is not its own. Where the page has no headline and
 * several `<article>` elements with long texts, each is one.
 */
export function articleLines(labelling: PageLabelling): number[][] {
  const { labels, page, view } = labelling;
  const { tree } = page;
  const texts: number[] = [];
  labels.forEach((label, at) => {
    // "11:00" over the entry of a live blog is no text.
    if ((label === 'BODY' || label === 'SUBHEAD') && (view.lines[at]?.facts.letters ?? 0) > 0) texts.push(at);
  });
  const running = textByElement(labelling, texts);
  const total = running[0] ?? 0;
  if (total === 0) return [];
  const apart = setApart(tree, running, total);
  const parts = page.title < 0 ? longArticles(tree, running, total) : [];
  const roots = parts.length > 1 ? parts : [innermost(tree, running, total)];
  return roots
    .map((root) => {
      const inside = insideOf(tree, root);
      const own = texts.filter((at) => {
        const element = labelling.view.lines[at]?.line.hints?.element ?? 0;
        return inside[element] === 1 && apart[element] === 0;
      });
      return trimHeadings(labelling, withoutCopies(labelling, own));
    })
    .filter((body) => isArticleBody(labelling, body));
}

function textByElement({ view, labels, page }: PageLabelling, texts: readonly number[]): Float64Array {
  const sums = new Float64Array(page.tree.elements.length);
  for (const at of texts) {
    const line = view.lines[at];
    const element = line?.line.hints?.element;
    if (line === undefined || element === undefined || labels[at] !== 'BODY') continue;
    sums[element] = (sums[element] ?? 0) + line.facts.length;
  }
  for (let at = sums.length - 1; at > 0; at--) {
    const parent = page.tree.elements[at]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}

function innermost(tree: PageTree, running: Float64Array, total: number): number {
  let root = 0;
  tree.elements.forEach((element, at) => {
    if (element.parent === root && (running[at] ?? 0) > total * rootShare) root = at;
  });
  // The paragraphs of an article may hang in a block of a list or a grid; its parent shows what else belongs to it.
  return root;
}

function longArticles(tree: PageTree, running: Float64Array, total: number): number[] {
  const found: number[] = [];
  const taken = new Uint8Array(tree.elements.length);
  tree.elements.forEach((element, at) => {
    taken[at] = element.parent >= 0 ? (taken[element.parent] ?? 0) : 0;
    const text = running[at] ?? 0;
    if (element.tag !== 'article' || taken[at] === 1 || text < shortestArticle || text < total * articleShare)
      return;
    taken[at] = 1;
    found.push(at);
  });
  return found;
}

/** For each element, whether it is the root or inside it. Parents come first. */
function insideOf(tree: PageTree, root: number): Uint8Array {
  const inside = new Uint8Array(tree.elements.length);
  tree.elements.forEach((element, at) => {
    inside[at] = at === root || (element.parent >= 0 && inside[element.parent] === 1) ? 1 : 0;
  });
  return inside;
}

/** Longer lines that stand in an article twice are copies for another width of screen. */
const longCopy = 80;

/** Of long lines that stand twice only the first is kept; of a hidden and a shown one the shown. */
function withoutCopies({ view }: PageLabelling, texts: readonly number[]): number[] {
  const chosen = new Map<string, number>();
  const isHidden = (at: number | undefined): boolean =>
    at !== undefined && view.lines[at]?.line.hints?.hidden === true;
  for (const at of texts) {
    const line = view.lines[at];
    if (line === undefined || line.facts.length < longCopy) continue;
    const known = chosen.get(line.line.text);
    if (known === undefined || (isHidden(known) && !isHidden(at))) chosen.set(line.line.text, at);
  }
  return texts.filter((at) => (chosen.get(view.lines[at]?.line.text ?? '') ?? at) === at);
}

/** A heading that no text follows announces something else; one before all text is no subheading. */
function trimHeadings({ labels }: PageLabelling, texts: readonly number[]): number[] {
  const last = texts.findLastIndex((at) => labels[at] === 'BODY');
  return texts.slice(0, last + 1);
}

/** Two paragraphs, or one that is long; not the summaries of a list of teasers. */
function isArticleBody(labelling: PageLabelling, body: readonly number[]): boolean {
  const { view, labels } = labelling;
  const paragraphs = body.filter((at) => labels[at] === 'BODY');
  const length = paragraphs.reduce((sum, at) => sum + (view.lines[at]?.facts.length ?? 0), 0);
  if (paragraphs.length > 1 ? length <= 120 : length <= 200) return false;
  const summaries = paragraphs.filter((at) => isCardSummary(labelling, at)).length;
  return summaries < 3 || summaries < paragraphs.length * 0.6;
}

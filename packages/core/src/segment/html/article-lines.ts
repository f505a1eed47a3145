import type { PageLabelling } from '../../label/html/label-page.ts';
import type { PageTree } from '../../label/html/page-tree.ts';
import {
  isArticleBody,
  trimHeadings,
  withoutCopies,
  withoutPullQuotes,
  withoutSummaries
} from './article-body.ts';
import { innermost, insideOf, markedArticle } from './article-root.ts';
import { isCommentHeading, startOfComments } from './comments-section.ts';
import { setApart } from './set-apart.ts';
import { sparseArticle } from './sparse-article.ts';

/** An element is the article where it holds this share of the text. */
const rootShare = 0.93;
/** An element that is marked as the article needs less. */
const markedShare = 0.6;
/** On a page without a headline of its own, `<article>` elements with at least this share of the text are articles. */
const articleShare = 0.12;
/** Characters; what is shorter is a teaser with its summary. */
const shortestArticle = 300;

/**
 * The lines of running text of each article of a page. A page has one: the text inside the smallest block that holds most of it.
 * What stands outside (comments, privacy notices, summaries of other stories) is not its own. Where the page has no headline and
 * several `<article>` elements with long texts, each is one.
 */
export function articleLines(labelling: PageLabelling): (readonly number[])[] {
  const { labels, page, view } = labelling;
  const { tree } = page;
  const texts: number[] = [];
  labels.forEach((label, at) => {
    const line = view.lines[at];
    if (line === undefined || (label !== 'BODY' && label !== 'SUBHEAD')) return;
    // "11:00" over the entry of a live blog is no text.
    if (line.facts.letters > 0 && !isCommentHeading(line)) texts.push(at);
  });
  const running = textByElement(labelling, texts);
  const total = running[0] ?? 0;
  const headline = page.title < 0 ? -1 : elementOf(labelling, page.title);
  const apart = setApart(tree, running, total, headline);
  const shown = texts.filter((at) => apart[elementOf(labelling, at)] === 0);
  const long = longArticles(tree, running, total);
  const headings = page.title < 0 ? new Map<number, number>() : headedArticles(labelling, long);
  const parts = page.title < 0 ? long : [...headings.keys()];
  const roots =
    parts.length > 1
      ? parts
      : [innermost(tree, running, rootShare, markedArticle(tree, running, headline, markedShare))];
  const bodies = roots
    .map((root) => {
      const inside = insideOf(tree, root);
      const within = shown.filter((at) => inside[elementOf(labelling, at)] === 1);
      const heading = headings.get(root);
      const own = heading === undefined || within.includes(heading) ? within : [heading, ...within];
      const opened = parts.length > 1 ? own : [...openingLines(labelling, shown, own[0]), ...own];
      const comments = startOfComments(labelling, opened[0] ?? 0);
      const all = opened.filter((at) => at < comments);
      return trimHeadings(
        labelling,
        withoutSummaries(labelling, withoutPullQuotes(labelling, withoutCopies(labelling, all)))
      );
    })
    .filter((body) => isArticleBody(labelling, body));
  return bodies.length > 0 ? bodies : sparseArticle(labelling, apart);
}

const elementOf = ({ view }: PageLabelling, at: number): number => view.lines[at]?.line.hints?.element ?? 0;

/** Lines between the opening of an article and the rest of it: byline, date, buttons to share it, a picture. */
const openingReach = 12;

/**
 * Text between the headline and the block of the article: an introduction that has a block of its own, a first paragraph before the part
 * behind the paywall.
 */
function openingLines(
  { page }: PageLabelling,
  texts: readonly number[],
  first: number | undefined
): number[] {
  if (first === undefined || page.title < 0 || page.title > first) return [];
  const from = Math.max(page.title + 1, first - openingReach);
  return texts.filter((at) => at >= from && at < first);
}

/**
 * Of long `<article>` elements of a page with a headline those that are texts by themselves, with the lines of their headings: the page has
 * several where each has two paragraphs or more and a heading of one rank above them, as an endless page or a blog of whole posts has. Under
 * a headline of its own they are the entries of a live blog; the name of a blog leads to its first page.
 */
function headedArticles(
  { view, labels, page }: PageLabelling,
  articles: readonly number[]
): ReadonlyMap<number, number> {
  const byRank = new Map<string, Map<number, number>>();
  const title = view.lines[page.title]?.line.hints;
  const isName = (title?.linkDensity ?? 0) > LINKED;
  const hasTitle = (root: number): boolean => insideOf(page.tree, root)[title?.element ?? 0] === 1;
  if (articles.length < 2 || (!isName && !articles.some(hasTitle))) return new Map();
  for (const root of articles) {
    const inside = insideOf(page.tree, root);
    const own = view.lines.flatMap(({ line: { hints } }, at) =>
      inside[hints?.element ?? 0] === 1 ? [at] : []
    );
    const paragraphs = own.filter((at) => labels[at] === 'BODY');
    const heading = own.find((at) => HEADING.test(view.lines[at]?.line.hints?.tag ?? ''));
    if (paragraphs.length < 2 || heading === undefined || heading > (paragraphs[0] as number)) continue;
    const rank = view.lines[heading]?.line.hints?.tag ?? '';
    byRank.set(rank, (byRank.get(rank) ?? new Map()).set(root, heading));
  }
  return [...byRank.values()].find((roots) => roots.size > 1) ?? new Map();
}
const HEADING = /^h[123]$/u;
/** The title is a link where so much of it is. */
const LINKED = 0.5;

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

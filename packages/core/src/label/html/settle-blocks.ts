import type { LineHints } from '../../read/line.ts';
import { type Label, SCORED_LABELS } from '../label.ts';
import type { PageView } from './page-view.ts';
import { partsNamed } from './part-names.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
/** A list is text as a whole where this share of its words, links left out, was taken for text. */
const listShare = 0.5;
/** Blocks between a list and the lines of its entries. */
const deepestEntry = 8;
/** Between two lines of text that look like it, a line needs less to be text. */
const leastBetween = 0.25;
const mostLinked = 0.5;

/**
 * What the blocks of a page say of lines that were taken for navigation one by one: entries of a list whose other entries are text (terms, short
 * ingredients, cells), a heading right above text and below text of its own block, a short line between two paragraphs. And a name in a block
 * that is named for authors is no text.
 */
export function settleBlocks(
  page: PageView,
  labels: readonly Label[],
  chances: readonly Float64Array[]
): readonly Label[] {
  const { view, menu } = page;
  const isText = (at: number): boolean => labels[at] === 'BODY' || labels[at] === 'SUBHEAD';
  const shares = textOfLists(page, isText);
  const containerOf = (at: number): number | undefined => view.lines[at]?.line.hints?.container;
  const tagOf = (at: number): string | undefined => view.lines[at]?.line.hints?.tag;
  return labels.map((label, at) => {
    const line = view.lines[at];
    const hints = line?.line.hints;
    if (line === undefined || hints == null || menu[at] === 1) return label;
    if (isText(at)) return isAuthor(page, at) ? 'BYLINE' : label;
    if (label !== 'NAVIGATION') return label;
    if (hints.hidden || hints.linkDensity > mostLinked || line.facts.letters === 0) return label;
    const list = listOf(page, hints);
    if (list >= 0) return (shares.get(list) ?? 0) >= listShare ? 'BODY' : label;
    const own = hints.container;
    const follows = isText(at + 1) && containerOf(at + 1) === own;
    const before = [at - 1, at - 2, at - 3].some((other) => isText(other) && containerOf(other) === own);
    if (!follows || !before) return label;
    if (/^h[2-6]$/u.test(hints.tag)) return 'SUBHEAD';
    const isBetween = isText(at - 1) && tagOf(at - 1) === hints.tag && tagOf(at + 1) === hints.tag;
    return isBetween && (chances[at]?.[BODY] ?? 0) >= leastBetween ? 'BODY' : label;
  });
}

const namesByline = partsNamed(['byline']);

/** A name in a block, or in an inline element, that is named for authors. Names alone may be anything: "Old Town", "Premier League". */
export function isAuthor({ view, tree }: PageView, at: number): boolean {
  const line = view.lines[at];
  const hints = line?.line.hints;
  if (line === undefined || hints == null || hints.hidden || line.cues.byline === null) return false;
  const names =
    (tree.own[hints.element] ?? 0) | (tree.near[hints.element] ?? 0) | partsNamed(hints.inlineTokens);
  return (names & namesByline) !== 0;
}

/** For each list with text in it, the share of its words outside links that were taken for text. */
function textOfLists(page: PageView, isText: (at: number) => boolean): ReadonlyMap<number, number> {
  const sums = new Map<number, { all: number; text: number }>();
  page.view.lines.forEach(({ line, facts }, at) => {
    const { hints } = line;
    if (hints === null || hints.hidden || hints.linkDensity > mostLinked) return;
    const list = listOf(page, hints);
    if (list < 0) return;
    const sum = sums.get(list) ?? { all: 0, text: 0 };
    sum.all += facts.length;
    if (isText(at)) sum.text += facts.length;
    sums.set(list, sum);
  });
  return new Map([...sums].map(([list, { all, text }]) => [list, all > 0 ? text / all : 0]));
}

/**
 * The nearest list around a line; -1 where none is near. A table is one for its cells of one line: what holds whole texts, or lines in blocks
 * of their own, lays out the page.
 */
function listOf({ tree }: PageView, { tag, element, container }: LineHints): number {
  const isCell = (tag === 'td' || tag === 'th') && container !== element;
  let at = element;
  for (let level = 0; level < deepestEntry && at >= 0; level++) {
    const around = tree.elements[at]?.tag ?? '';
    if (listTags.has(around)) return at;
    if (around === 'table') return isCell ? at : -1;
    at = tree.elements[at]?.parent ?? -1;
  }
  return -1;
}

import type { LineHints } from '../../read/line.ts';
import { type Label, SCORED_LABELS } from '../label.ts';
import type { PageView } from './page-view.ts';
import { partsNamed } from './part-names.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
/** A list is text as a whole where this share of its letters, links left out, was taken for text. */
const listShare = 0.5;
/** Blocks between a list and the lines of its entries. */
const deepestEntry = 8;
/** Between two lines of text that look like it, a line needs less to be text. */
const leastBetween = 0.25;
const mostLinked = 0.5;

/**
 * What the blocks of a page say of lines that were taken for navigation one by one: entries of a list whose other entries are text (terms, short
 * ingredients, cells), a heading right above text and below text of its own block, a short line between two paragraphs. A list of nothing but
 * links is text as a whole or not at all. And a name in a block that is named for authors is no text.
 */
export function settleBlocks(
  page: PageView,
  labels: readonly Label[],
  chances: readonly Float64Array[]
): readonly Label[] {
  const { view, menu } = page;
  const isText = (at: number): boolean => labels[at] === 'BODY' || labels[at] === 'SUBHEAD';
  const lists = view.lines.map(({ line }) => (line.hints === null ? -1 : listOf(page, line.hints)));
  const shares = textOfLists(page, lists, isText);
  const containerOf = (at: number): number | undefined => view.lines[at]?.line.hints?.container;
  const tagOf = (at: number): string | undefined => view.lines[at]?.line.hints?.tag;
  return labels.map((label, at) => {
    const line = view.lines[at];
    const hints = line?.line.hints;
    if (line === undefined || hints == null || menu[at] === 1) return label;
    const list = lists[at] as number;
    const share = shares.get(list);
    if (isText(at)) {
      if (isAuthor(page, at)) return 'BYLINE';
      return share !== undefined && share.prose === 0 && share.linkedText < share.linked
        ? 'NAVIGATION'
        : label;
    }
    if (label !== 'NAVIGATION') return label;
    if (hints.hidden || hints.linkDensity > mostLinked || line.facts.letters === 0) return label;
    if (list >= 0) return share !== undefined && share.text >= listShare * share.prose ? 'BODY' : label;
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

interface ListShare {
  /** Letters outside links, and those of them that were taken for text. */
  prose: number;
  text: number;
  /** Letters in links, and those of them that were taken for text. */
  linked: number;
  linkedText: number;
}

/** For each list, how much of it stands outside and inside links, and how much of each was taken for text. */
function textOfLists(
  { view }: PageView,
  lists: readonly number[],
  isText: (at: number) => boolean
): ReadonlyMap<number, ListShare> {
  const shares = new Map<number, ListShare>();
  view.lines.forEach(({ line: { hints }, facts }, at) => {
    const list = lists[at] as number;
    if (hints === null || hints.hidden || list < 0) return;
    const share = shares.get(list) ?? { prose: 0, text: 0, linked: 0, linkedText: 0 };
    shares.set(list, share);
    if (hints.linkDensity > mostLinked) {
      share.linked += facts.length;
      if (isText(at)) share.linkedText += facts.length;
    } else {
      share.prose += facts.length;
      if (isText(at)) share.text += facts.length;
    }
  });
  return shares;
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

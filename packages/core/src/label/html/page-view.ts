import type { Declared, Line } from '../../read/line.ts';
import { lineWords } from '../line-words.ts';
import type { TextView } from '../text-view.ts';
import { type PageTree, sumOver } from './page-tree.ts';

/** A page with what only the whole shows: where its running text stands in the tree of blocks. */
export interface PageView {
  readonly view: TextView;
  readonly tree: PageTree;
  /** 1 for lines that are entries of a menu: they are navigation, and nothing more is asked of them. */
  readonly menu: Uint8Array;
  /** For each element, how much running text it and all inside it hold (sum of the line scores above 0). */
  readonly running: Float64Array;
  readonly total: number;
  /** The innermost element that holds most of the running text. */
  readonly root: number;
  /** The container whose own lines hold most of it; siblings of one article share it. */
  readonly container: number;
  /** For each line, the number of its look (tag and names of its block and names of the block around it), from 0 on. */
  readonly looks: Int32Array;
  /** Running text by container, and by look. */
  readonly byContainer: ReadonlyMap<number, number>;
  readonly byLook: Float64Array;
  /** For each line, the best agreement of its words with a declared headline, 0 to 1. */
  readonly likeDeclared: Float64Array;
  /** The line that is most like a declared headline, before or at the start of the running text; -1 for none. */
  readonly title: number;
}

/** An element that holds this share of the running text is the article, or holds it. */
const rootShare = 0.75;

function looksOf(tree: PageTree, lines: readonly Line[]): Int32Array {
  const numbers = new Map<string, number>();
  const ofElement = new Int32Array(tree.elements.length).fill(-1);
  return Int32Array.from(lines, ({ hints }) => {
    const element = hints?.element ?? 0;
    const known = ofElement[element] ?? -1;
    if (known >= 0) return known;
    const own = tree.elements[element];
    const around = tree.elements[own?.parent ?? -1];
    const look = `${own?.tag ?? ''} ${own?.words.join('.') ?? ''} < ${around?.words.join('.') ?? ''}`;
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    ofElement[element] = number;
    return number;
  });
}

export function pageView(
  view: TextView,
  tree: PageTree,
  menu: Uint8Array,
  declared: Declared | null
): PageView {
  const lines = view.lines.map((line) => line.line);
  const scoreOf = (at: number): number => Math.max(0, Math.min(view.scores[at] ?? 0, 6));
  const running = sumOver(tree, lines, scoreOf);
  const total = running[0] ?? 0;
  const byContainer = new Map<number, number>();
  const looks = looksOf(tree, lines);
  const byLook = new Float64Array(lines.length);
  lines.forEach((line, at) => {
    const score = scoreOf(at);
    if (score === 0 || line.hints === null) return;
    const { container } = line.hints;
    byContainer.set(container, (byContainer.get(container) ?? 0) + score);
    const look = looks[at] ?? 0;
    byLook[look] = (byLook[look] ?? 0) + score;
  });
  let container = 0;
  for (const [which, score] of byContainer) if (score > (byContainer.get(container) ?? 0)) container = which;
  const likeDeclared = likenessToDeclared(view, declared);
  return {
    view,
    tree,
    menu,
    running,
    total,
    root: articleRoot(tree, running, total),
    container,
    looks,
    byContainer,
    byLook,
    likeDeclared,
    title: titleLine(view, likeDeclared, (declared?.headlines.length ?? 0) > 0)
  };
}

/** Children come after their parents: the last element in the order of the page that holds enough is the innermost. */
function articleRoot(tree: PageTree, running: Float64Array, total: number): number {
  let root = 0;
  for (let at = 1; at < tree.elements.length; at++) {
    if (tree.elements[at]?.parent === root && (running[at] ?? 0) >= total * rootShare && total > 0) root = at;
  }
  return root;
}

function likenessToDeclared(view: TextView, declared: Declared | null): Float64Array {
  const likeness = new Float64Array(view.lines.length);
  const headlines = (declared?.headlines ?? [])
    .slice(0, 12)
    .map((headline) => new Set(lineWords(headline).words));
  view.lines.forEach((line, at) => {
    if (line.words.length === 0 || line.facts.length > 400) return;
    for (const headline of headlines) {
      if (headline.size === 0) continue;
      let shared = 0;
      for (const word of line.words) if (headline.has(word)) shared++;
      likeness[at] = Math.max(likeness[at] ?? 0, (2 * shared) / (line.words.length + headline.size));
    }
  });
  return likeness;
}

function titleLine(view: TextView, likeDeclared: Float64Array, isDeclared: boolean): number {
  const until = view.main === null ? view.lines.length - 1 : view.main.first + 2;
  if (!isDeclared) return onlyHeading(view, until);
  let best = -1;
  let most = 0.45;
  for (let at = 0; at <= until; at++) {
    const hints = view.lines[at]?.line.hints;
    const chance =
      (likeDeclared[at] ?? 0) + (hints?.tag === 'h1' ? 0.35 : 0) - (hints?.hidden === true ? 0.3 : 0);
    if (chance >= most) {
      best = at;
      most = chance;
    }
  }
  return best;
}

/** Of a page that declares nothing, such as a piece of one: its one `<h1>`, where that is no link. */
function onlyHeading({ lines }: TextView, until: number): number {
  const headings = lines.flatMap(({ line: { hints } }, at) =>
    hints?.tag === 'h1' && !hints.hidden ? [at] : []
  );
  const [at = -1] = headings;
  const isTitle = headings.length === 1 && at <= until && (lines[at]?.line.hints?.linkDensity ?? 1) < 0.5;
  return isTitle ? at : -1;
}

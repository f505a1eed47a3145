import type { HtmlElement } from '../../read/html-element.ts';
import type { Line, ReadText } from '../../read/line.ts';
import { partsNamed } from './part-names.ts';

/** What stands above the lines of a page: for each element bits that its ancestors and itself have. */
export interface PageTree {
  readonly elements: readonly HtmlElement[];
  /** Parts named by the element itself, by its two nearest ancestors, and by those further up. */
  readonly own: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
  /** Tags at or above the element, as bits of `treeTags`. */
  readonly above: Int32Array;
  readonly depth: Int32Array;
}

/** Tags whose presence around a line tells something, however far up. */
export const treeTags = [
  'nav',
  'aside',
  'footer',
  'header',
  'article',
  'main',
  'form',
  'figure',
  'table',
  'li',
  'blockquote',
  'section',
  'button',
  'dialog',
  'details'
] as const;

const bitOf = new Map<string, number>(treeTags.map((tag, index) => [tag, 1 << index]));

/** A block with more of a page's text than this is the article or a wrapper around it. */
const wrapperShare = 0.5;
/** What the names and tags of a wrapper may still say. `<form id="page">`, `<body class="has-sidebar">` say nothing of the text. */
const wrapperParts = partsNamed(['body']);
const wrapperTags = ['article', 'main', 'section'].reduce((bits, tag) => bits | (bitOf.get(tag) ?? 0), 0);

/**
 * Gathers what the names and tags above each element say, parents first. Linear in the number of elements. Names of blocks that hold most
 * of the page's text (without its links) tell nothing about a line and are left out.
 */
export function pageTree({ elements = [], lines }: Pick<ReadText, 'elements' | 'lines'>): PageTree {
  const count = elements.length;
  const own = new Int32Array(count);
  const near = new Int32Array(count);
  const far = new Int32Array(count);
  const above = new Int32Array(count);
  const depth = new Int32Array(count);
  const text = sumIn(elements, lines, (at) => {
    const line = lines[at];
    return line === undefined ? 0 : line.text.length * (1 - (line.hints?.linkDensity ?? 0));
  });
  const most = (text[0] ?? 0) * wrapperShare;
  elements.forEach((element, at) => {
    const wraps = (text[at] ?? 0) > most;
    own[at] = partsNamed(element.words) & (wraps ? wrapperParts : -1);
    const parent = element.parent;
    // A landmark given by a role counts like its tag; that of an ancestor is gathered there.
    const inherited = elements[parent]?.landmark === element.landmark;
    const tags = (bitOf.get(element.tag) ?? 0) | (inherited ? 0 : (bitOf.get(element.landmark ?? '') ?? 0));
    above[at] = tags & (wraps ? wrapperTags : -1);
    if (parent < 0) return;
    const grandparent = elements[parent]?.parent ?? -1;
    near[at] = (own[parent] ?? 0) | (grandparent < 0 ? 0 : (own[grandparent] ?? 0));
    // The outermost blocks wrap everything; their names say nothing of a part.
    far[at] =
      grandparent < 0 || (depth[grandparent] ?? 0) < 3
        ? 0
        : (far[grandparent] ?? 0) | (near[grandparent] ?? 0);
    above[at] = (above[at] ?? 0) | (above[parent] ?? 0);
    depth[at] = (depth[parent] ?? 0) + 1;
  });
  return { elements, own, near, far, above, depth };
}

/** Sums of a value of the lines over each element and all inside it. */
export function sumOver(
  tree: PageTree,
  lines: readonly Line[],
  valueOf: (line: number) => number
): Float64Array {
  return sumIn(tree.elements, lines, valueOf);
}

function sumIn(
  elements: readonly HtmlElement[],
  lines: readonly Line[],
  valueOf: (line: number) => number
): Float64Array {
  const sums = new Float64Array(elements.length);
  lines.forEach((line, at) => {
    const element = line.hints?.element ?? 0;
    sums[element] = (sums[element] ?? 0) + valueOf(at);
  });
  for (let at = sums.length - 1; at > 0; at--) {
    const parent = elements[at]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}

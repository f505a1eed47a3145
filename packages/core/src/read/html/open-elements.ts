import type { ElementRules } from './element-rules.ts';

/** An element that is open at a place of the source. */
export interface OpenElement {
  readonly rules: ElementRules;
  /** Index of its block (or that of the nearest block around it) among the blocks of the page. */
  readonly element: number;
  /** True inside `<head>`, `<script>`, `<svg>`: what no reader ever sees. */
  readonly unshown: boolean;
  /** True where the page hides it for now (a tab, a menu, text behind a paywall). */
  readonly hidden: boolean;
  readonly link: boolean;
  readonly emphasis: boolean;
  /** In an element whose white space is kept (`pre`). */
  readonly preformatted: boolean;
  readonly lang: string | null;
}

/** Nesting deeper than this in one search is hostile, not a page: the search gives up and time stays linear. */
const longestSearch = 64;

/** The open elements of a page, outermost first, with the recovery rules of HTML for end tags that are missing or misplaced. */
export interface OpenElements {
  readonly top: () => OpenElement;
  readonly push: (element: OpenElement) => void;
  /** Ends what a start tag ends by implication: `<li>` an open `li`, a block an open `p`. */
  readonly endImplied: (rules: ElementRules, ended: (element: OpenElement) => void) => void;
  /** Ends the innermost element with this tag and all inside it. False where none is in reach. */
  readonly end: (rules: ElementRules, ended: (element: OpenElement) => void) => boolean;
  readonly insideSvg: () => boolean;
  /** Ends the drawing that a block begins in: it was left open. HTML inside `<foreignObject>` is part of it. */
  readonly endDrawing: (ended: (element: OpenElement) => void) => void;
}

export function openElements(root: OpenElement): OpenElements {
  const stack: OpenElement[] = [root];
  /** For each tag the depths at which it is open. */
  const depths = new Map<string, number[]>();
  const scopes: number[] = [];

  const pop = (ended: (element: OpenElement) => void): void => {
    const element = stack.pop();
    if (element === undefined) return;
    depths.get(element.rules.tag)?.pop();
    if (element.rules.isScope) scopes.pop();
    ended(element);
  };
  const endDownTo = (depth: number, ended: (element: OpenElement) => void): void => {
    while (stack.length > depth) pop(ended);
  };

  return {
    top: () => stack.at(-1) ?? root,
    push(element) {
      const { tag, isScope } = element.rules;
      const open = depths.get(tag);
      if (open === undefined) depths.set(tag, [stack.length]);
      else open.push(stack.length);
      if (isScope) scopes.push(stack.length);
      stack.push(element);
    },
    endImplied({ tag, isBlock, ends }, ended) {
      if (!isBlock && ends === null) return;
      for (let depth = stack.length - 1; depth > Math.max(0, stack.length - longestSearch); depth--) {
        const open = (stack[depth] ?? root).rules;
        if (ends?.includes(open.tag) === true) {
          // A row may end the cell and the row around it.
          endDownTo(depth, ended);
          if (!tag.startsWith('t')) return;
          continue;
        }
        if (isBlock && open.tag === 'p') {
          endDownTo(depth, ended);
          continue;
        }
        // A link ends an open link wherever it stands, but a card (`<a><div>…`) is not ended by the card inside it.
        if (open.boundsImpliedEnds || open.isUnshown) return;
        if (ends === null && open.isBlock) return;
      }
    },
    end({ tag, isBlock, isTablePart }, ended) {
      const depth = depths.get(tag)?.at(-1);
      if (depth === undefined) return false;
      if ((scopes.at(-1) ?? -1) > depth && !isTablePart) return false;
      if (!isBlock) {
        // `<b><div></b>…</div>`: the end tag of an inline element does not end the block around it.
        for (let inner = stack.length - 1; inner > depth; inner--) {
          if (stack[inner]?.rules.isBlock === true && tag !== 'a') return false;
          if (stack.length - inner > longestSearch) return false;
        }
      }
      endDownTo(depth, ended);
      return true;
    },
    insideSvg: () => (depths.get('svg')?.length ?? 0) > 0,
    endDrawing(ended) {
      const outermost = depths.get('svg')?.[0];
      if (outermost === undefined || (depths.get('foreignobject')?.length ?? 0) > 0) return;
      endDownTo(outermost, ended);
    }
  };
}

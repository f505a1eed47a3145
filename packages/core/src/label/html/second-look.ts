import { SCORED_LABELS } from '../label.ts';
import { sumOver } from './page-tree.ts';
import type { PageView } from './page-view.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const SUBHEAD = SCORED_LABELS.indexOf('SUBHEAD');
const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');
const CAPTION = SCORED_LABELS.indexOf('CAPTION');

/** What the first judgement of all lines says of each of them. */
export const secondLookFeatures: readonly string[] = [
  ...SCORED_LABELS.map((label) => `first look ${label}`),
  'text one before',
  'text two before',
  'text one after',
  'text two after',
  'text around',
  'text in its container',
  'text in its look',
  'text of the page in its container',
  'text of the page in its look',
  'text of the page around it',
  'inside the text',
  'in the text and no link',
  'heading before text in its container',
  'heading after text in its container',
  'heading in the text',
  'list in the text',
  'list after text',
  'list of short items',
  'short in the text',
  'bold and short in the text',
  'after all text',
  'before all text',
  'text before it',
  'text after it',
  'near text before',
  'near text after',
  'caption before',
  'caption around',
  'headline in the text before it',
  'looks like its neighbours in the container',
  'alone in its container',
  'quote in the text'
];

/** The page after the first judgement. */
export interface SecondLook {
  readonly page: PageView;
  readonly chances: readonly Float64Array[];
  readonly byContainer: ReadonlyMap<number, Mean>;
  readonly byLook: ReadonlyMap<number, Mean>;
  readonly running: Float64Array;
  readonly total: number;
  readonly root: number;
  readonly inRoot: Uint8Array;
  /** For each line, the characters of text up to it. */
  readonly upTo: Float64Array;
}

interface Mean {
  weight: number;
  text: number;
  lines: number;
}

export function secondLook(page: PageView, chances: readonly Float64Array[]): SecondLook {
  const { view, tree } = page;
  const lines = view.lines.map((line) => line.line);
  const length = (at: number): number => Math.min(view.lines[at]?.facts.length ?? 0, 600);
  const text = (at: number): number => (chances[at]?.[BODY] ?? 0) * length(at);
  const byContainer = new Map<number, Mean>();
  const byLook = new Map<number, Mean>();
  const upTo = new Float64Array(lines.length + 1);
  lines.forEach((line, at) => {
    upTo[at + 1] = (upTo[at] ?? 0) + text(at);
    if (line.hints === null) return;
    addTo(byContainer, line.hints.container, length(at), text(at));
    addTo(byLook, page.looks[at] ?? 0, length(at), text(at));
  });
  const running = sumOver(tree, lines, text);
  const total = running[0] ?? 0;
  let root = 0;
  const inRoot = new Uint8Array(tree.elements.length);
  tree.elements.forEach((element, at) => {
    if (element.parent === root && (running[at] ?? 0) > total * 0.7 && total > 0) root = at;
  });
  tree.elements.forEach((element, at) => {
    inRoot[at] = at === root || (element.parent >= 0 && inRoot[element.parent] === 1) ? 1 : 0;
  });
  return { page, chances, byContainer, byLook, running, total, root, inRoot, upTo };
}

function addTo<Key>(means: Map<Key, Mean>, key: Key, weight: number, text: number): void {
  const mean = means.get(key);
  if (mean === undefined) means.set(key, { weight, text, lines: 1 });
  else {
    mean.weight += weight;
    mean.text += text;
    mean.lines += 1;
  }
}

const is = (truth: boolean): number => (truth ? 1 : 0);

/** Writes what the first judgement says of line `at` to `row`, from `start` on, in the order of `secondLookFeatures`. */
export function writeSecondLook(look: SecondLook, at: number, row: Float64Array, start: number): void {
  const { page, chances } = look;
  const { view, tree } = page;
  const line = view.lines[at];
  const hints = line?.line.hints;
  const own = chances[at];
  if (line === undefined || hints === null || hints === undefined || own === undefined) return;
  const chance = (index: number, label: number): number => chances[index]?.[label] ?? 0;
  const body = (index: number): number => chance(index, BODY) + 0.5 * chance(index, SUBHEAD);
  const share = (amount: number | undefined): number => (look.total > 0 ? (amount ?? 0) / look.total : 0);
  const container = look.byContainer.get(hints.container);
  const looks = look.byLook.get(page.looks[at] ?? 0);
  const meanOf = (mean: Mean | undefined): number =>
    mean !== undefined && mean.weight > 0 ? mean.text / mean.weight : 0;
  const inside = look.inRoot[hints.element] ?? 0;
  const sameContainer = (index: number): boolean =>
    view.lines[index]?.line.hints?.container === hints.container;
  const heading = /^h[1-6]$/u.test(hints.tag);
  const linked = hints.linkDensity > 0.5;
  const { length } = line.facts;
  const parent = tree.elements[hints.element]?.parent ?? -1;
  const before = share(look.upTo[at]);
  const after = share(look.total - (look.upTo[at + 1] ?? 0));
  const listed = hints.tag === 'li' || hints.tag === 'dd' || hints.tag === 'td';
  let index = start;
  const put = (value: number): void => {
    row[index++] = value;
  };
  for (let label = 0; label < SCORED_LABELS.length; label++) put(own[label] ?? 0);
  put(body(at - 1));
  put(body(at - 2));
  put(body(at + 1));
  put(body(at + 2));
  put((body(at - 1) + body(at - 2) + body(at - 3) + body(at + 1) + body(at + 2) + body(at + 3)) / 6);
  put(meanOf(container));
  put(meanOf(looks));
  put(share(container?.text));
  put(share(looks?.text));
  put(share(look.running[Math.max(parent, 0)]));
  put(inside);
  put(is(inside === 1 && !linked));
  put(heading && sameContainer(at + 1) ? body(at + 1) : 0);
  put(heading && sameContainer(at - 1) ? body(at - 1) : 0);
  put(is(heading && inside === 1 && before > 0.02 && after > 0.02));
  put(is(listed && inside === 1 && !linked && before > 0.02 && after > 0.02));
  put(listed ? Math.max(body(at - 1), body(at - 2)) : 0);
  put(is(listed && length < 40));
  put(is(length < 60 && inside === 1 && before > 0.02 && after > 0.02));
  put(is(hints.emphasis > 0.9 && length < 100 && inside === 1 && before > 0.02 && after > 0.02));
  put(is(after < 0.02));
  put(is(before < 0.005));
  put(before);
  put(after);
  put(Math.max(body(at - 1), 0.7 * body(at - 2), 0.4 * body(at - 3)));
  put(Math.max(body(at + 1), 0.7 * body(at + 2), 0.4 * body(at + 3)));
  put(chance(at - 1, CAPTION));
  put(Math.max(chance(at + 1, CAPTION), chance(at - 2, CAPTION)));
  put(Math.max(chance(at - 1, HEADLINE), chance(at - 2, HEADLINE)));
  put(is(sameContainer(at - 1) && sameContainer(at + 1)) * ((body(at - 1) + body(at + 1)) / 2));
  put(is(container?.lines === 1));
  put(is(hints.tag === 'blockquote' && inside === 1));
}

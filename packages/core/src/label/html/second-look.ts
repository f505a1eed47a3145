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
  /** How likely each line is text or a heading in it, a caption, a headline; `MARGIN` lines of nothing stand before the first and after the last. */
  readonly body: Float64Array;
  readonly caption: Float64Array;
  readonly headline: Float64Array;
}

/** As far as a line looks at others one by one. */
const MARGIN = 3;

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
  const likely = (): Float64Array => new Float64Array(lines.length + 2 * MARGIN);
  const [body, caption, headline] = [likely(), likely(), likely()];
  lines.forEach((line, at) => {
    upTo[at + 1] = (upTo[at] ?? 0) + text(at);
    const chance = chances[at] as Float64Array;
    body[at + MARGIN] = (chance[BODY] as number) + 0.5 * (chance[SUBHEAD] as number);
    caption[at + MARGIN] = chance[CAPTION] as number;
    headline[at + MARGIN] = chance[HEADLINE] as number;
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
  return { page, chances, byContainer, byLook, running, total, root, inRoot, upTo, body, caption, headline };
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
  const { page, chances, body, caption, headline, total } = look;
  const { view, tree } = page;
  const line = view.lines[at];
  const hints = line?.line.hints;
  const own = chances[at];
  if (line === undefined || hints === null || hints === undefined || own === undefined) return;
  const here = at + MARGIN;
  const one = body[here - 1] as number;
  const two = body[here - 2] as number;
  const three = body[here - 3] as number;
  const next = body[here + 1] as number;
  const second = body[here + 2] as number;
  const third = body[here + 3] as number;
  const container = look.byContainer.get(hints.container);
  const looks = look.byLook.get(page.looks[at] ?? 0);
  const inside = look.inRoot[hints.element] ?? 0;
  const followsOn = view.lines[at - 1]?.line.hints?.container === hints.container;
  const goesOn = view.lines[at + 1]?.line.hints?.container === hints.container;
  const heading = /^h[1-6]$/u.test(hints.tag);
  const linked = hints.linkDensity > 0.5;
  const { length } = line.facts;
  const parent = tree.elements[hints.element]?.parent ?? -1;
  const before = share(look.upTo[at] as number, total);
  const after = share(total - (look.upTo[at + 1] as number), total);
  const listed = hints.tag === 'li' || hints.tag === 'dd' || hints.tag === 'td';
  const isWithin = inside === 1 && before > 0.02 && after > 0.02;
  let to = start;
  for (let label = 0; label < SCORED_LABELS.length; label++) row[to++] = own[label] as number;
  row[to++] = one;
  row[to++] = two;
  row[to++] = next;
  row[to++] = second;
  row[to++] = (one + two + three + next + second + third) / 6;
  row[to++] = meanOf(container);
  row[to++] = meanOf(looks);
  row[to++] = share(container?.text ?? 0, total);
  row[to++] = share(looks?.text ?? 0, total);
  row[to++] = share(look.running[Math.max(parent, 0)] as number, total);
  row[to++] = inside;
  row[to++] = is(inside === 1 && !linked);
  row[to++] = heading && goesOn ? next : 0;
  row[to++] = heading && followsOn ? one : 0;
  row[to++] = is(heading && isWithin);
  row[to++] = is(listed && !linked && isWithin);
  row[to++] = listed ? Math.max(one, two) : 0;
  row[to++] = is(listed && length < 40);
  row[to++] = is(length < 60 && isWithin);
  row[to++] = is(hints.emphasis > 0.9 && length < 100 && isWithin);
  row[to++] = is(after < 0.02);
  row[to++] = is(before < 0.005);
  row[to++] = before;
  row[to++] = after;
  row[to++] = Math.max(one, 0.7 * two, 0.4 * three);
  row[to++] = Math.max(next, 0.7 * second, 0.4 * third);
  row[to++] = caption[here - 1] as number;
  row[to++] = Math.max(caption[here + 1] as number, caption[here - 2] as number);
  row[to++] = Math.max(headline[here - 1] as number, headline[here - 2] as number);
  row[to++] = is(followsOn && goesOn) * ((one + next) / 2);
  row[to++] = is(container?.lines === 1);
  row[to++] = is(hints.tag === 'blockquote' && inside === 1);
}

const share = (amount: number, total: number): number => (total > 0 ? amount / total : 0);

const meanOf = (mean: Mean | undefined): number =>
  mean !== undefined && mean.weight > 0 ? mean.text / mean.weight : 0;

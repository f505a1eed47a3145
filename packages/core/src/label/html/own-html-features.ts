import type { LineView } from '../line-view.ts';
import { type PageTree, treeTags } from './page-tree.ts';
import { partNameKeys, partsNamed } from './part-names.ts';

const tags = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'td',
  'figcaption',
  'blockquote',
  'button',
  'section',
  'article',
  'header',
  'footer',
  'nav',
  'dd',
  'dt',
  'pre',
  'address',
  'summary'
] as const;
const tagIndex = new Map<string, number>(tags.map((tag, index) => [tag, index]));
const alike = new Map([
  ['h5', 'h4'],
  ['h6', 'h4'],
  ['th', 'td'],
  ['caption', 'figcaption'],
  ['body', 'div'],
  ['#page', 'div'],
  ['form', 'div'],
  ['main', 'section']
]);

/** What the markup of a line says by itself, by name. */
export const ownHtmlFeatures: readonly string[] = [
  ...tags.map((tag) => `tag ${tag}`),
  'other tag',
  'share of links',
  'mostly links',
  'only links',
  'share of emphasis',
  'only emphasis',
  'hidden',
  'time element',
  'links in a list',
  'depth',
  ...treeTags.map((tag) => `inside ${tag}`),
  ...partNameKeys.map((part) => `named ${part}`),
  ...partNameKeys.map((part) => `around named ${part}`),
  ...partNameKeys.map((part) => `far around named ${part}`)
];

const is = (truth: boolean): number => (truth ? 1 : 0);

/** Writes the markup features of a line to `row`, from `start` on, in the order of `ownHtmlFeatures`. */
export function writeOwnHtmlFeatures(view: LineView, tree: PageTree, row: Float64Array, start: number): void {
  const { hints } = view.line;
  if (hints === null) return;
  let at = start;
  const which = tagIndex.get(alike.get(hints.tag) ?? hints.tag);
  row[at + (which ?? tags.length)] = 1;
  at += tags.length + 1;
  row[at++] = hints.linkDensity;
  row[at++] = is(hints.linkDensity > 0.5);
  row[at++] = is(hints.linkDensity > 0.9);
  row[at++] = hints.emphasis;
  row[at++] = is(hints.emphasis > 0.9);
  row[at++] = is(hints.hidden);
  row[at++] = is(hints.datetime !== null);
  row[at++] = is(hints.linkDensity > 0.5 && hints.tag === 'li');
  row[at++] = Math.min((tree.depth[hints.element] ?? 0) / 25, 1);
  const above = tree.above[hints.element] ?? 0;
  for (let bit = 0; bit < treeTags.length; bit++) row[at++] = (above >> bit) & 1;
  const own = (tree.own[hints.element] ?? 0) | partsNamed(hints.inlineTokens);
  const near = tree.near[hints.element] ?? 0;
  const far = tree.far[hints.element] ?? 0;
  for (let bit = 0; bit < partNameKeys.length; bit++) row[at++] = (own >> bit) & 1;
  for (let bit = 0; bit < partNameKeys.length; bit++) row[at++] = (near >> bit) & 1;
  for (let bit = 0; bit < partNameKeys.length; bit++) row[at++] = (far >> bit) & 1;
}

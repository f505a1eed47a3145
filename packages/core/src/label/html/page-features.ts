import type { PageView } from './page-view.ts';

/** What the place of a line in the page says, by name. */
export const pageFeatures = [
  'text of its container',
  'container holds the main text',
  'text of its look',
  'look of the main text',
  'inside the article',
  'share of text around it',
  'share of text two blocks up',
  'just inside the article',
  'deep inside the article',
  'same container as the line before',
  'same container as the line after',
  'same tag as the line before',
  'same tag as the line after',
  'links before',
  'links after',
  'links around',
  'like a declared headline',
  'is a declared headline',
  'h1 of a declared headline',
  'is the title',
  'right before the title',
  'right after the title',
  'soon after the title',
  'before the title',
  'between title and text',
  'no title',
  'time near',
  'figure before',
  'figure after',
  'text in the main container after it',
  'text in the main container before it'
] as const;

const is = (truth: boolean): number => (truth ? 1 : 0);

/** Writes what the place of line `at` in its page says to `row`, from `start` on, in the order of `pageFeatures`. */
export function writePageFeatures(page: PageView, at: number, row: Float64Array, start: number): void {
  const { view, tree, total } = page;
  const line = view.lines[at];
  const hints = line?.line.hints;
  if (line === undefined || hints === null || hints === undefined) return;
  const before = view.lines[at - 1]?.line.hints;
  const after = view.lines[at + 1]?.line.hints;
  const parent = tree.elements[hints.element]?.parent ?? -1;
  const grandparent = tree.elements[parent]?.parent ?? -1;
  const look = share(page.byLook[page.looks[at] ?? 0], total);
  const inside = levelsInside(page, hints.element);
  const linksBefore = linksOf(page, at - 1);
  const linksAfter = linksOf(page, at + 1);
  const like = page.likeDeclared[at] ?? 0;
  const toTitle = page.title < 0 ? 0 : at - page.title;
  const main = view.main;
  let to = start;
  row[to++] = share(page.byContainer.get(hints.container), total);
  row[to++] = is(hints.container === page.container);
  row[to++] = look;
  row[to++] = is(look > 0.4);
  row[to++] = is(inside >= 0);
  row[to++] = share(page.running[hints.element], total);
  row[to++] = share(page.running[grandparent >= 0 ? grandparent : Math.max(parent, 0)], total);
  row[to++] = is(inside >= 0 && inside <= 2);
  row[to++] = inside < 0 ? 0 : Math.min(inside / 10, 1);
  row[to++] = is(before?.container === hints.container);
  row[to++] = is(after?.container === hints.container);
  row[to++] = is(before?.tag === hints.tag);
  row[to++] = is(after?.tag === hints.tag);
  row[to++] = linksBefore;
  row[to++] = linksAfter;
  row[to++] =
    (linksBefore +
      linksOf(page, at - 2) +
      linksOf(page, at - 3) +
      linksAfter +
      linksOf(page, at + 2) +
      linksOf(page, at + 3)) /
    6;
  row[to++] = like;
  row[to++] = is(like > 0.9);
  row[to++] = is(like > 0.6 && hints.tag === 'h1');
  row[to++] = is(at === page.title);
  row[to++] = is(page.title >= 0 && (toTitle === -1 || toTitle === -2));
  row[to++] = is(toTitle === 1 || toTitle === 2);
  row[to++] = toTitle > 0 ? 1 / (1 + toTitle / 4) : 0;
  row[to++] = is(page.title >= 0 && toTitle < 0);
  row[to++] = is(toTitle > 0 && main !== null && at < main.first);
  row[to++] = is(page.title < 0);
  row[to++] = is(before?.datetime != null || after?.datetime != null);
  row[to++] = is(before?.landmark === 'figure' || before?.tag === 'figcaption');
  row[to++] = is(after?.landmark === 'figure' || after?.tag === 'figcaption');
  row[to++] = is(followsIn(page, at, 1));
  row[to++] = is(followsIn(page, at, -1));
}

const share = (amount: number | undefined, total: number): number =>
  amount === undefined || total <= 0 ? 0 : amount / total;

const linksOf = ({ view }: PageView, at: number): number => view.lines[at]?.line.hints?.linkDensity ?? 0;

/** Blocks between the article's element and this one; -1 outside. Bounded: what is deeper counts as deep. */
function levelsInside({ tree, root }: PageView, element: number): number {
  let at = element;
  for (let level = 0; level < 40 && at >= 0; level++) {
    if (at === root) return level;
    at = tree.elements[at]?.parent ?? -1;
  }
  return -1;
}

/** True where a line of the main container with running text stands within six lines of this one. */
function followsIn(page: PageView, at: number, step: 1 | -1): boolean {
  for (let away = 1; away <= 6; away++) {
    const other = at + away * step;
    const hints = page.view.lines[other]?.line.hints;
    if (hints?.container === page.container && (page.view.scores[other] ?? 0) > 0) return true;
  }
  return false;
}

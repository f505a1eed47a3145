import type { PageLabelling } from '../../label/html/label-page.ts';
import type { LineView } from '../../label/line-view.ts';
import type { Item } from '../item.ts';

/** Shorter links are menu entries: "World", "More sport". */
const shortestHeadline = 20;
const linesPerCard = 4;
/** A line that agrees so far with what the page declares as its headline is that headline. */
const ownHeadline = 0.6;
/** Blocks between a card and its lines. */
const deepestCard = 12;

/**
 * The teasers between two lines of a page: headings that are links ("cards"), with the date and the summary that stand in the same
 * block. Menus and footers hold none.
 */
export function pageTeasers(labelling: PageLabelling, from: number, to: number): Item[] {
  const { view } = labelling;
  const found: Item[] = [];
  for (let at = from; at <= to; at++) {
    if (!isCardHeading(labelling, at)) continue;
    let last = at;
    let date: number | null = null;
    let summary: number | null = null;
    for (let next = at + 1; next <= Math.min(to, at + linesPerCard); next++) {
      if (isCardHeading(labelling, next) || !isSameCard(labelling, at, next)) break;
      const line = view.lines[next];
      if (line === undefined) break;
      if ((line.cues.date?.coverage ?? 0) > 0.35 || line.line.hints?.datetime != null) date ??= next;
      else if (isSummary(line)) summary ??= next;
      else continue;
      last = next;
    }
    found.push({
      kind: 'teaser',
      first: at,
      last,
      kicker: null,
      headline: at,
      standfirst: null,
      bylines: [],
      dates: date === null ? [] : [date],
      body: summary === null ? [] : [summary],
      source: null,
      tags: [],
      confidence: 0.8
    });
    at = last;
  }
  return found;
}

/** A long line, or a sentence in a paragraph. */
const isSummary = ({ facts, line: { hints } }: LineView): boolean =>
  facts.length >= 50 || (hints?.tag === 'p' && facts.end === 'stop' && facts.length >= shortestHeadline);

/** The linked heading of the card that a line of text is the summary of; null where it is none. */
export function summarisedHeading(labelling: PageLabelling, at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (isCardHeading(labelling, before)) return isSameCard(labelling, before, at) ? before : null;
  }
  return null;
}

/** A heading that is a link to another page. A blog's headline may be one to its own. */
export function isCardHeading({ view, page }: PageLabelling, at: number): boolean {
  const line = view.lines[at];
  const hints = line?.line.hints;
  if (line === undefined || hints === null || hints === undefined) return false;
  if (hints.landmark === 'nav' || hints.landmark === 'footer' || hints.hidden) return false;
  if (at === page.title && (page.likeDeclared[at] ?? 0) > ownHeadline) return false;
  return /^h[1-6]$/u.test(hints.tag) && hints.linkDensity > 0.8 && line.facts.length >= shortestHeadline;
}

/** Two lines are of one card where a block close around the heading holds both and no more than a card does. */
function isSameCard({ view, page }: PageLabelling, heading: number, at: number): boolean {
  const one = view.lines[heading]?.line.hints;
  const other = view.lines[at]?.line.hints;
  if (one == null || other == null) return false;
  let card = page.tree.elements[one.element]?.parent ?? 0;
  for (let level = 0; level < 3 && card > 0; level++) {
    let element = other.element;
    for (let step = 0; step < deepestCard && element > card; step++)
      element = page.tree.elements[element]?.parent ?? -1;
    if (element === card) return true;
    const tag = page.tree.elements[card]?.tag;
    if (tag === 'article' || tag === 'li') return false;
    card = page.tree.elements[card]?.parent ?? 0;
  }
  return false;
}

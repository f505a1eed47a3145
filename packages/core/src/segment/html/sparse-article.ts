import type { PageLabelling } from '../../label/html/label-page.ts';
import { sumOver } from '../../label/html/page-tree.ts';
import { type Label, SCORED_LABELS } from '../../label/label.ts';
import { innermost, insideOf } from './article-root.ts';
import { isCardHeading } from './page-teasers.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

/** Characters; a headline with less below it is a headline. */
const shortest = 60;
/** A block that holds this share of what may be text is the article. */
const rootShare = 0.8;
/** Lines that say whose the text is and when it came are no text, nor is what is hidden or mostly a link. */
const besideText: ReadonlySet<Label> = new Set(['BYLINE', 'DATE', 'HEADLINE', 'CAPTION', 'SOURCE', 'TAGS']);

/**
 * The text of a page that has a headline and hardly any text: what a paywall leaves, pictures with a line each, a dialogue of short lines.
 * Nothing there is sure by itself, so it is the block below the headline that most of it stands in, up to the teasers of other stories.
 */
export function sparseArticle(labelling: PageLabelling, apart: Uint8Array): number[][] {
  const { view, page, labels, chances } = labelling;
  if (page.title < 0) return [];
  const texts: number[] = [];
  for (let at = page.title + 1; at < view.lines.length; at++) {
    const line = view.lines[at];
    const hints = line?.line.hints;
    if (line === undefined || hints == null || isCardHeading(labelling, at)) break;
    if (hints.landmark === 'nav' || hints.landmark === 'footer' || hints.landmark === 'form') continue;
    if (hints.hidden || hints.linkDensity > 0.5 || apart[hints.element] === 1) continue;
    if (line.facts.letters === 0 || besideText.has(labels[at] ?? 'BODY')) continue;
    texts.push(at);
  }
  const lengthOf = (at: number): number => view.lines[at]?.facts.length ?? 0;
  const amounts = new Float64Array(view.lines.length);
  for (const at of texts) amounts[at] = (chances[at]?.[BODY] ?? 0) * lengthOf(at);
  const lines = view.lines.map(({ line }) => line);
  const root = innermost(
    page.tree,
    sumOver(page.tree, lines, (at) => amounts[at] ?? 0),
    rootShare
  );
  if (root === 0) return [];
  const inside = insideOf(page.tree, root);
  const own = texts.filter((at) => inside[view.lines[at]?.line.hints?.element ?? 0] === 1);
  return own.reduce((sum, at) => sum + lengthOf(at), 0) >= shortest ? [own] : [];
}

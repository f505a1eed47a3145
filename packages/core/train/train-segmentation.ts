import { SCORED_LABELS } from '../src/label/label.ts';
import type { Models } from '../src/label/models.ts';
import type { TreeModel } from '../src/label/trees.ts';
import { isArticleBody } from '../src/segment/article-body.ts';
import { GAP_FEATURES } from '../src/segment/gap-features.ts';
import { type Outline, outline } from '../src/segment/outline.ts';
import type { Section } from '../src/segment/section.ts';
import { sections } from '../src/segment/sections.ts';
import { boundGaps, textGaps } from '../src/segment/text-gaps.ts';
import type { Example } from './fit-linear.ts';
import { fitTrees } from './fit-trees.ts';
import type { GoldText } from './gold.ts';
import type { Labelled } from './gold-articles.ts';
import { type Outlined, trainHeadlines } from './train-headlines.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

/**
 * The models of headlines and of breaks. Each builds on the other: headlines are first learned for the sections of the gold, then again for
 * the sections that the breaks make of the texts. `respaced` are texts as other readers would give them: only headlines learn from these.
 */
export function trainSegmentation(
  labelled: readonly Labelled[],
  respaced: readonly Labelled[]
): Pick<Models, 'breaks' | 'headlines'> {
  const outlined =
    (isRespaced: boolean) =>
    ({ text, labelling }: Labelled): Outlined => ({ text, outline: outline(labelling), isRespaced });
  const texts = labelled.map(outlined(false));
  const all = [...texts, ...respaced.map(outlined(true))];
  const first = trainHeadlines(all, goldSections);
  const breaks = trainBreaks(texts, first);
  const cut = ({ outline }: Outlined): readonly Section[] =>
    sections(outline, { breaks, headlines: first }).filter((section) =>
      isArticleBody(outline.labelling, section)
    );
  return { breaks, headlines: trainHeadlines(all, cut) };
}

/** The lines of text of each item. */
function goldSections({ text, outline }: Outlined): readonly Section[] {
  const bodies = new Map<number, number[]>();
  for (const at of outline.texts) {
    const item = text.items[at] ?? -1;
    if (item >= 0 && text.labels[at] === BODY) bodies.set(item, [...(bodies.get(item) ?? []), at]);
  }
  return [...bodies.values()].map((body) => ({ body }));
}

const BREAK_TREES = {
  rounds: 240,
  rate: 0.04,
  leaves: 8,
  least: 15,
  penalty: 3,
  features: 0.3
};

/** Where the articles of a text begin, as will be known of most when a gap is looked at again. On pages gaps are looked at once. */
function startsOf({ set, items }: GoldText, outline: Outline): ReadonlySet<number> {
  if (set !== 'composites' || outline.kind.isPage) return new Set();
  const { texts } = outline;
  return new Set(texts.slice(1).filter((at, which) => items[at] !== items[texts[which] ?? -1]));
}

/** How much a gap counts: a page cut in two loses half of its article. */
const GAP_WEIGHT = { wet: 2, inner: 2, composites: 1, segments: 0.5, composed: 0.5 } as const;

/**
 * A gap is a break where the items of its two sides differ; on pages only outside the article's first and last line. Of general pages is
 * known that nothing between two lines of their text is a break.
 */
function trainBreaks(texts: readonly Outlined[], headlines: Models['headlines']): TreeModel {
  const examples: Example[] = [];
  for (const { text, outline } of texts) {
    const first = text.items.indexOf(0);
    const last = text.items.lastIndexOf(0);
    for (const gap of boundGaps(outline, headlines, textGaps(outline, headlines), startsOf(text, outline))) {
      const before = text.items[gap.before] ?? -1;
      const after = text.items[gap.after] ?? -1;
      const isInside = gap.before >= first && gap.after <= last;
      if (text.set === 'segments') {
        if (!isInside) continue;
      } else if (text.set !== 'composites') {
        if (gap.after < first || gap.before > last || (before !== after && isInside)) continue;
      }
      examples.push({
        row: gap.row,
        target: before === after || text.set === 'segments' ? 0 : 1,
        weight: text.gold === null ? GAP_WEIGHT.composed : GAP_WEIGHT[text.set]
      });
    }
  }
  return fitTrees(examples, GAP_FEATURES.length, BREAK_TREES);
}

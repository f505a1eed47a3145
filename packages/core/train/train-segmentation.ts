import { SCORED_LABELS } from '../src/label/label.ts';
import type { Models } from '../src/label/models.ts';
import type { TreeModel } from '../src/label/trees.ts';
import { headlineCandidates } from '../src/segment/headline-candidates.ts';
import { HEADLINE_FEATURES } from '../src/segment/headline-features.ts';
import { GAP_FEATURES } from '../src/segment/gap-features.ts';
import { type Outline, outline } from '../src/segment/outline.ts';
import type { Section } from '../src/segment/section.ts';
import { isArticleBody } from '../src/segment/segment.ts';
import { sections } from '../src/segment/sections.ts';
import { textGaps } from '../src/segment/text-gaps.ts';
import { textLines } from '../src/segment/text-lines.ts';
import { type Choice, fitChoice, fitChoiceTrees } from './fit-choice.ts';
import type { Example } from './fit-linear.ts';
import { fitTrees } from './fit-trees.ts';
import { type GoldText, lettersOf } from './gold.ts';
import type { Labelled } from './gold-articles.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');

interface Outlined {
  readonly text: GoldText;
  readonly outline: Outline;
}

/**
 * The models of headlines and of breaks. Each builds on the other: headlines are first learned for the sections of the gold, then again for
 * the sections that the breaks make of the texts.
 */
export function trainSegmentation(labelled: readonly Labelled[]): Pick<Models, 'breaks' | 'headlines'> {
  const texts = labelled.map(({ text, labelling }) => ({ text, outline: outline(labelling) }));
  const first = trainHeadlines(texts, goldSections);
  const breaks = trainBreaks(texts, first);
  const cut = ({ outline }: Outlined): readonly Section[] =>
    sections(outline, { breaks, headlines: first }).filter((section) =>
      isArticleBody(outline.labelling, section)
    );
  return { breaks, headlines: trainHeadlines(texts, cut) };
}

/** The lines of text of each item. */
function goldSections({ text, outline }: Outlined): readonly Section[] {
  const bodies = new Map<number, number[]>();
  for (const at of textLines(outline)) {
    const item = text.items[at] ?? -1;
    if (item >= 0 && text.labels[at] === BODY) bodies.set(item, [...(bodies.get(item) ?? []), at]);
  }
  return [...bodies.values()].map((body) => ({ body }));
}

/** How much a headline counts; the texts that are composed here are many and alike. */
const WEIGHT = { wet: 4, inner: 4, composites: 1.5, segments: 0, composed: 0.8 } as const;

/** Sections with the lines above them: one of these is the headline, or none. */
function trainHeadlines(
  texts: readonly Outlined[],
  sectionsOf: (text: Outlined) => readonly Section[]
): Models['headlines'] {
  return fitHeadlines(headlineChoices(texts, sectionsOf));
}

function fitHeadlines(choices: readonly Choice[]): Models['headlines'] {
  const linear = fitChoice(choices, HEADLINE_FEATURES, 'HEADLINE', { penalty: 8 });
  return { linear, trees: fitChoiceTrees(choices, linear, HEADLINE_TREES) };
}

function headlineChoices(
  texts: readonly Outlined[],
  sectionsOf: (text: Outlined) => readonly Section[]
): Choice[] {
  const choices: Choice[] = [];
  for (const outlined of texts) {
    const { text, outline } = outlined;
    let previous: Section | null = null;
    for (const section of sectionsOf(outlined)) {
      const floor: number = previous === null ? 0 : (previous.body.at(-1) ?? 0) + 1;
      const earlier: Section | null = previous;
      previous = section;
      const item = itemOf(text, section);
      if (item < 0) continue;
      const candidates = headlineCandidates(outline, section, floor, earlier);
      const isOwn = isHeadlineOf(text, item);
      choices.push({
        rows: candidates.map(({ row }) => row),
        targets: new Set(candidates.flatMap(({ at }, which) => (isOwn(at) ? [which] : []))),
        weight: text.gold === null ? WEIGHT.composed : WEIGHT[text.set]
      });
    }
  }
  return choices;
}

/** On a page every line that says what the headline says is right: the title, the breadcrumb and the headline may be alike. */
function isHeadlineOf({ set, labels, items, lines }: GoldText, item: number): (at: number) => boolean {
  if (set === 'composites') return (at) => labels[at] === HEADLINE && items[at] === item;
  const said = new Set(lines.flatMap(({ text }, at) => (labels[at] === HEADLINE ? [lettersOf(text)] : [])));
  return (at) => said.has(lettersOf(lines[at]?.text ?? ''));
}

/** The item that most lines of a section belong to; -1 for none. */
function itemOf(text: GoldText, { body }: Section): number {
  const counts = new Map<number, number>();
  for (const at of body) {
    const item = text.labels[at] === BODY ? (text.items[at] ?? -1) : -1;
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0])[0];
}

const HEADLINE_TREES = { rounds: 150, rate: 0.08, leaves: 8, least: 20, penalty: 3, features: 0.3 };
const BREAK_TREES = { rounds: 120, rate: 0.08, leaves: 8, least: 15, penalty: 3, features: 0.3 };

/** How much a gap counts: a page cut in two loses half of its article. */
const GAP_WEIGHT = { wet: 2, inner: 2, composites: 1, segments: 0, composed: 0.5 } as const;

/** A gap is a break where the items of its two sides differ; on pages only outside the article's first and last line. */
function trainBreaks(texts: readonly Outlined[], headlines: Models['headlines']): TreeModel {
  const examples: Example[] = [];
  for (const { text, outline } of texts) {
    const first = text.items.indexOf(0);
    const last = text.items.lastIndexOf(0);
    for (const gap of textGaps(outline, headlines)) {
      const before = text.items[gap.before] ?? -1;
      const after = text.items[gap.after] ?? -1;
      if (text.set !== 'composites') {
        if (
          gap.after < first ||
          gap.before > last ||
          (before !== after && gap.before >= first && gap.after <= last)
        )
          continue;
      }
      examples.push({
        row: gap.row,
        target: before === after ? 0 : 1,
        weight: text.gold === null ? GAP_WEIGHT.composed : GAP_WEIGHT[text.set]
      });
    }
  }
  return fitTrees(examples, GAP_FEATURES, BREAK_TREES);
}

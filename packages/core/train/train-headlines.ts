import { SCORED_LABELS } from '../src/label/label.ts';
import type { HeadlineModel, Models } from '../src/label/models.ts';
import { headlineCandidates } from '../src/segment/headline-candidates.ts';
import { HEADLINE_FEATURES } from '../src/segment/headline-feature-names.ts';
import type { Outline } from '../src/segment/outline.ts';
import type { Section } from '../src/segment/section.ts';
import { type Choice, fitChoice, fitChoiceTrees } from './fit-choice.ts';
import { type GoldText, lettersOf } from './gold.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');

export interface Outlined {
  readonly text: GoldText;
  readonly outline: Outline;
  /** Whether the text is another one as another reader would give it. */
  readonly isRespaced: boolean;
}

type Weights = Readonly<Record<GoldText['set'] | 'composed' | 'respaced' | 'respaced segments', number>>;

/**
 * How much a headline counts to each model: little, where it stands in a text of the other kind. The texts that are composed here are many
 * and alike.
 */
const WEIGHT: { readonly page: Weights; readonly plain: Weights } = {
  page: {
    wet: 2,
    inner: 2,
    respaced: 2,
    composites: 0.4,
    segments: 1,
    'respaced segments': 1,
    composed: 0
  },
  plain: {
    wet: 0.8,
    inner: 0.8,
    respaced: 0,
    composites: 2,
    segments: 0,
    'respaced segments': 0,
    composed: 1
  }
};

/** Pages are few and unlike each other: many large trees learn them by heart. */
const TREES = {
  page: { rounds: 120, rate: 0.08, leaves: 6, least: 20, penalty: 3, features: 0.3 },
  plain: { rounds: 300, rate: 0.04, leaves: 8, least: 20, penalty: 3, features: 0.3 }
};

/** Sections with the lines above them: one of these is the headline, or none. */
export function trainHeadlines(
  texts: readonly Outlined[],
  sectionsOf: (text: Outlined) => readonly Section[]
): Models['headlines'] {
  const choices = headlineChoices(texts, sectionsOf);
  return { page: fitHeadlines(choices, 'page'), plain: fitHeadlines(choices, 'plain') };
}

interface HeadlineChoice extends Omit<Choice, 'weight'> {
  readonly from: keyof Weights;
}

function fitHeadlines(all: readonly HeadlineChoice[], kind: keyof typeof WEIGHT): HeadlineModel {
  const weights = WEIGHT[kind];
  const choices = all
    .filter(({ from }) => weights[from] > 0)
    .map(({ rows, targets, from }): Choice => ({ rows, targets, weight: weights[from] }));
  const linear = fitChoice(choices, HEADLINE_FEATURES.length, 'HEADLINE', { penalty: 8 });
  return { linear, trees: fitChoiceTrees(choices, linear, TREES[kind]) };
}

function headlineChoices(
  texts: readonly Outlined[],
  sectionsOf: (text: Outlined) => readonly Section[]
): HeadlineChoice[] {
  const choices: HeadlineChoice[] = [];
  for (const outlined of texts) {
    const { text, outline } = outlined;
    const from = originOf(outlined);
    let previous: Section | null = null;
    for (const section of sectionsOf(outlined)) {
      const floor: number = previous === null ? 0 : (previous.body.at(-1) ?? 0) + 1;
      const earlier: Section | null = previous;
      previous = section;
      const item = itemOf(text, section);
      const isOwn = item < 0 ? null : isHeadlineOf(text, item);
      if (isOwn === null) continue;
      const candidates = headlineCandidates(outline, section, floor, earlier);
      choices.push({
        rows: candidates.map(({ row }) => row),
        targets: new Set(candidates.flatMap(({ at }, which) => (isOwn(at) ? [which] : []))),
        from
      });
    }
  }
  return choices;
}

function originOf({ text: { set, gold }, isRespaced }: Outlined): keyof Weights {
  if (isRespaced) return set === 'segments' ? 'respaced segments' : 'respaced';
  return gold === null ? 'composed' : set;
}

/**
 * On a page every line that says what the headline says is right: the title, the breadcrumb and the headline may be alike. Null where no
 * line of the page is known to be its headline: that it has none does not follow.
 */
function isHeadlineOf(
  { set, labels, items, lines }: GoldText,
  item: number
): ((at: number) => boolean) | null {
  if (set === 'composites') return (at) => labels[at] === HEADLINE && items[at] === item;
  const said = new Set(lines.flatMap(({ text }, at) => (labels[at] === HEADLINE ? [lettersOf(text)] : [])));
  return said.size === 0 ? null : (at) => said.has(lettersOf(lines[at]?.text ?? ''));
}

/** The item that most lines of a section belong to; -1 for none. In general pages only a few lines are known to belong to it. */
function itemOf(text: GoldText, { body }: Section): number {
  const counts = new Map<number, number>();
  for (const at of body) {
    const item = text.labels[at] === BODY ? (text.items[at] ?? -1) : -1;
    if (item >= 0 || text.set !== 'segments') counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0])[0];
}

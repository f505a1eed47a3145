import { SCORED_LABELS } from '../src/label/label.ts';
import { type Labelling, labelViews, lookAtLines, viewScored } from '../src/label/label-lines.ts';
import { LINE_FEATURES, lineRow, ownRow } from '../src/label/line-features.ts';
import type { LinearModel } from '../src/label/model.ts';
import type { LineModels, Models } from '../src/label/models.ts';
import { OWN_FEATURES } from '../src/label/own-features.ts';
import { SECOND_LOOK_FEATURES } from '../src/label/second-look.ts';
import type { TextView } from '../src/label/text-view.ts';
import type { TreeModel } from '../src/label/trees.ts';
import { HEADLINE_FEATURES, headlineCandidates } from '../src/segment/headline-candidates.ts';
import type { Section } from '../src/segment/section.ts';
import { GAP_FEATURES, textGaps } from '../src/segment/text-gaps.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { fitTrees } from './fit-trees.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { GoldText } from './gold.ts';
import { trainBylines } from './train-bylines.ts';
import { trainDates } from './train-dates.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const STANDFIRST = SCORED_LABELS.indexOf('STANDFIRST');

/** How much a text counts: the same for every text of a set, whatever its length. */
const SET_WEIGHT = { wet: 1, inner: 1, composites: 0.5, segments: 1 } as const;

/** Trains all models: first those of the lines, then, on what these say, those of headlines and breaks. */
export function trainModels(texts: readonly GoldText[]): Models {
  const lines = trainLines(texts);
  return { ...lines, ...trainSegmentation(texts, lines) };
}

/** The models that judge lines; those of headlines and breaks build on them. */
export function trainLines(texts: readonly GoldText[]): LineModels {
  const score = trainScore(texts);
  const viewed = texts.map((text): Viewed => {
    const view = viewScored(text.views, { score });
    return { text, view, rows: text.views.map((_, at) => lineRow(view, at)) };
  });
  return { score, labels: trainLabels(viewed), body: trainBody(viewed) };
}

/** A text with the features of its lines at the first look. */
interface Viewed {
  readonly text: GoldText;
  readonly view: TextView;
  readonly rows: readonly Float64Array[];
}

/** A line of running text on a page that is not news is one of a few that were named by hand. */
const SEGMENT_TEXT = 1.4;

/** The second look learns from first looks that did not know the publisher, as will be so in use. */
function trainBody(viewed: readonly Viewed[]): TreeModel {
  const examples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ text }: Viewed): boolean => foldOf(text.publishers[0] ?? text.id) === fold;
    const held = viewed.filter(isHeld);
    if (held.length === 0) continue;
    const labels = trainLabels(viewed.filter((one) => !isHeld(one)));
    for (const { text, view } of held) {
      const { look } = lookAtLines(view, { labels });
      text.labels.forEach((label, at) => {
        if (label < 0) return;
        const target = label === BODY ? 1 : 0;
        const weight = SET_WEIGHT[text.set] * (text.set === 'segments' && target === 1 ? SEGMENT_TEXT : 1);
        examples.push({ row: look.row(at), target, weight });
      });
    }
  }
  return fitTrees(examples, SECOND_LOOK_FEATURES);
}

export function trainSegmentation(
  texts: readonly GoldText[],
  models: LineModels
): Pick<Models, 'breaks' | 'headlines' | 'dates' | 'bylines'> {
  const all = texts.map((text) => ({ text, labelling: labelViews(text.views, models) }));
  const labelled = all.filter(({ text }) => text.set !== 'segments');
  const headlines = trainHeadlines(labelled);
  const breaks = trainBreaks(labelled, headlines);
  const segmentation = { breaks, headlines };
  return { ...segmentation, dates: trainDates(all, segmentation), bylines: trainBylines(all, segmentation) };
}

interface Labelled {
  readonly text: GoldText;
  readonly labelling: Labelling;
}

/** A gap is a break where the items of its two sides differ; on pages only outside the article's first and last line. */
function trainBreaks(texts: readonly Labelled[], headlines: LinearModel): LinearModel {
  const examples: Example[] = [];
  for (const { text, labelling } of texts) {
    const first = text.items.indexOf(0);
    const last = text.items.lastIndexOf(0);
    for (const gap of textGaps(labelling, headlines)) {
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
        weight: before === after && text.set !== 'composites' ? 1.2 : 1
      });
    }
  }
  return fitLinear(examples, GAP_FEATURES, ['BREAK'], { penalty: 1, rounds: 500 });
}

const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');

/** Gold sections with the lines above them: one of these is the headline, or none. */
function trainHeadlines(texts: readonly Labelled[]): LinearModel {
  const choices: Choice[] = [];
  for (const { text, labelling } of texts) {
    let previous: Section | null = null;
    const bodies = new Map<number, number[]>();
    text.items.forEach((item, at) => {
      if (item >= 0 && labelling.labels[at] === 'BODY' && text.labels[at] === BODY) {
        bodies.set(item, [...(bodies.get(item) ?? []), at]);
      }
    });
    for (const [item, body] of bodies) {
      const section: Section = { body };
      const floor: number = previous === null ? 0 : (previous.body.at(-1) ?? 0) + 1;
      const candidates = headlineCandidates(labelling, section, floor, previous);
      const isOwn = (at: number): boolean =>
        text.labels[at] === HEADLINE && (text.set !== 'composites' || text.items[at] === item);
      choices.push({
        rows: candidates.map(({ row }) => row),
        target: candidates.findIndex(({ at }) => isOwn(at)),
        weight: text.set === 'composites' ? 1.5 : 1
      });
      previous = section;
    }
  }
  return fitChoice(choices, HEADLINE_FEATURES, 'HEADLINE');
}

function trainScore(texts: readonly GoldText[]): LinearModel {
  const examples: Example[] = [];
  for (const text of texts) {
    text.views.forEach((view, at) => {
      const label = text.labels[at] ?? -1;
      if (label < 0) return;
      examples.push({
        row: ownRow(view),
        target: label === BODY || label === STANDFIRST ? 1 : 0,
        weight: SET_WEIGHT[text.set]
      });
    });
  }
  return fitLinear(examples, OWN_FEATURES, ['TEXT'], { penalty: 2, rounds: 200 });
}

function trainLabels(viewed: readonly Viewed[]): LinearModel {
  const examples: Example[] = [];
  for (const { text, rows } of viewed) {
    text.labels.forEach((label, at) => {
      const row = rows[at];
      if (label >= 0 && row !== undefined)
        examples.push({ row, target: label, weight: SET_WEIGHT[text.set] });
    });
  }
  return fitLinear(examples, LINE_FEATURES, SCORED_LABELS, { penalty: 2, rounds: 250 });
}

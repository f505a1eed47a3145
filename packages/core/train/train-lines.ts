import { SCORED_LABELS } from '../src/label/label.ts';
import {
  type Labelling,
  labelled,
  lookAtLines,
  SHARED_FEATURES,
  viewScored
} from '../src/label/label-lines.ts';
import { LINE_FEATURES, lineRow, ownRow } from '../src/label/line-features.ts';
import type { LinearModel } from '../src/label/model.ts';
import type { LineModels } from '../src/label/models.ts';
import { OWN_FEATURES } from '../src/label/own-features.ts';
import { SECOND_LOOK_FEATURES } from '../src/label/second-look.ts';
import type { TextView } from '../src/label/text-view.ts';
import type { TreeModel } from '../src/label/trees.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { fitTrees } from './fit-trees.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { GoldText } from './gold.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const STANDFIRST = SCORED_LABELS.indexOf('STANDFIRST');

/** How much a text counts: the same for every text of a set, whatever its length. */
const SET_WEIGHT = { wet: 1, inner: 1, composites: 0.5, segments: 1 } as const;

/** The models that judge lines, and how they judge a text whose publisher they do not know. */
export interface TrainedLines {
  readonly models: LineModels;
  /** Labels a text of a publisher of the training by a first look that did not learn from it: what builds on labels shall see their errors. */
  readonly labelAsNew: (text: GoldText) => Labelling;
}

export function trainLines(texts: readonly GoldText[]): TrainedLines {
  const score = trainScore(texts);
  const viewed = texts.map((text): Viewed => {
    const view = viewScored(text.views, { score });
    return { text, view, rows: text.views.map((_, at) => lineRow(view, at)) };
  });
  const labels = trainLabels(viewed);
  const withoutFold = Array.from({ length: FOLDS }, (_, fold) => {
    const others = viewed.filter(({ text }) => foldOfText(text) !== fold);
    return others.length === viewed.length ? labels : trainLabels(others);
  });
  const labelsFor = (text: GoldText): LinearModel => withoutFold[foldOfText(text)] ?? labels;
  const body = trainBody(viewed, labelsFor);
  return {
    models: { score, labels, body },
    labelAsNew: (text) => {
      const view = viewScored(text.views, { score });
      return labelled(view, lookAtLines(view, { labels: labelsFor(text) }), body, SHARED_FEATURES);
    }
  };
}

const foldOfText = ({ publishers, id }: GoldText): number => foldOf(publishers[0] ?? id);

/** A text with the features of its lines at the first look. */
interface Viewed {
  readonly text: GoldText;
  readonly view: TextView;
  readonly rows: readonly Float64Array[];
}

/** A line of running text on a page that is not news is one of a few that were named by hand. */
const SEGMENT_TEXT = 1.4;

/** What the model of HTML says counts less than what a reader said, but there is much of it. */
const TAUGHT = 0.2;

/** The second look learns from first looks that did not know the publisher, as will be so in use. */
function trainBody(viewed: readonly Viewed[], labelsFor: (text: GoldText) => LinearModel): TreeModel {
  const examples: Example[] = [];
  for (const { text, view } of viewed) {
    const { look } = lookAtLines(view, { labels: labelsFor(text) });
    text.labels.forEach((label, at) => {
      if (label < 0) {
        const target = text.taught[at] ?? -1;
        // Menus are long: a third of them is enough.
        if (target === 1 || (target === 0 && at % 3 === 0))
          examples.push({ row: look.row(at), target, weight: TAUGHT });
        return;
      }
      const target = label === BODY ? 1 : 0;
      const weight = SET_WEIGHT[text.set] * (text.set === 'segments' && target === 1 ? SEGMENT_TEXT : 1);
      examples.push({ row: look.row(at), target, weight });
    });
  }
  return fitTrees(examples, SECOND_LOOK_FEATURES.length);
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
  return fitLinear(examples, OWN_FEATURES.length, ['TEXT'], { penalty: 2, rounds: 200 });
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
  return fitLinear(examples, LINE_FEATURES.length, SCORED_LABELS, { penalty: 2, rounds: 250 });
}

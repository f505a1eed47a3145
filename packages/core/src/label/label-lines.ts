import { FURNITURE_FEATURES, furnitureAround } from './furniture-around.ts';
import { keptRows } from './kept-rows.ts';
import { type Label, SCORED_LABELS } from './label.ts';
import { LINE_FEATURES, writeLineFeatures } from './line-features.ts';
import type { LineView } from './line-view.ts';
import { classScore, type LinearModel, linearScorer, probabilities } from './model.ts';
import type { LineModels, Models } from './models.ts';
import { OWN_FEATURES, writeOwnFeatures } from './own-features.ts';
import { saidOfTheWhole } from './said-of-the-whole.ts';
import { type FirstLook, firstLook, SECOND_LOOK_FEATURES } from './second-look.ts';
import { settledLabels } from './settle-labels.ts';
import { type TextView, viewText } from './text-view.ts';
import { type TreeModel, treeScorer } from './trees.ts';

/** The lines of a source with the labels that the model gives them. */
export interface Labelling {
  readonly view: TextView;
  readonly labels: readonly Label[];
  /** For each line, the probability of each of `SCORED_LABELS`. */
  readonly chances: readonly Float64Array[];
  /** The features of line `at`, as it was judged, and those of the last look, which asked for running text only. */
  readonly rowOf: (at: number) => Float64Array;
  readonly bodyRowOf: (at: number) => Float64Array;
}

/** The features of the last look that all lines of a plain text share. */
export const SHARED_FEATURES: ReadonlySet<number> = /* @__PURE__ */ saidOfTheWhole(SECOND_LOOK_FEATURES);

/** Judges each line with everything in view, and once more with what all lines were taken for. */
export function labelViews(views: readonly LineView[], models: LineModels): Labelling {
  const view = viewScored(views, models);
  return labelled(view, lookAtLines(view, models), models.body, SHARED_FEATURES);
}

/** What all lines were taken for before the last look, which asks only for running text. */
export interface Judgement {
  /** The features that a line was judged by. */
  readonly rowOf: (at: number) => Float64Array;
  /** The probability of each of `SCORED_LABELS`, line after line. */
  readonly chances: Float64Array;
  readonly look: FirstLook;
  /** 1 for lines that need no judgement. */
  readonly passedOver: Uint8Array | null;
}

/** The first look at all lines of a text. */
export function lookAtLines(view: TextView, { labels }: Pick<Models, 'labels'>): Judgement {
  const width = LINE_FEATURES.length + FURNITURE_FEATURES.length;
  const rows = keptRows(view.lines.length, width);
  const writeFurniture = furnitureAround(view.lines);
  rows.add((at, row) => {
    writeLineFeatures(view, at, row);
    writeFurniture(at, row, LINE_FEATURES.length);
  });
  return judge(view, rows.of, width, labels);
}

/** Judges all lines by their features: as many as `width`, which `rowOf` gives. What is passed over is navigation. */
export function judge(
  view: TextView,
  rowOf: (at: number) => Float64Array,
  width: number,
  labels: LinearModel,
  passedOver: Uint8Array | null = null
): Judgement {
  const chances = judgeRows(labels, view.lines.length, rowOf, passedOver);
  return { rowOf, chances, passedOver, look: firstLook(view, rowOf, width, chances) };
}

/** The probability of each of `SCORED_LABELS`, line after line. */
export function judgeRows(
  labels: LinearModel,
  count: number,
  rowOf: (at: number) => Float64Array,
  passedOver: Uint8Array | null
): Float64Array {
  const size = SCORED_LABELS.length;
  const chances = new Float64Array(count * size);
  const scores = new Float64Array(size);
  const score = linearScorer(labels);
  for (let at = 0; at < count; at++) {
    if (passedOver?.[at] === 1) chances[at * size + NAVIGATION] = 1;
    else {
      score(rowOf(at), scores);
      chances.set(probabilities(scores, scores), at * size);
    }
  }
  return chances;
}

/** The labels after the last look. `shared` are the features of `body` that all lines of a text share. */
export function labelled(
  view: TextView,
  { rowOf, chances: judged, look, passedOver }: Judgement,
  body: TreeModel,
  shared: ReadonlySet<number>
): Labelling {
  const size = SCORED_LABELS.length;
  const all = judged.slice();
  const row = new Float64Array(look.width);
  const score = treeScorer(body, shared);
  const chances = view.lines.map((_, at) => {
    const own = all.subarray(at * size, (at + 1) * size);
    if (passedOver?.[at] === 1) return own;
    look.write(at, row);
    thinkAgain(own, score(row));
    return own;
  });
  return { view, chances, labels: settledLabels(view, chances), rowOf, bodyRowOf: look.row };
}

const BODY = SCORED_LABELS.indexOf('BODY');
const NAVIGATION = SCORED_LABELS.indexOf('NAVIGATION');

/** The second look says how likely the line is running text; what it is otherwise stays as the first look had it. */
function thinkAgain(chances: Float64Array, logOdds: number): void {
  const body = 1 / (1 + Math.exp(-logOdds));
  const rest = (1 - body) / Math.max(1e-9, 1 - (chances[BODY] as number));
  for (let label = 0; label < chances.length; label++) chances[label] = (chances[label] as number) * rest;
  chances[BODY] = body;
}

/** The lines with their scores and runs, before they are judged. */
export function viewScored(views: readonly LineView[], models: Pick<Models, 'score'>): TextView {
  const scores = new Float64Array(views.length);
  const row = new Float64Array(OWN_FEATURES.length);
  views.forEach((view, at) => {
    writeOwnFeatures(view, row, 0);
    scores[at] = classScore(models.score, 0, row);
  });
  return viewText(views, scores);
}

import type { Line } from '../read/line.ts';
import { type Label, SCORED_LABELS } from './label.ts';
import { lineRow, ownRow } from './line-features.ts';
import { viewLines } from './line-view.ts';
import { classScores, probabilities } from './model.ts';
import type { Models } from './models.ts';
import { type TextView, viewText } from './text-view.ts';

/** The lines of a source with the labels that the model gives them. */
export interface Labelling {
  readonly view: TextView;
  readonly labels: readonly Label[];
  /** For each line, the probability of each of `SCORED_LABELS`. */
  readonly chances: readonly Float64Array[];
}

/** Views the lines, scores them, and judges each with everything in view. */
export function labelLines(lines: readonly Line[], models: Pick<Models, 'score' | 'labels'>): Labelling {
  const view = viewScored(lines, models);
  const chances = lines.map((_, at) => probabilities(classScores(models.labels, lineRow(view, at))));
  return { view, chances, labels: chances.map((chance, at) => settle(view, at, likeliest(chance))) };
}

/** The lines with their scores and runs, before they are judged. */
export function viewScored(lines: readonly Line[], models: Pick<Models, 'score'>): TextView {
  const views = viewLines(lines);
  return viewText(
    views,
    Float64Array.from(views, (view) => classScores(models.score, ownRow(view))[0] ?? 0)
  );
}

function likeliest(chances: Float64Array): Label {
  let best = 0;
  chances.forEach((chance, which) => {
    if (chance > (chances[best] ?? 0)) best = which;
  });
  return SCORED_LABELS[best] ?? 'NAVIGATION';
}

/** A line that is nothing but a date, a byline or a rule is not running text, whatever stands around it. */
function settle(view: TextView, at: number, label: Label): Label {
  if (label !== 'BODY' && label !== 'SUBHEAD') return label;
  const line = view.lines[at];
  if (line === undefined || line.facts.isRule) return 'NAVIGATION';
  if ((line.cues.date?.coverage ?? 0) > 0.6) return 'DATE';
  const { byline, source } = line.cues;
  if (byline !== null && byline.labelled && byline.strength > 0.8) return 'BYLINE';
  return source !== null && source.strength > 0.8 && line.facts.length < 60 ? 'SOURCE' : label;
}

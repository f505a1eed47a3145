import { SCORED_LABELS } from './label/label.ts';
import { labelLines } from './label/label-lines.ts';
import { lineRow } from './label/line-features.ts';
import { TRAINED_MODELS } from './label/models.ts';
import type { Span } from './model/index.ts';
import { parseRead, type ParseOptions } from './parse.ts';
import { readPlainText } from './read/read-plain-text.ts';

/** One reason for a label: a feature of the line, its value, and how much it spoke for the label against the runner-up. */
export interface Evidence {
  readonly feature: string;
  readonly value: number;
  readonly contribution: number;
}

/** Why a line got its label. */
export interface LineExplanation {
  /** 0-based index among the lines of the source that are not blank. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly label: string;
  readonly confidence: number;
  readonly runnerUp: string;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Index of the article in the document that the line belongs to; null for furniture. */
  readonly article: number | null;
}

/** Explains the label of every line of a text: what spoke for it, against the label that came second. */
export function explain(text: string, options: ParseOptions = {}): LineExplanation[] {
  const read = readPlainText(text);
  const labelling = labelLines(read.lines, TRAINED_MODELS);
  const { articles } = parseRead(read, text, options, TRAINED_MODELS);
  return read.lines.map((line, index): LineExplanation => {
    const chances = labelling.chances[index] ?? new Float64Array();
    const order = SCORED_LABELS.map((_, which) => which).sort(
      (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)
    );
    const [best = 0, second = 1] = order;
    const article = articles.findIndex(
      ({ span }) => span.start <= line.span.start && line.span.start < span.end
    );
    return {
      index,
      text: line.text,
      span: line.span,
      label: SCORED_LABELS[best] ?? 'NAVIGATION',
      confidence: chances[best] ?? 0,
      runnerUp: SCORED_LABELS[second] ?? 'NAVIGATION',
      evidence: evidence(lineRow(labelling.view, index), best, second),
      article: article < 0 ? null : article
    };
  });
}

/** A feature speaks for a label by its value times the difference of the two labels' weights. */
function evidence(row: Float64Array, best: number, second: number): Evidence[] {
  const { features, weights } = TRAINED_MODELS.labels;
  return features
    .map((feature, at): Evidence => {
      const value = row[at] ?? 0;
      return {
        feature,
        value,
        contribution: value * ((weights[best]?.[at] ?? 0) - (weights[second]?.[at] ?? 0))
      };
    })
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

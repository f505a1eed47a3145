import { finalLabel } from './final-label.ts';
import { SCORED_LABELS } from './label/label.ts';
import { labelPage } from './label/html/label-page.ts';
import { PAGE_WEIGHTS } from './label/html/page-weights.generated.ts';
import { type Labelling, labelLines } from './label/label-lines.ts';
import { lineRow } from './label/line-features.ts';
import type { LinearModel } from './label/model.ts';
import { TRAINED_MODELS } from './label/models.ts';
import type { Document, Span } from './model/index.ts';
import { parseRead, type ParseOptions } from './parse.ts';
import { parsePage } from './parse-page.ts';
import { readHtml } from './read/html/read-html.ts';
import type { ReadText } from './read/line.ts';
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
  /** What the line is in the finished document. */
  readonly label: string;
  readonly confidence: number;
  readonly runnerUp: string;
  /** Strongest first. Where the line's place among the others overruled the model, that comes first, by the name of `place`. */
  readonly evidence: readonly Evidence[];
  /** Index of the article in the document that the line belongs to; null for furniture. */
  readonly article: number | null;
}

/** Explains the label of every line of a text: what spoke for it, against the label that came second. */
export function explain(text: string, options: ParseOptions = {}): LineExplanation[] {
  const { read, labelling, document, rowOf, model } = judged(text, options);
  return read.lines.map((line, index): LineExplanation => {
    const chances = labelling.chances[index] ?? new Float64Array();
    const order = SCORED_LABELS.map((_, which) => which).sort(
      (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)
    );
    const [best = 0, second = 1] = order;
    const judgedLabel = SCORED_LABELS[best] ?? 'NAVIGATION';
    const label = finalLabel(line.span, document) ?? judgedLabel;
    const reasons = evidence(model, rowOf(index), best, second);
    const article = document.articles.findIndex(
      ({ span }) => span.start <= line.span.start && line.span.start < span.end
    );
    return {
      index,
      text: line.text,
      span: line.span,
      label,
      confidence:
        label === judgedLabel ? (chances[best] ?? 0) : (document.articles[article]?.confidence ?? 0.5),
      runnerUp: label === judgedLabel ? (SCORED_LABELS[second] ?? 'NAVIGATION') : judgedLabel,
      evidence: label === judgedLabel ? reasons : [PLACE, ...reasons],
      article: article < 0 ? null : article
    };
  });
}

const PLACE: Evidence = { feature: 'place', value: 1, contribution: 1 };

/** The text as `parse` judges it: its lines and labels, the document, and the model with the features that it saw. */
function judged(text: string, options: ParseOptions): Judged {
  if (options.format === 'html') {
    const read = readHtml(text);
    const labelling = labelPage(read, PAGE_WEIGHTS);
    const document = parsePage(read, text, options, PAGE_WEIGHTS);
    return { read, labelling, document, rowOf: labelling.rowOf, model: PAGE_WEIGHTS.labels };
  }
  const read = readPlainText(text);
  const labelling = labelLines(read.lines, TRAINED_MODELS);
  const document = parseRead(read, text, options, TRAINED_MODELS);
  const rowOf = (at: number): Float64Array => lineRow(labelling.view, at);
  return { read, labelling, document, rowOf, model: TRAINED_MODELS.labels };
}

interface Judged {
  readonly read: ReadText;
  readonly labelling: Labelling;
  readonly document: Document;
  readonly rowOf: (at: number) => Float64Array;
  readonly model: LinearModel;
}

/** A feature speaks for a label by its value times the difference of the two labels' weights. */
function evidence(
  { features, weights }: LinearModel,
  row: Float64Array,
  best: number,
  second: number
): Evidence[] {
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

import { finalLabel } from './final-label.ts';
import { labelPage, pageBodyFeatures, secondFeatures, viewPageLines } from './label/html/label-page.ts';
import { PAGE_WEIGHTS } from './label/html/page-weights.generated.ts';
import { SCORED_LABELS } from './label/label.ts';
import { type Labelling, labelViews } from './label/label-lines.ts';
import { LINE_FEATURES } from './label/line-features.ts';
import { viewLines } from './label/line-view.ts';
import type { LinearModel } from './label/model.ts';
import { TRAINED_MODELS } from './label/models.ts';
import { SECOND_LOOK_FEATURES } from './label/second-look.ts';
import { type TreeModel, treeContributions } from './label/trees.ts';
import type { Document, Span } from './model/index.ts';
import { type ParseOptions, parseLabelled, parseSource, readSource, type SourceText } from './parse.ts';
import { parseLabelledPage } from './parse-page.ts';
import type { ReadText } from './read/line.ts';
import { readStatedText } from './read/read-plain-text.ts';
import { textLanguages } from './text-languages.ts';

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
  /**
   * Strongest first. Where the line's place among the others overruled the model, that comes first, by the name of `place`. An entry of a
   * menu of an HTML page has that for its only reason.
   */
  readonly evidence: readonly Evidence[];
  /** Index of the article in the document that the line belongs to; null for furniture. */
  readonly article: number | null;
}

/** Explains the label of every line of a text: what spoke for it, against the label that came second. */
export function explain(text: string, options: ParseOptions = {}): LineExplanation[] {
  return explainSource({ text, format: options.format ?? 'text', declared: null, issues: [] }, options);
}

/** The same for a text cut out of an input. The lines of one whose container says what they are have that for their only reason. */
export function explainSource(source: SourceText, options: ParseOptions = {}): LineExplanation[] {
  const isStated = source.stated !== undefined || source.layout !== undefined;
  return isStated ? explainStated(source, options) : explainJudged(judged(source, options));
}

function explainStated(source: SourceText, options: ParseOptions): LineExplanation[] {
  const document = parseSource(source, options);
  return readStatedText(source.text).lines.map(
    ({ text, span }, index): LineExplanation => ({
      index,
      text,
      span,
      label: finalLabel(span, document) ?? 'BODY',
      confidence: 1,
      runnerUp: 'NAVIGATION',
      evidence: [STATED],
      article: articleAt(document, span)
    })
  );
}

function explainJudged(found: Judged): LineExplanation[] {
  const { read, labelling, document } = found;
  return read.lines.map((line, index): LineExplanation => {
    const chances = labelling.chances[index] ?? new Float64Array();
    const order = SCORED_LABELS.map((_, which) => which).sort(
      (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)
    );
    const [best = 0, second = 1] = order;
    const judgedLabel = SCORED_LABELS[best] ?? 'NAVIGATION';
    const label = finalLabel(line.span, document) ?? judgedLabel;
    const reasons = found.menu?.[index] === 1 ? [MENU] : reasonsFor(found, index, best, second);
    const article = articleAt(document, line.span);
    const place = article === null ? 0.5 : (document.articles[article]?.confidence ?? 0.5);
    return {
      index,
      text: line.text,
      span: line.span,
      label,
      confidence: label === judgedLabel ? (chances[best] ?? 0) : place,
      runnerUp: label === judgedLabel ? (SCORED_LABELS[second] ?? 'NAVIGATION') : judgedLabel,
      evidence: label === judgedLabel ? reasons : [PLACE, ...reasons],
      article
    };
  });
}

function articleAt({ articles }: Document, line: Span): number | null {
  const article = articles.findIndex(({ span }) => span.start <= line.start && line.start < span.end);
  return article < 0 ? null : article;
}

const PLACE: Evidence = { feature: 'place', value: 1, contribution: 1 };
/** A line of a page that nothing else was asked about. */
const MENU: Evidence = { feature: 'entry of a menu', value: 1, contribution: 1 };

/** A line of an export or a news object. */
const STATED: Evidence = { feature: 'stated by its container', value: 1, contribution: 1 };

/** The text as `parse` judges it: its lines and labels, the document, and the model with the features that it saw. */
function judged(source: SourceText, options: ParseOptions): Judged {
  const { text } = source;
  const read = readSource(source);
  if (source.format === 'html') {
    const views = viewPageLines(read, textLanguages(read.lines, options));
    const labelling = labelPage(read, PAGE_WEIGHTS, views);
    const document = parseLabelledPage(labelling, read, text, options);
    const names = { labels: secondFeatures, body: pageBodyFeatures };
    return { read, labelling, document, models: PAGE_WEIGHTS, names, menu: labelling.page.menu };
  }
  const views = viewLines(read.lines, textLanguages(read.lines, options));
  const labelling = labelViews(views, TRAINED_MODELS);
  const document = parseLabelled(labelling, read, text, options, TRAINED_MODELS);
  const names = { labels: LINE_FEATURES, body: SECOND_LOOK_FEATURES };
  return { read, labelling, document, models: TRAINED_MODELS, names, menu: null };
}

interface Judged {
  readonly read: ReadText;
  readonly labelling: Labelling;
  readonly document: Document;
  readonly models: { readonly labels: LinearModel; readonly body: TreeModel };
  /** The names of the features that each of them saw. */
  readonly names: { readonly labels: readonly string[]; readonly body: readonly string[] };
  /** 1 for the lines of a page that are entries of its menus. */
  readonly menu: Uint8Array | null;
}

const BODY = SCORED_LABELS.indexOf('BODY');

/** What spoke for the one label of a line against the other, strongest first. */
function reasonsFor(
  { labelling, models, names }: Judged,
  at: number,
  best: number,
  second: number
): Evidence[] {
  const judgedBy = evidence(models.labels, names.labels, labelling.rowOf(at), best, second);
  if (best !== BODY && second !== BODY) return judgedBy;
  return lastEvidence(models.body, names.body, labelling.bodyRowOf(at), best === BODY ? 1 : -1, judgedBy);
}

/**
 * What the last look had to say for (1) or against (-1) running text. What it took over from the look before is told by the reasons
 * of that one, in proportion.
 */
function lastEvidence(
  model: TreeModel,
  features: readonly string[],
  row: Float64Array,
  sign: 1 | -1,
  first: readonly Evidence[]
): Evidence[] {
  const moved = treeContributions(model, row);
  const own: Evidence[] = [];
  let taken = 0;
  features.forEach((feature, at) => {
    const contribution = sign * (moved[at] ?? 0);
    if (feature.startsWith('first taken for')) taken += contribution;
    else own.push({ feature, value: row[at] ?? 0, contribution });
  });
  const said = first.reduce((sum, { contribution }) => sum + contribution, 0);
  const part = taken * said > 0 ? taken / said : 0;
  const all = new Map(own.map((reason) => [reason.feature, reason]));
  for (const { feature, value, contribution } of first) {
    const before = all.get(feature)?.contribution ?? 0;
    all.set(feature, { feature, value, contribution: before + contribution * part });
  }
  return strongestFirst([...all.values()]);
}

function strongestFirst(reasons: readonly Evidence[]): Evidence[] {
  return reasons
    .map((one) => ({ ...one, value: shown(one.value), contribution: shown(one.contribution) }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** To four decimals: engines differ in the last digit of `Math.exp`, and an explanation is the same on all of them. */
const shown = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A feature speaks for a label by its value times the difference of the two labels' weights. */
function evidence(
  { weights }: LinearModel,
  features: readonly string[],
  row: Float64Array,
  best: number,
  second: number
): Evidence[] {
  return strongestFirst(
    features.map((feature, at): Evidence => {
      const value = row[at] ?? 0;
      return {
        feature,
        value,
        contribution: value * ((weights[best]?.[at] ?? 0) - (weights[second]?.[at] ?? 0))
      };
    })
  );
}

import type { ReadText } from '../../read/line.ts';
import { type Label, SCORED_LABELS } from '../label.ts';
import type { Labelling } from '../label-lines.ts';
import { LINE_FEATURES, lineRow, ownRow } from '../line-features.ts';
import { type LineView, viewLines } from '../line-view.ts';
import { classScores, type LinearModel, probabilities } from '../model.ts';
import { OWN_FEATURES } from '../own-features.ts';
import { viewText } from '../text-view.ts';
import { ownHtmlFeatures, writeOwnHtmlFeatures } from './own-html-features.ts';
import { pageFeatures, writePageFeatures } from './page-features.ts';
import { type PageTree, pageTree } from './page-tree.ts';
import { type PageView, pageView } from './page-view.ts';
import { type SecondLook, secondLook, secondLookFeatures, writeSecondLook } from './second-look.ts';

/** The weights for lines of HTML pages. */
export interface PageModels {
  /** How much a line by itself, with its markup, looks like running text. */
  readonly score: LinearModel;
  /** The labels, with the whole page in view. */
  readonly first: LinearModel;
  /** The same, knowing the first judgement of all lines. */
  readonly labels: LinearModel;
}

/** A labelled page: as a labelled text, with the tree of its blocks. */
export interface PageLabelling extends Labelling {
  readonly page: PageView;
  /** The features of line `at`, as they were judged. */
  readonly rowOf: (at: number) => Float64Array;
}

export const pageScoreFeatures: readonly string[] = [...OWN_FEATURES, ...ownHtmlFeatures];
export const pageLineFeatures: readonly string[] = [...LINE_FEATURES, ...ownHtmlFeatures, ...pageFeatures];
export const secondFeatures: readonly string[] = [...pageLineFeatures, ...secondLookFeatures];

/** Labels the lines of an HTML page: the features of plain text, the hints of the markup, and the place in the page. */
export function labelPage(read: ReadText, models: PageModels): PageLabelling {
  const page = viewPage(read, models);
  const look = lookAgain(page, models);
  const chances = read.lines.map((_, at) => probabilities(classScores(models.labels, secondRow(look, at))));
  const rowOf = (at: number): Float64Array => secondRow(look, at);
  return { view: page.view, page, rowOf, chances, labels: chances.map(likeliest) };
}

/** The page with line scores and runs, before its lines are judged. */
export function viewPage(read: ReadText, models: Pick<PageModels, 'score'>): PageView {
  const tree = pageTree(read.elements ?? []);
  const views = viewLines(read.lines);
  const scores = Float64Array.from(
    views,
    (view) => classScores(models.score, pageScoreRow(view, tree))[0] ?? 0
  );
  return pageView(viewText(views, scores), tree, read.declared);
}

/** Judges all lines a first time. */
export function lookAgain(page: PageView, models: Pick<PageModels, 'first'>): SecondLook {
  const chances = page.view.lines.map((_, at) =>
    probabilities(classScores(models.first, pageLineRow(page, at)))
  );
  return secondLook(page, chances);
}

export function secondRow(look: SecondLook, at: number): Float64Array {
  const row = new Float64Array(secondFeatures.length);
  row.set(pageLineRow(look.page, at));
  writeSecondLook(look, at, row, pageLineFeatures.length);
  return row;
}

export function pageScoreRow(view: LineView, tree: PageTree): Float64Array {
  const row = new Float64Array(pageScoreFeatures.length);
  row.set(ownRow(view));
  writeOwnHtmlFeatures(view, tree, row, OWN_FEATURES.length);
  return row;
}

export function pageLineRow(page: PageView, at: number): Float64Array {
  const row = new Float64Array(pageLineFeatures.length);
  row.set(lineRow(page.view, at));
  const line = page.view.lines[at];
  if (line !== undefined) writeOwnHtmlFeatures(line, page.tree, row, LINE_FEATURES.length);
  writePageFeatures(page, at, row, LINE_FEATURES.length + ownHtmlFeatures.length);
  return row;
}

function likeliest(chances: Float64Array): Label {
  let best = 0;
  chances.forEach((chance, which) => {
    if (chance > (chances[best] ?? 0)) best = which;
  });
  return SCORED_LABELS[best] ?? 'NAVIGATION';
}

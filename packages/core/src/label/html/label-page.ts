import type { ReadText } from '../../read/line.ts';
import { keptRows } from '../kept-rows.ts';
import { judge, type Judgement, labelled, type Labelling } from '../label-lines.ts';
import { LINE_FEATURES, lineRow, ownRow } from '../line-features.ts';
import { type LineView, viewLines } from '../line-view.ts';
import { classScores, type LinearModel, probabilities } from '../model.ts';
import { OWN_FEATURES } from '../own-features.ts';
import { HINDSIGHT_FEATURES } from '../second-look.ts';
import { viewText } from '../text-view.ts';
import type { TreeModel } from '../trees.ts';
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
  /** Whether a line is running text, at a last look: knowing what all lines were taken for. */
  readonly body: TreeModel;
}

/** A labelled page: as a labelled text, with the tree of its blocks. */
export interface PageLabelling extends Labelling {
  readonly page: PageView;
}

export const pageScoreFeatures: readonly string[] = [...OWN_FEATURES, ...ownHtmlFeatures];
export const pageLineFeatures: readonly string[] = [...LINE_FEATURES, ...ownHtmlFeatures, ...pageFeatures];
export const secondFeatures: readonly string[] = [...pageLineFeatures, ...secondLookFeatures];
export const pageBodyFeatures: readonly string[] = [...secondFeatures, ...HINDSIGHT_FEATURES];

/** Labels the lines of an HTML page: the features of plain text, the hints of the markup, and the place in the page. */
export function labelPage(read: ReadText, models: PageModels, views: readonly LineView[]): PageLabelling {
  const page = viewPage(read, models, views);
  return { ...labelled(page.view, lookAtPage(page, models), models.body), page };
}

/** The labels of all lines before the last look. */
export function lookAtPage(page: PageView, models: Pick<PageModels, 'first' | 'labels'>): Judgement {
  const again = lookAgain(page, models);
  const width = secondFeatures.length;
  const rowOf = keptRows(page.view.lines.length, width, (at, row) => writeSecondRow(again, at, row));
  return judge(page.view, rowOf, width, models.labels);
}

/** The page with line scores and runs, before its lines are judged. */
export function viewPage(
  read: ReadText,
  models: Pick<PageModels, 'score'>,
  views: readonly LineView[]
): PageView {
  const tree = pageTree(read);
  const scores = Float64Array.from(
    views,
    (view) => classScores(models.score, pageScoreRow(view, tree))[0] ?? 0
  );
  return pageView(viewText(views, scores), tree, read.declared);
}

/** Judges all lines a first time. */
export function lookAgain(page: PageView, models: Pick<PageModels, 'first'>): SecondLook {
  const rows = page.view.lines.map((_, at) => pageLineRow(page, at));
  const chances = rows.map((row) => probabilities(classScores(models.first, row)));
  return secondLook(page, rows, chances);
}

export function secondRow(look: SecondLook, at: number): Float64Array {
  const row = new Float64Array(secondFeatures.length);
  writeSecondRow(look, at, row);
  return row;
}

function writeSecondRow(look: SecondLook, at: number, row: Float64Array): void {
  const first = look.rows[at];
  if (first !== undefined) row.set(first);
  writeSecondLook(look, at, row, pageLineFeatures.length);
}

/** Longer lines that a page holds twice are an article given for two widths of screen, not furniture. */
const longCopy = 80;

/** The lines, each by itself; `languages` as for `viewLines`. That a page says a long line twice does not speak against it. */
export function viewPageLines(read: ReadText, languages: readonly string[]): readonly LineView[] {
  return viewLines(read.lines, languages).map((view, at) =>
    view.copies > 1 && view.facts.length >= longCopy ? { ...view, copies: 1, original: at } : view
  );
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

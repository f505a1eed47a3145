import type { ReadText } from '../../read/line.ts';
import { keptRows, type Rows } from '../kept-rows.ts';
import { SCORED_LABELS } from '../label.ts';
import { type Judgement, judge, judgeRows, type Labelling, labelled } from '../label-lines.ts';
import { LINE_FEATURES, writeLineFeatures } from '../line-features.ts';
import { type LineView, viewLines } from '../line-view.ts';
import { classScore, type LinearModel } from '../model.ts';
import { OWN_FEATURES, writeOwnFeatures } from '../own-features.ts';
import { saidOfTheWhole } from '../said-of-the-whole.ts';
import { HINDSIGHT_FEATURES } from '../second-look.ts';
import { viewText } from '../text-view.ts';
import type { TreeModel } from '../trees.ts';
import { menuLines } from './menu-lines.ts';
import { ownHtmlFeatures, writeOwnHtmlFeatures } from './own-html-features.ts';
import { pageFeatures, writePageFeatures } from './page-features.ts';
import { type PageTree, pageTree } from './page-tree.ts';
import { type PageView, pageView } from './page-view.ts';
import { secondLook, secondLookFeatures, writeSecondLook } from './second-look.ts';
import { settleBlocks } from './settle-blocks.ts';

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

const shared: ReadonlySet<number> = /* @__PURE__ */ saidOfTheWhole(pageBodyFeatures);

/** Labels the lines of an HTML page: the features of plain text, the hints of the markup, and the place in the page. */
export function labelPage(read: ReadText, models: PageModels, views: readonly LineView[]): PageLabelling {
  const page = viewPage(read, models, views);
  const labelling = labelled(page.view, lookAtPage(page, models), models.body, shared);
  return { ...labelling, labels: settleBlocks(page, labelling.labels, labelling.chances), page };
}

/** The labels of all lines before the last look. */
export function lookAtPage(page: PageView, models: Pick<PageModels, 'first' | 'labels'>): Judgement {
  const { rows } = lookAgain(page, models);
  return judge(page.view, rows.of, secondFeatures.length, models.labels, page.menu);
}

/** The score of a line that is an entry of a menu: about what the model gave such lines when it was asked. */
const menuScore = -7;

/** The page with line scores and runs, before its lines are judged. */
export function viewPage(
  read: ReadText,
  models: Pick<PageModels, 'score'>,
  views: readonly LineView[]
): PageView {
  const tree = pageTree(read);
  const menu = menuLines(read);
  const row = new Float64Array(pageScoreFeatures.length);
  const scores = Float64Array.from(views, (view, at) => {
    if (menu[at] === 1) return menuScore;
    writePageScoreRow(view, tree, row.fill(0));
    return classScore(models.score, 0, row);
  });
  return pageView(viewText(views, scores), tree, menu, read.declared);
}

/** Judges all lines a first time: their rows then hold what that says of the page. */
export function lookAgain(page: PageView, { first }: Pick<PageModels, 'first'>): { readonly rows: Rows } {
  const count = page.view.lines.length;
  const rows = keptRows(count, secondFeatures.length, page.menu);
  rows.add((at, row) => writePageLine(page, at, row));
  const all = judgeRows(first, count, rows.of, page.menu);
  const size = SCORED_LABELS.length;
  const chances = page.view.lines.map((_, at) => all.subarray(at * size, (at + 1) * size));
  const look = secondLook(page, chances);
  rows.add((at, row) => writeSecondLook(look, at, row, pageLineFeatures.length));
  return { rows };
}

/** Longer lines that a page holds twice are an article given for two widths of screen, not furniture. */
const longCopy = 80;

/** The lines, each by itself; `languages` as for `viewLines`. That a page says a long line twice does not speak against it. */
export function viewPageLines(read: ReadText, languages: readonly string[]): readonly LineView[] {
  return viewLines(read.lines, languages, menuLines(read)).map((view, at) =>
    view.copies > 1 && view.facts.length >= longCopy ? { ...view, copies: 1, original: at } : view
  );
}

export function pageScoreRow(view: LineView, tree: PageTree): Float64Array {
  const row = new Float64Array(pageScoreFeatures.length);
  writePageScoreRow(view, tree, row);
  return row;
}

function writePageScoreRow(view: LineView, tree: PageTree, row: Float64Array): void {
  writeOwnFeatures(view, row, 0);
  writeOwnHtmlFeatures(view, tree, row, OWN_FEATURES.length);
}

export function pageLineRow(page: PageView, at: number): Float64Array {
  const row = new Float64Array(pageLineFeatures.length);
  writePageLine(page, at, row);
  return row;
}

function writePageLine(page: PageView, at: number, row: Float64Array): void {
  writeLineFeatures(page.view, at, row);
  const line = page.view.lines[at];
  if (line !== undefined) writeOwnHtmlFeatures(line, page.tree, row, LINE_FEATURES.length);
  writePageFeatures(page, at, row, LINE_FEATURES.length + ownHtmlFeatures.length);
}

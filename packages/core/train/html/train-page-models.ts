import {
  lookAgain,
  lookAtPage,
  type PageModels,
  pageBodyFeatures,
  pageLineFeatures,
  pageLineRow,
  pageScoreFeatures,
  pageScoreRow,
  secondFeatures,
  viewPage
} from '../../src/label/html/label-page.ts';
import { menuLines } from '../../src/label/html/menu-lines.ts';
import { pageTree } from '../../src/label/html/page-tree.ts';
import type { PageView } from '../../src/label/html/page-view.ts';
import { type Label, SCORED_LABELS } from '../../src/label/label.ts';
import type { TreeModel } from '../../src/label/trees.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { fitTrees } from '../fit-trees.ts';
import { FOLDS, foldOf } from '../folds.ts';
import type { GoldPage } from './page-gold.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const NAVIGATION = SCORED_LABELS.indexOf('NAVIGATION');
const STANDFIRST = SCORED_LABELS.indexOf('STANDFIRST');

/** Lines of general pages are few and named by hand: each counts as several. */
const setWeight = { pages: 1, segments: 4 } as const;

export function trainPageModels(pages: readonly GoldPage[]): PageModels {
  const scored: Example[] = [];
  for (const page of pages) {
    const tree = pageTree(page.read);
    eachLine(page, (at, label, weight) => {
      const view = page.views[at];
      const target = label === BODY || label === STANDFIRST ? 1 : 0;
      if (view !== undefined) scored.push({ row: pageScoreRow(view, tree), target, weight });
    });
  }
  const score = fitLinear(scored, pageScoreFeatures.length, ['TEXT'], { penalty: 50, rounds: 150 });
  const viewed = pages.map((page) => ({ page, view: viewPage(page.read, { score }, page.views) }));
  return { score, ...trainLabels(viewed), body: trainBody(viewed) };
}

interface Viewed {
  readonly page: GoldPage;
  readonly view: PageView;
}

function trainLabels(viewed: readonly Viewed[]): Pick<PageModels, 'first' | 'labels'> {
  const judged: Example[] = [];
  for (const { page, view } of viewed) {
    eachLine(page, (at, target, weight) => {
      judged.push({ row: pageLineRow(view, at), target, weight });
    });
  }
  const first = fitLinear(judged, pageLineFeatures.length, SCORED_LABELS, { penalty: 100, rounds: 110 });
  const again: Example[] = [];
  for (const { page, view } of viewed) {
    const { rows } = lookAgain(view, { first });
    eachLine(page, (at, target, weight) => {
      again.push({ row: rows.of(at), target, weight });
    });
  }
  const labels = fitLinear(again, secondFeatures.length, SCORED_LABELS, { penalty: 100, rounds: 130 });
  return { first, labels };
}

/** The last look learns from looks that did not know the publisher, as will be so in use. */
function trainBody(viewed: readonly Viewed[]): TreeModel {
  const examples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ page }: Viewed): boolean => foldOf(page.publisher) === fold;
    const held = viewed.filter(isHeld);
    if (held.length === 0) continue;
    const models = trainLabels(viewed.filter((one) => !isHeld(one)));
    for (const { page, view } of held) {
      const { look } = lookAtPage(view, models);
      eachLine(page, (at, label) => {
        examples.push({ row: look.row(at), target: label === BODY ? 1 : 0, weight: setWeight[page.set] });
      });
    }
  }
  return fitTrees(examples, pageBodyFeatures.length);
}

/** A page has one headline and hundreds of links; without this the rare labels are never sure. */
const classWeight: Partial<Record<Label, number>> = {
  HEADLINE: 8,
  STANDFIRST: 4,
  BYLINE: 6,
  DATE: 6,
  SUBHEAD: 2.5,
  CAPTION: 2
};

/** The labelled lines of a page that are judged. Of the many lines that are only a link, every fourth stands for four. */
function eachLine(page: GoldPage, take: (at: number, target: number, weight: number) => void): void {
  let passed = 0;
  const menu = menuLines(page.read);
  page.labels.forEach((label, at) => {
    if (label < 0 || menu[at] === 1) return;
    const plain = label === NAVIGATION && (page.read.lines[at]?.hints?.linkDensity ?? 0) > 0.9;
    if (plain && passed++ % 4 !== 0) return;
    const rare = classWeight[SCORED_LABELS[label] ?? 'NAVIGATION'] ?? 1;
    take(at, label, setWeight[page.set] * (plain ? 4 : rare));
  });
}

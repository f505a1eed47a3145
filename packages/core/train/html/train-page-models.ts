import {
  lookAgain,
  type PageModels,
  pageLineFeatures,
  pageLineRow,
  pageScoreFeatures,
  pageScoreRow,
  secondFeatures,
  secondRow,
  viewPage,
  viewPageLines
} from '../../src/label/html/label-page.ts';
import { pageTree } from '../../src/label/html/page-tree.ts';
import { type Label, SCORED_LABELS } from '../../src/label/label.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
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
    const views = viewPageLines(page.read);
    eachLine(page, (at, label, weight) => {
      const view = views[at];
      const target = label === BODY || label === STANDFIRST ? 1 : 0;
      if (view !== undefined) scored.push({ row: pageScoreRow(view, tree), target, weight });
    });
  }
  const score = fitLinear(scored, pageScoreFeatures, ['TEXT'], { penalty: 50, rounds: 150 });
  const judged: Example[] = [];
  for (const page of pages) {
    const view = viewPage(page.read, { score });
    eachLine(page, (at, target, weight) => {
      judged.push({ row: pageLineRow(view, at), target, weight });
    });
  }
  const first = fitLinear(judged, pageLineFeatures, SCORED_LABELS, { penalty: 100, rounds: 110 });
  const again: Example[] = [];
  for (const page of pages) {
    const look = lookAgain(viewPage(page.read, { score }), { first });
    eachLine(page, (at, target, weight) => {
      again.push({ row: secondRow(look, at), target, weight });
    });
  }
  const labels = fitLinear(again, secondFeatures, SCORED_LABELS, { penalty: 100, rounds: 130 });
  return { score, first, labels };
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

/** The labelled lines of a page. Of the many lines that are only a link, every fourth stands for four. */
function eachLine(page: GoldPage, take: (at: number, target: number, weight: number) => void): void {
  let passed = 0;
  page.labels.forEach((label, at) => {
    if (label < 0) return;
    const plain = label === NAVIGATION && (page.read.lines[at]?.hints?.linkDensity ?? 0) > 0.9;
    if (plain && passed++ % 4 !== 0) return;
    const rare = classWeight[SCORED_LABELS[label] ?? 'NAVIGATION'] ?? 1;
    take(at, label, setWeight[page.set] * (plain ? 4 : rare));
  });
}

import { SCORED_LABELS } from '../src/label/label.ts';
import { type Labelling, labelLines, viewScored } from '../src/label/label-lines.ts';
import { LINE_FEATURES, lineRow, ownRow } from '../src/label/line-features.ts';
import { viewLines } from '../src/label/line-view.ts';
import type { LinearModel } from '../src/label/model.ts';
import type { Models } from '../src/label/models.ts';
import { OWN_FEATURES } from '../src/label/own-features.ts';
import { HEADLINE_FEATURES, headlineCandidates } from '../src/segment/headline-candidates.ts';
import type { Section } from '../src/segment/section.ts';
import { GAP_FEATURES, textGaps } from '../src/segment/text-gaps.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import type { GoldText } from './gold.ts';

const BODY = SCORED_LABELS.indexOf('BODY');
const STANDFIRST = SCORED_LABELS.indexOf('STANDFIRST');

/** How much a text counts: the same for every text of a set, whatever its length. */
const SET_WEIGHT = { wet: 1, inner: 1, composites: 0.5, segments: 1 } as const;

/** Trains all models: first those of the lines, then, on what these say, those of headlines and breaks. */
export function trainModels(texts: readonly GoldText[]): Models {
  const score = trainScore(texts);
  const labels = trainLabels(texts, score);
  return { score, labels, ...trainSegmentation(texts, { score, labels }) };
}

export function trainSegmentation(
  texts: readonly GoldText[],
  models: Pick<Models, 'score' | 'labels'>
): Pick<Models, 'breaks' | 'headlines'> {
  const labelled = texts
    .filter((text) => text.set !== 'segments')
    .map((text) => ({ text, labelling: labelLines(text.lines, models) }));
  const headlines = trainHeadlines(labelled);
  return { breaks: trainBreaks(labelled, headlines), headlines };
}

interface Labelled {
  readonly text: GoldText;
  readonly labelling: Labelling;
}

/** A gap is a break where the items of its two sides differ; on pages only outside the article's first and last line. */
function trainBreaks(texts: readonly Labelled[], headlines: LinearModel): LinearModel {
  const examples: Example[] = [];
  for (const { text, labelling } of texts) {
    const first = text.items.indexOf(0);
    const last = text.items.lastIndexOf(0);
    for (const gap of textGaps(labelling, headlines)) {
      const before = text.items[gap.before] ?? -1;
      const after = text.items[gap.after] ?? -1;
      if (text.set !== 'composites') {
        if (
          gap.after < first ||
          gap.before > last ||
          (before !== after && gap.before >= first && gap.after <= last)
        )
          continue;
      }
      examples.push({
        row: gap.row,
        target: before === after ? 0 : 1,
        weight: before === after && text.set !== 'composites' ? 1.2 : 1
      });
    }
  }
  return fitLinear(examples, GAP_FEATURES, ['BREAK'], { penalty: 1, rounds: 500 });
}

const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');

/** Gold sections with the lines above them: one of these is the headline, or none. */
function trainHeadlines(texts: readonly Labelled[]): LinearModel {
  const choices: Choice[] = [];
  for (const { text, labelling } of texts) {
    let previous: Section | null = null;
    const bodies = new Map<number, number[]>();
    text.items.forEach((item, at) => {
      if (item >= 0 && labelling.labels[at] === 'BODY' && text.labels[at] === BODY) {
        bodies.set(item, [...(bodies.get(item) ?? []), at]);
      }
    });
    for (const [item, body] of bodies) {
      const section: Section = { body };
      const floor: number = previous === null ? 0 : (previous.body.at(-1) ?? 0) + 1;
      const candidates = headlineCandidates(labelling, section, floor, previous);
      const isOwn = (at: number): boolean =>
        text.labels[at] === HEADLINE && (text.set !== 'composites' || text.items[at] === item);
      choices.push({
        rows: candidates.map(({ row }) => row),
        target: candidates.findIndex(({ at }) => isOwn(at)),
        weight: text.set === 'composites' ? 1.5 : 1
      });
      previous = section;
    }
  }
  return fitChoice(choices, HEADLINE_FEATURES, 'HEADLINE');
}

function trainScore(texts: readonly GoldText[]): LinearModel {
  const examples: Example[] = [];
  for (const text of texts) {
    const views = viewLines(text.lines);
    views.forEach((view, at) => {
      const label = text.labels[at] ?? -1;
      if (label < 0) return;
      examples.push({
        row: ownRow(view),
        target: label === BODY || label === STANDFIRST ? 1 : 0,
        weight: SET_WEIGHT[text.set]
      });
    });
  }
  return fitLinear(examples, OWN_FEATURES, ['TEXT'], { penalty: 2, rounds: 200 });
}

function trainLabels(texts: readonly GoldText[], score: LinearModel): LinearModel {
  const examples: Example[] = [];
  for (const text of texts) {
    const view = viewScored(text.lines, { score });
    text.labels.forEach((label, at) => {
      if (label >= 0) examples.push({ row: lineRow(view, at), target: label, weight: SET_WEIGHT[text.set] });
    });
  }
  return fitLinear(examples, LINE_FEATURES, SCORED_LABELS, { penalty: 2, rounds: 250 });
}

import { type Label, SCORED_LABELS } from './label.ts';
import type { LineView } from './line-view.ts';
import type { TextView } from './text-view.ts';

/** The likeliest label of each line, corrected by what the line says of itself. */
export function settledLabels(view: TextView, chances: readonly Float64Array[]): readonly Label[] {
  const labels = chances.map((chance, at) => settle(view, at, likeliest(chance)));
  if (labels.length > FEW_LINES) return labels;
  const goOn = (at: number, from: number): void => {
    if (labels[at] === 'NAVIGATION' && labels[from] === 'BODY' && isSentence(view.lines[at]))
      labels[at] = 'BODY';
  };
  for (let at = 1; at < labels.length; at++) goOn(at, at - 1);
  for (let at = labels.length - 2; at >= 0; at--) goOn(at, at + 1);
  return labels;
}

/** A text of so few lines has too little around each to tell by. */
export const FEW_LINES = 12;
/** The shortest sentence by itself, and beside text. */
export const SHORTEST_SENTENCE = 30;
const SHORTEST_BESIDE = 15;

/** Whether a line is a sentence, and nothing that stands around texts: in a text of a few lines it goes on with the text beside it. */
function isSentence(line: LineView | undefined): boolean {
  if (line === undefined || line.websiteWords > 0 || (line.line.hints?.linkDensity ?? 0) > 0) return false;
  const { facts, cues } = line;
  const isElse = [
    cues.notice,
    cues.share,
    cues.comments,
    cues.related,
    cues.caption,
    cues.credit,
    cues.source
  ];
  return (
    facts.end === 'stop' &&
    facts.length >= SHORTEST_BESIDE &&
    isElse.every((cue) => cue === null) &&
    (cues.byline?.strength ?? 0) < 0.5
  );
}

function likeliest(chances: Float64Array): Label {
  let best = 0;
  for (let which = 1; which < chances.length; which++)
    if ((chances[which] as number) > (chances[best] as number)) best = which;
  return SCORED_LABELS[best] ?? 'NAVIGATION';
}

/** A line that is nothing but a date, a byline or a rule is not running text, whatever stands around it. */
function settle(view: TextView, at: number, label: Label): Label {
  if (label !== 'BODY' && label !== 'SUBHEAD') return label;
  const line = view.lines[at];
  if (line === undefined || line.facts.isRule || isPager(line.line.text)) return 'NAVIGATION';
  // "6 May 2024, 14:59 · 4 minutes to read"
  if ((line.cues.date?.coverage ?? 0) > (line.cues.readingTime === null ? 0.6 : 0.3)) return 'DATE';
  const { byline, source } = line.cues;
  if (byline !== null && byline.labelled && byline.strength > 0.8) return 'BYLINE';
  return source !== null && source.strength > 0.8 && line.facts.length < 60 ? 'SOURCE' : label;
}

/** "1 2 3 Next page": the way to the other pages of an article. */
const PAGER =
  /^\P{Nd}{0,12}(?<page>\d{1,2})[\s|·]+(?<next>\d{1,2})(?:[\s|·]+(?:\d{1,3}|…|\.\.\.))*\P{Nd}{0,20}$/u;

function isPager(text: string): boolean {
  const found = text.length > 80 ? null : PAGER.exec(text.trim());
  return found !== null && Number(found.groups?.['next']) === Number(found.groups?.['page']) + 1;
}

import type { Labelling } from '../label/label-lines.ts';
import { DATE_LINE, inlineDate } from './inline-date.ts';
import { hasLabelledDate } from './stated-day.ts';

/** What a line outside running text does beside a headline. */
export type LineRole = 'date' | 'byline' | 'source' | 'rule' | 'text' | 'other';

/** Days are half of a short sentence: "They will be shown from June.", "来年は10月3日と4日に開催する予定だという。" */
const SENTENCE = 0.7;

/** The role of line `at`, from its cues; `other` may be a headline, a label, a menu entry. */
export function lineRole({ view, labels }: Labelling, at: number): LineRole {
  const line = view.lines[at];
  if (line === undefined) return 'rule';
  if (line.facts.isRule) return 'rule';
  if ((line.cues.source?.strength ?? 0) > 0.5) return 'source';
  const dated = line.cues.date?.coverage ?? 0;
  if (dated > (isSentence({ view, labels }, at) ? SENTENCE : DATE_LINE) && inlineDate(line) === null)
    return 'date';
  if ((line.cues.byline?.strength ?? 0) > 0.6 || labels[at] === 'BYLINE') return 'byline';
  return labels[at] === 'BODY' || labels[at] === 'STANDFIRST' ? 'text' : 'other';
}

/** "Published 31 March." says when, and nothing else. */
function isSentence({ view, labels }: Pick<Labelling, 'view' | 'labels'>, at: number): boolean {
  const line = view.lines[at];
  return line?.facts.end === 'stop' && labels[at] === 'BODY' && !hasLabelledDate(line);
}

import type { Labelling } from '../label/label-lines.ts';
import { inlineDate } from './inline-date.ts';

/** What a line outside running text does beside a headline. */
export type LineRole = 'date' | 'byline' | 'source' | 'rule' | 'text' | 'other';

/** The role of line `at`, from its cues; `other` may be a headline, a label, a menu entry. */
export function lineRole({ view, labels }: Labelling, at: number): LineRole {
  const line = view.lines[at];
  if (line === undefined) return 'rule';
  if (line.facts.isRule) return 'rule';
  if ((line.cues.source?.strength ?? 0) > 0.5) return 'source';
  if ((line.cues.date?.coverage ?? 0) > 0.45 && inlineDate(line) === null) return 'date';
  if ((line.cues.byline?.strength ?? 0) > 0.6 || labels[at] === 'BYLINE') return 'byline';
  return labels[at] === 'BODY' || labels[at] === 'STANDFIRST' ? 'text' : 'other';
}

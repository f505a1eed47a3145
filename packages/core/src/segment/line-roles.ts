import type { Labelling } from '../label/label-lines.ts';
import { DATE_LINE, inlineDate } from './inline-date.ts';

/** What a line outside running text does beside a headline. */
export type LineRole = 'date' | 'byline' | 'source' | 'rule' | 'text' | 'other';

/** Two days are half of a sentence in a script without spaces: "来年は10月3日と4日に開催する予定だという。" */
const IDEOGRAPHIC_STOP = '。';

/** The role of line `at`, from its cues; `other` may be a headline, a label, a menu entry. */
export function lineRole({ view, labels }: Labelling, at: number): LineRole {
  const line = view.lines[at];
  if (line === undefined) return 'rule';
  if (line.facts.isRule) return 'rule';
  if ((line.cues.source?.strength ?? 0) > 0.5) return 'source';
  const dated = line.cues.date?.coverage ?? 0;
  if (dated > (line.line.text.endsWith(IDEOGRAPHIC_STOP) ? 0.7 : DATE_LINE) && inlineDate(line) === null)
    return 'date';
  if ((line.cues.byline?.strength ?? 0) > 0.6 || labels[at] === 'BYLINE') return 'byline';
  return labels[at] === 'BODY' || labels[at] === 'STANDFIRST' ? 'text' : 'other';
}

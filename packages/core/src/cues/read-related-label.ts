import { type LabelCue, readLabel } from './label-cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { topics } from './topics.ts';

const RELATED = topics('related');

/**
 * Reads a label that announces other articles: "Lire aussi : …", "READ MORE", "相关阅读". `rest` is the announced title, if it stands on
 * the same line.
 */
export const readRelatedLabel = (
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): LabelCue | null =>
  line.length > 300 || (opens & RELATED) === 0 ? null : readLabel(line, 'related', 0.7, languages);

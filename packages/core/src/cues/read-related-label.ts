import { type LabelCue, readLabel } from './label-cue.ts';

/**
 * Reads a label that announces other articles: "Lire aussi : …", "READ MORE", "相关阅读". `rest` is the announced title, if it stands on
 * the same line.
 */
export const readRelatedLabel = (line: string, languages?: readonly string[]): LabelCue | null =>
  line.length > 300 ? null : readLabel(line, 'related', 0.7, languages);

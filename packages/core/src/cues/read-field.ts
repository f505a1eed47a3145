import { readLabel } from './label-cue.ts';
import { signsOf } from './line-signs.ts';
import { topics } from './topics.ts';

const FIELDS = topics('titleField', 'textField');
/** "Text: Anna Schmidt" says who wrote; behind the field of the text a paragraph begins. */
const SHORTEST_TEXT = 60;

/**
 * Where the words of a headline begin behind what a program has put before them: the label of a field ("Title:", "Titre :", "标题："), the marks
 * of a Markdown heading; 0 where nothing is.
 */
export const headlineStart = (line: string, languages?: readonly string[]): number =>
  titleFieldStart(line, languages) || headingStart(line);

/** Where a headline begins behind the label of its field; 0 without one. */
export function titleFieldStart(line: string, languages?: readonly string[]): number {
  const label = mayHaveField(line) ? readLabel(line, 'titleField', 0, languages) : null;
  return label !== null && label.rest !== '' ? label.restStart : 0;
}

/** Where the words of a Markdown heading begin; 0 where the line is none. */
export const headingStart = (line: string): number =>
  line.startsWith('#') ? (/^#{1,6}\s+/u.exec(line)?.[0].length ?? 0) : 0;

/** Where a paragraph begins behind the label of its field ("Text:", "Texte :"); 0 without one. */
export function paragraphStart(line: string, languages?: readonly string[]): number {
  const label = mayHaveField(line) ? readLabel(line, 'textField', 0, languages) : null;
  return label !== null && label.rest.length >= SHORTEST_TEXT ? label.restStart : 0;
}

const mayHaveField = (line: string): boolean => (signsOf(line.slice(0, HEAD)).opens & FIELDS) !== 0;
const HEAD = 24;

import { charClass, LETTER } from './char-class.ts';
import type { Cue } from './cue.ts';
import { readLabel } from './label-cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { topics } from './topics.ts';

const COMMENTS = topics('comments');

/** Reads the heading of a comments section: "Comments (12)", "3 Kommentare", "댓글". Refuses sentences about comments. */
export function readCommentHeading(
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): Cue | null {
  if (line.length > 60 || (opens & COMMENTS) === 0) return null;
  const isBare = charClass(line.charCodeAt(0)) === LETTER;
  const count = isBare ? 0 : (/^\s*\(?\d{1,6}\)?\s*/u.exec(line)?.[0].length ?? 0);
  const label = readLabel(line.slice(count), 'comments', 0.3, languages);
  if (label === null) return null;
  const counted = count > 0 || /^[([（]?\s*\d[\d.,]*\s*[)\]）]?$/u.test(label.rest);
  return { start: 0, end: line.length, strength: counted || label.rest === '' ? 0.95 : label.strength / 2 };
}

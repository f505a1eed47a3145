import { type LabelCue, readLabel } from './label-cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { topics } from './topics.ts';

const CHIPS = topics('kicker', 'factbox');

/** Reads a chip in front of a headline or alone above it: "LIVE", "EN DIRECT", "[속보]", "Factbox". Lower-case words are refused. */
export function readKicker(
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): LabelCue | null {
  if (line.length > 200 || (opens & CHIPS) === 0) return null;
  const cue = readLabel(line, 'kicker', 0, languages) ?? readLabel(line, 'factbox', 0, languages);
  if (cue === null) return null;
  return /^\p{Ll}/u.test(line.slice(cue.start)) ? null : cue;
}

import type { CueTopic } from '../locales/cues/cue-phrases.generated.ts';
import { charClass, LETTER } from './char-class.ts';
import type { Cue } from './cue.ts';
import { phraseAt } from './phrase-book.ts';

/** A label at the start of a line, and what follows it. */
export interface LabelCue extends Cue {
  /** What stands behind the label, trimmed; empty where the label is the whole line. */
  readonly rest: string;
  readonly restStart: number;
}

const LEAD = /^[\s([{（［<>»›→▶►▸■◆●○•*+#:–—-]*/u;
const TAIL = /^[\s)\]}）］<>»›→▶►▸…:：.!|*+–—-]*$/u;
const MARK = /^\s*(?:[\])】）］]\s*[:：]?|[:：|｜»›→▶►︰=]|[-–—]\s)\s*/u;

/**
 * The label of a topic at the start of a line. Strong where it is the whole line or a mark follows; `open` is the strength of a label
 * followed by words ("Lire aussi Le ministre…"), 0 to refuse it.
 */
export function readLabel(
  line: string,
  topic: CueTopic,
  open: number,
  languages?: readonly string[]
): LabelCue | null {
  const bare = charClass(line.charCodeAt(0)) === LETTER;
  const at = bare ? 0 : (LEAD.exec(line.slice(0, 24))?.[0].length ?? 0);
  const match = phraseAt(line, at, topic, languages) ?? (at > 0 ? phraseAt(line, 0, topic, languages) : null);
  if (match === null) return null;
  const behind = line.slice(match.end);
  const cue = (strength: number, restStart: number): LabelCue => ({
    rest: line.slice(restStart).trim(),
    restStart,
    start: match.start,
    end: match.end,
    strength
  });
  if (TAIL.test(behind))
    return match.colon && !/[:：]/u.test(behind) ? null : { ...cue(0.95, line.length), rest: '' };
  const mark = MARK.exec(behind);
  if (mark !== null) return cue(0.9, match.end + mark[0].length);
  if (/[\])】）］]/u.test(line.charAt(match.end - 1))) return cue(0.9, match.end);
  if (match.colon || open === 0) return null;
  const length = match.end - match.start;
  // One short word opens many a sentence ("Related parties said"); a phrase of two words seldom does.
  const phrase =
    /\s/u.test(line.slice(match.start, match.end)) || /[^\p{Script=Latin}]/u.test(line.charAt(match.start));
  return cue(phrase && length >= 6 ? open : open / 2, match.end);
}

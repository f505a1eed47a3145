import { SCORED_LABELS } from '../label/label.ts';
import { asksOrCalls } from './headline-end.ts';
import type { Outline } from './outline.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

/** A last sentence is longer than a notice's. */
const SHORTEST = 40;
/** "“It is over.”" is somebody's last word. */
const SHORTEST_QUOTE = 12;
/** The least chance of running text where a subheading parts the line from the text. */
const LIKELY = 0.15;
const LONGEST_SUBHEADING = 100;

/**
 * The lines below a body that end it and were not taken for its text: a last sentence, and one below a last subheading. On a page other
 * sentences stand there.
 *
 *     … the council said on Sunday.            <- the last line that was taken for text
 *     When the ferries run again               <- a subheading
 *     The timetable is out on Monday. (AFP)    <- too short by itself
 *     Source: AFP
 */
export function bodyTail(outline: Outline, end: number, ceiling: number): readonly number[] {
  if (outline.kind.isPage) return [];
  const tail: number[] = [];
  let at = end + 1;
  while (at < ceiling) {
    if (isSentence(outline, at)) tail.push(at++);
    else if (
      isSubheading(outline, at) &&
      isSentence(outline, at + 1, LIKELY) &&
      isOver(outline, at + 2, ceiling)
    ) {
      tail.push(at, at + 1);
      at += 2;
    } else break;
  }
  return tail;
}

/**
 * Whether a line that was not taken for text belongs to the body right above and below it: a sentence, or a subheading. On a page menus and
 * notices stand there, too.
 */
export function isInsideBody(outline: Outline, at: number): boolean {
  const { labels } = outline.labelling;
  if (outline.kind.isPage || labels[at - 1] !== 'BODY' || labels[at + 1] !== 'BODY') return false;
  return isSentence(outline, at) || isSubheading(outline, at);
}

/** A headline with its standfirst looks the same, but a byline, a date or text follows that. */
function isOver({ roles }: Outline, at: number, ceiling: number): boolean {
  const role = roles[at];
  return role === undefined || (at < ceiling && (role === 'other' || role === 'rule' || role === 'source'));
}

/** A sentence that says nothing of itself but perhaps its agency. */
function isSentence({ labelling, roles, dated }: Outline, at: number, least = 0): boolean {
  const line = labelling.view.lines[at];
  const role = roles[at];
  if (line === undefined || line.copies > 1 || dated[at] !== null || (role !== 'other' && role !== 'text'))
    return false;
  const { cues, facts } = line;
  const isCredited = cues.credit !== null;
  if (!isCredited && (facts.end !== 'stop' || asksOrCalls(line))) return false;
  const isElse = [cues.related, cues.notice, cues.share, cues.comments, cues.tags, cues.readingTime];
  if (isElse.some((cue) => cue !== null) || (cues.caption !== null && !isCredited)) return false;
  const shortest = facts.start === 'quote' ? SHORTEST_QUOTE : SHORTEST;
  return facts.length >= shortest && (labelling.chances[at]?.[BODY] ?? 0) >= least;
}

function isSubheading({ labelling, roles, dated }: Outline, at: number): boolean {
  const line = labelling.view.lines[at];
  if (line === undefined || line.copies > 1 || dated[at] !== null || roles[at] !== 'other') return false;
  const { cues, facts } = line;
  const isElse = [cues.related, cues.notice, cues.share, cues.comments, cues.tags, cues.kicker, cues.caption];
  return facts.length <= LONGEST_SUBHEADING && facts.end !== 'colon' && isElse.every((cue) => cue === null);
}

import { SCORED_LABELS } from '../label/label.ts';
import type { LineView } from '../label/line-view.ts';
import { sharedWords, wordsOf } from './cohesion.ts';
import { asksOrCalls, LONGER_THAN_HEADLINES } from './headline-end.ts';
import type { Outline } from './outline.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

/** A last sentence is longer than a notice's. */
const SHORTEST = 40;
/** "“It is over.”" is somebody's last word. */
const SHORTEST_QUOTE = 12;
/** The least chance of running text where a subheading parts the line from the text. */
const LIKELY = 0.08;
const LONGEST_SUBHEADING = 100;

/**
 * The lines below a body that end it and were not taken for its text: a last sentence, a long line that breaks off, and a sentence below
 * a last subheading. On a page other sentences stand there.
 *
 *     … the council said on Sunday.            <- the last line that was taken for text
 *     When the ferries run again               <- a subheading
 *     The timetable is out on Monday. (AFP)    <- too short by itself
 *     Source: AFP
 */
export function bodyTail(outline: Outline, body: readonly number[], ceiling: number): readonly number[] {
  if (outline.kind.isPage) return [];
  const tail: number[] = [];
  let at = (body.at(-1) ?? 0) + 1;
  while (at < ceiling) {
    const below = isSentence(outline, at) ? at : paragraphBelowTeaser(outline, body, at, ceiling);
    if (below !== null) {
      tail.push(below);
      at = below + 1;
    } else if (isParagraph(outline, at) && isOver(outline, at + 1, ceiling)) {
      tail.push(at);
      at += 1;
    } else if (
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
 * Whether a line that was not taken for text belongs to the body right above and below it: a sentence, a subheading, or the headline of a live
 * blog's entry. On a page menus and notices stand there, too.
 */
export function isInsideBody(outline: Outline, at: number): boolean {
  const { labels } = outline.labelling;
  const isBelow = labels[at - 1] === 'BODY' || outline.entries.has(at - 1);
  if (outline.kind.isPage || !isBelow || labels[at + 1] !== 'BODY') return false;
  return isSentence(outline, at) || isSubheading(outline, at);
}

/** So many lines at most above a text that begins with short sentences. */
const SHORT_LEDE = 2;

/**
 * The lines above a text without a headline that begin it and were not taken for it: sentences at the top of all, below a byline or a rule.
 * Elsewhere they may sum up a teaser.
 *
 *     By Jane Doe
 *     Chaos, creativity and a bit of love in the kitchen.    <- short for a first paragraph
 *     That is the recipe of the new bistro at the harbour, which …
 */
export function bodyHead(outline: Outline, start: number, floor: number): readonly number[] {
  if (outline.kind.isPage) return [];
  let first = start;
  while (first > floor && start - first < SHORT_LEDE && isSentence(outline, first - 1)) first--;
  const above = outline.roles[first - 1];
  if (above !== undefined && above !== 'byline' && above !== 'rule') return [];
  return Array.from({ length: start - first }, (_, step) => first + step);
}

/** The most lines of a teaser within a text: a label, a headline, a summary, a date. */
const TEASER = 4;
/** A paragraph, and how many of its words the text above has. */
const PARAGRAPH = 80;
const SAID = 0.2;

/**
 * The line that takes a text up again below a labelled teaser within it; null where none does:
 *
 *     Read also                                                   <- `at`
 *     Council backs second bridge
 *     11 May 2024
 *     The harbour will be dredged in autumn, the office said.
 */
function paragraphBelowTeaser(
  outline: Outline,
  body: readonly number[],
  at: number,
  ceiling: number
): number | null {
  const { labelling, roles, room, dated } = outline;
  const { lines, words } = labelling.view;
  if ((lines[at]?.cues.related?.strength ?? 0) <= RELATED) return null;
  let date = at + 1;
  while (date < Math.min(ceiling, at + TEASER) && roles[date] === 'other') date++;
  const below = date + 1;
  if (roles[date] !== 'date' || below >= ceiling || !isSentence(outline, below)) return null;
  // Where dated lines follow, it sums up the first of several teasers.
  if (dated.slice(below + 1, below + 1 + TEASER).some((entry) => entry !== null)) return null;
  if ((lines[below]?.facts.length ?? 0) < PARAGRAPH) return null;
  return sharedWords(words, below, wordsOf(words, body, room.about)) >= SAID ? below : null;
}
const RELATED = 0.4;

/** So many lines of a list may stand between a text and its source line. */
const LONGEST_LIST = 8;

/**
 * The lines between a text and the source line that closes it, where no label, caption or notice is among them:
 *
 *     Imported are above all:          <- the last line of text
 *     Food and textiles
 *     Source: AFP
 */
export function listAboveSource(
  { labelling, roles, kind }: Outline,
  from: number,
  source: number
): readonly number[] {
  if (kind.isPage || source - from > LONGEST_LIST) return [];
  const list = Array.from({ length: Math.max(0, source - from) }, (_, step) => from + step);
  const isPart = (at: number): boolean => {
    const cues = labelling.view.lines[at]?.cues;
    const isElse = [
      cues?.related,
      cues?.notice,
      cues?.share,
      cues?.comments,
      cues?.tags,
      cues?.caption,
      cues?.byline
    ];
    return roles[at] === 'other' && isElse.every((cue) => cue == null || cue.strength < UNSURE);
  };
  return list.every(isPart) ? list : [];
}
/** A cue that is no surer says nothing: two words with capitals may be a name. */
const UNSURE = 0.4;

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

/** A line that stands there once, says no day and was taken for nothing. */
function bareLine({ labelling, roles, dated }: Outline, at: number): LineView | null {
  const line = labelling.view.lines[at];
  const isBare = line !== undefined && line.copies === 1 && dated[at] === null && roles[at] === 'other';
  return isBare ? line : null;
}

/** A last line may break off: longer than headlines are, it is a paragraph. */
function isParagraph(outline: Outline, at: number): boolean {
  const line = bareLine(outline, at);
  if (line === null) return false;
  const { cues, facts } = line;
  const isElse = [cues.related, cues.notice, cues.share, cues.comments, cues.tags, cues.caption];
  return facts.length >= LONGER_THAN_HEADLINES && facts.bars === 0 && isElse.every((cue) => cue === null);
}

function isSubheading(outline: Outline, at: number): boolean {
  const line = bareLine(outline, at);
  if (line === null) return false;
  const { cues, facts } = line;
  const isElse = [cues.related, cues.notice, cues.share, cues.comments, cues.tags, cues.kicker, cues.caption];
  return facts.length <= LONGEST_SUBHEADING && facts.end !== 'colon' && isElse.every((cue) => cue === null);
}

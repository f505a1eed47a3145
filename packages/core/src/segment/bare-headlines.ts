import type { LineView } from '../label/line-view.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { LineRole } from './line-roles.ts';
import type { Outline } from './outline.ts';

/** A list of more lines is a menu or a footer as a rule. */
const MOST = 12;
const FEWEST_WORDS = 4; // "Read more here" is no headline
const FEWEST_UNSPACED = 8; // the same in scripts without spaces
const LONGEST = 200;
/** Entries of a menu in scripts without spaces are so short: "首页 新闻 国内 财经". */
const ENTRY = 4;

/**
 * The headlines without a date among free lines: where all lines of a stretch between rules and labels read like headlines.
 *
 *     Read also                                  <- a label
 *     Council votes on the new bridge            <- a headline
 *     Schools close early for the regatta        <- a headline
 */
export function bareHeadlines({ labelling, roles }: Outline, from: number, to: number): number[] {
  const { lines } = labelling.view;
  const found: number[] = [];
  let stretch: number[] = [];
  let isLabelled = false;
  for (let at = from; at <= to + 1; at++) {
    const isBelow = at <= to && isRelatedLabel(lines[at]);
    const isOver = at > to || roles[at] === 'rule' || isBelow;
    if (!isOver) {
      stretch.push(at);
      continue;
    }
    const headlines = stretch.filter((one) => canHead(roles[one]) && isHeadline(lines[one]));
    const share = headlines.length / Math.max(1, stretch.length);
    if (stretch.length <= MOST && share >= (isLabelled ? MOSTLY : 1)) found.push(...headlines);
    stretch = [];
    isLabelled = isBelow;
  }
  return found;
}

/** Below a label a caption or a credit may stand among the headlines. */
const MOSTLY = 0.6;

/** A long headline may have been taken for text. */
const canHead = (role: LineRole | undefined): boolean => role === 'other' || role === 'text';

/** "Read also:", with nothing behind it. */
export const isRelatedLabel = (line: LineView | undefined): boolean =>
  (line?.cues.related?.strength ?? 0) > 0.4 && (line?.facts.words ?? 0) < FEWEST_WORDS;

function isHeadline(line: LineView | undefined): boolean {
  if (line === undefined) return false;
  const { facts, cues } = line;
  if (facts.words < FEWEST_WORDS && facts.unspaced < FEWEST_UNSPACED) return false;
  if (facts.length > LONGEST || facts.letters <= facts.digits || facts.bars > 1) return false;
  if (facts.unspaced > 0 && isMenu(line.line.text)) return false;
  if (!endsAsHeadline(line)) return false;
  const isSomethingElse = [cues.notice, cues.share, cues.comments, cues.tags, cues.caption, cues.readingTime];
  return !hasDay(line) && isSomethingElse.every((cue) => cue === null);
}

/** "Harbour to be dredged by 2030" is a headline, "12 May" a date. */
const hasDay = ({ cues: { date } }: LineView): boolean =>
  date !== null &&
  (date.coverage > MOSTLY_DATE || date.mentions.some(({ stated }) => stated.includes('day')));
const MOSTLY_DATE = 0.3;

function isMenu(text: string): boolean {
  const entries = text.trim().split(/\s+/u);
  return entries.length > 2 && entries.every(({ length }) => length <= ENTRY);
}

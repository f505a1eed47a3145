import { readHeaderCredit } from '../cues/read-header-credit.ts';
import type { LineView } from '../label/line-view.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { Outline } from './outline.ts';
import { isSlugline } from './slugline.ts';
import { hasLabelledDate } from './stated-day.ts';

const SHORTEST = 8;
const LONGEST = 200;
/** As many words, all with a capital, are somebody's name. */
const NAME = 3;

/**
 * The headline that its header tells, whatever its words say: between it and the body nothing stands but who wrote the article and when.
 * Teasers have no byline and do not label their dates. Null where two dates stand there: the first may be that of a teaser.
 *
 *     Smooth sailing                        <- a play on words: the text has none of them
 *     By Jane Doe - Updated 12 May 2024
 *     The harbour of Lisport reopened on Sunday …
 *
 * @param start the first line of the body
 * @param floor the first line that is free
 */
export function loneHeadline(outline: Outline, start: number, floor: number): number | null {
  // On a page menus and boxes stand above bylines.
  if (outline.kind.isPage) return null;
  const header = readHeaderAbove(outline, start, floor);
  if (header === null || header.dates > 1) return null;
  const at = header.first - 1;
  return at >= floor && isHeadline(outline, at) ? at : null;
}

/**
 * The one line between an article and the one before that can be a headline, where no more than a date and a byline stand below it and
 * nothing but a rule or a source line above; null where it may be one of several teasers. At the top of a text it says little: a teaser
 * may stand there alone.
 */
export function onlyHeadline(outline: Outline, start: number, floor: number): number | null {
  const { labelling, roles } = outline;
  let at = start - 1;
  const below = new Set<string>();
  for (; at >= floor && (roles[at] === 'byline' || roles[at] === 'date'); at--) {
    if (below.has(roles[at] as string)) return null;
    below.add(roles[at] as string);
  }
  if (at < floor || !isHeadline(outline, at)) return null;
  for (let above = at - 1; above >= floor; above--)
    if (roles[above] !== 'rule' && roles[above] !== 'source') return null;
  return labelling.labels[at] === 'BODY' ? null : at;
}

/** Where fewer than this share of the lines have a blank line above them, blank lines part items rather than paragraphs. */
const SPARSE = 0.4;

/**
 * The line that opens a text's own block, where blank lines part items and no more than a date and a byline stand below it; null where
 * none does.
 *
 *     Council votes on the new bridge
 *     11 May 2024
 *
 *     Smooth sailing                        <- stands with the text below it, as those above stand with nothing but their dates
 *     12 May 2024
 *     The harbour of Lisport reopened on Sunday …
 */
export function blockHeadline(outline: Outline, start: number, floor: number): number | null {
  const { labelling, roles, kind } = outline;
  const { lines } = labelling.view;
  const at = blockStart(lines, start);
  if (kind.isPage || at < floor || at === 0 || at >= start || !isHeadline(outline, at)) return null;
  const header = roles.slice(at + 1, start);
  if (header.length > HEADER || header.some((role) => role !== 'date' && role !== 'byline')) return null;
  return kind.blanks <= SPARSE ? at : null;
}
const HEADER = 2;

/** The line at or above another one that a blank line stands above; 0 where there is none. */
function blockStart(lines: readonly LineView[], from: number): number {
  let at = from;
  while (at > 0 && (lines[at]?.line.blankBefore ?? 0) === 0) at--;
  return at;
}

/**
 * Whether the lines between two of text are a byline or a labelled date below an article's lede:
 *
 *     Harbour of Lisport reopens            <- a headline
 *     Ships came in at noon on Sunday.      <- its lede: the article goes on below
 *     By Jane Doe - Updated 12 May 2024
 *     The harbour …
 */
export const isBelowLede = (outline: Outline, before: number, after: number): boolean =>
  ledeAbove(outline, before, after) !== null;

/**
 * Whether a headline, and lines that say who wrote what follows and when, are all that stands between two lines of text: whatever the words
 * say, an article begins there.
 *
 *     … the council said on Sunday.
 *     Smooth sailing
 *     By Jane Doe
 *     12 May 2024
 *     The harbour …
 */
export const isBelowHeader = (outline: Outline, before: number, after: number): boolean =>
  !outline.kind.isPage &&
  isHeadline(outline, before + 1) &&
  readHeaderAbove(outline, after, before + 2)?.first === before + 2;

/** The first line of that lede; null where there is none. */
export function ledeAbove(outline: Outline, before: number, after: number): number | null {
  const { labelling, roles, kind } = outline;
  if (kind.isPage || readHeaderAbove(outline, after, before + 1)?.first !== before + 1) return null;
  const { lines } = labelling.view;
  let at = before;
  while (at > before - LEDE && labelling.labels[at] === 'BODY') at--;
  const headline = lines[at];
  const isLede = at < before && lines[before]?.facts.end !== 'colon';
  return isLede && roles[at] === 'other' && headline !== undefined && endsAsHeadline(headline)
    ? at + 1
    : null;
}
/** Paragraphs of a lede, which may stand above the lines that say who wrote an article and when. */
export const LEDE = 2;

/** The lines right above a body that say who wrote it and when: null where no byline and no label tells. */
function readHeaderAbove(
  { labelling, roles }: Outline,
  start: number,
  floor: number
): { readonly first: number; readonly dates: number } | null {
  let at = start - 1;
  let [bylines, dates, labels] = [0, 0, 0];
  for (; at >= floor; at--) {
    const line = labelling.view.lines[at] as LineView;
    const { cues, facts } = line;
    // "Jane Doe" alone may be a headline; above or below a date it is a name.
    if (roles[at] === 'other' && at < start - 1 && facts.words <= NAME && (cues.byline?.strength ?? 0) > 0.25)
      continue;
    if (roles[at] !== 'byline' && roles[at] !== 'date') break;
    if (roles[at] === 'byline' || (cues.byline?.strength ?? 0) > 0.6) bylines++;
    if (cues.date !== null) dates++;
    if (hasLabelledDate(line) || isCredited(line)) labels++;
  }
  return bylines < 2 && bylines + labels > 0 ? { first: at + 1, dates } : null;
}

/** "AFP, 5 May 2024": agencies sign articles and no teasers. */
const isCredited = ({ line: { text }, cues: { date } }: LineView): boolean =>
  date !== null && (readHeaderCredit(text, () => date.mentions)?.agency ?? null) !== null;

/** Whether a line could be a headline by its form alone. */
export function isHeadline({ labelling, dated }: Outline, at: number): boolean {
  const line = labelling.view.lines[at];
  if (line === undefined || dated[at] !== null) return false;
  const { facts, cues } = line;
  if (facts.length < SHORTEST || facts.length > LONGEST || facts.letters <= facts.digits) return false;
  const isName =
    facts.hasCase && (facts.start === 'lower' || (facts.words <= NAME && facts.titled >= facts.words));
  if (isName || !endsAsHeadline(line) || isSlugline(line.line.text)) return false;
  const { byline, source, dateline, notice, share, comments, tags, caption, related, readingTime } = cues;
  return [byline, source, dateline, notice, share, comments, tags, caption, related, readingTime].every(
    (cue) => cue === null
  );
}

import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import { numberWords, type TextWords } from '../label/text-words.ts';
import { type Brief, readColumns, withColumns } from './briefs.ts';
import { rarityOf, spreadOf, type WordBag, wordBags } from './cohesion.ts';
import { inlineDate } from './inline-date.ts';
import { type LineRole, lineRole } from './line-roles.ts';
import { liveEntries } from './live-entries.ts';
import { readNumberedItems } from './numbered-items.ts';
import { type LineRecord, readRecords } from './records.ts';
import { withoutStrayText } from './stray-text.ts';
import { textLines } from './text-lines.ts';

/** A dated entry of a list, such as the date below a teaser's headline. */
interface Dated {
  /** How many dated entries stand in a row up to here, this one counted. */
  readonly chain: number;
  /** Whether it is written as the one before it in the row: `- 12 May` and `- 3 June` are. Null for the first. */
  readonly isAlike: boolean | null;
}

/** What the lines of a text do beside one another, counted once: any stretch of them is then asked in constant time. */
export interface Outline {
  readonly labelling: Labelling;
  readonly roles: readonly LineRole[];
  /** Up to each line, how many lines of a role stand before it. */
  readonly dates: Int32Array;
  readonly others: Int32Array;
  readonly rules: Int32Array;
  /** How many headlines with a date below them. */
  readonly pairs: Int32Array;
  /** Blank lines before a line, less what is usual around it: above 0 where it stands apart. */
  readonly apart: Float64Array;
  /** The entries of dated lists: date lines, and lines with their date at the edge. */
  readonly dated: readonly (Dated | null)[];
  /** The short words of all lines. */
  readonly particles: TextWords;
  /** In how many lines each word stands, and what it weighs, by its number in the view. */
  readonly spread: Int32Array;
  readonly rarity: Float64Array;
  /** Room to gather the words of some lines in. */
  readonly room: Room;
  /** What kind of text it is: a page with its menus, or articles and teasers without. */
  readonly kind: TextKind;
  /** The lines of running text. */
  readonly texts: readonly number[];
  /** The times of a live blog's entries; none on a page, which has one article anyway. */
  readonly entries: ReadonlySet<number>;
  /** The briefs of its columns, by the first line of their text. */
  readonly briefs: ReadonlyMap<number, Brief>;
  /** What programs have printed in fields. */
  readonly records: readonly LineRecord[];
  /** Where the words of some lines begin behind a number or the name of a field. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A text as a whole; numbers are on scales from 0 to 1. */
interface TextKind {
  /** Whether a page's menus, lists and footers stand around its text, as opposed to articles and teasers alone. */
  readonly isPage: boolean;
  /** Lines in which a site speaks of itself: consent, accounts, terms. */
  readonly website: number;
  /** Share of lines of running text. */
  readonly prose: number;
  /** Share of date lines. */
  readonly dates: number;
  /** Share of lines with a blank one above. */
  readonly blanks: number;
  /** Lines, on a logarithmic scale. */
  readonly length: number;
}

/** The words of the stretches that are looked at together, each with a bag of its own. */
interface Room {
  readonly left: WordBag;
  readonly right: WordBag;
  readonly leftParticles: WordBag;
  readonly rightParticles: WordBag;
  /** Two stretches inside or beside them. */
  readonly one: WordBag;
  readonly other: WordBag;
  readonly about: WordBag;
  readonly opening: WordBag;
  readonly earlier: WordBag;
  readonly aboutParticles: WordBag;
}

/** How far apart the dates of a list may stand: headline, summary, date, and a label in between. */
const ENTRY = 4;
/** How many lines around a line tell what spacing is usual there. */
const AROUND = 8;

/** On a page, headlines and paragraphs that take turns are teasers with their summaries. */
export function outline(labelling: Labelling): Outline {
  const records = readRecords(labelling);
  if (records.length > 0) return recordsOutline(labelling, records);
  const parts = readParts(labelling);
  if (parts.kind.isPage) {
    const text = withoutStrayText(labelling);
    return outlineOf(text === labelling ? parts : readParts(text));
  }
  const { view } = labelling;
  const numbered = readNumberedItems(view, parts.roles);
  const columns = numbered.length > 0 ? { briefs: numbered, summaries: [] } : readColumns(view, parts.roles);
  if (columns.briefs.length + columns.summaries.length === 0) return outlineOf(parts);
  const starts = new Map(numbered.map(({ headline, start }) => [headline, start]));
  return outlineOf(readParts(withColumns(labelling, columns)), { briefs: columns.briefs, starts });
}

/** Nothing in records is running text. */
function recordsOutline(given: Labelling, records: readonly LineRecord[]): Outline {
  const labels = [...given.labels];
  for (const { first, last } of records) labels.fill('NAVIGATION', first, last + 1);
  const parts = readParts({ ...given, labels });
  const starts = new Map(records.flatMap((record) => [...record.starts]));
  return outlineOf({ ...parts, kind: { ...parts.kind, isPage: false } }, { records, starts });
}

type Parts = Pick<Outline, 'labelling' | 'roles' | 'dated' | 'kind'>;

function readParts(labelling: Labelling): Parts {
  const { lines } = labelling.view;
  const told = lines.map((_, at) => lineRole(labelling, at));
  const dated = datedEntries(lines, told);
  const roles = told.map((role, at) => (headsAnEntry(lines, told, dated, at) ? 'other' : role));
  return { labelling, roles, dated, kind: textKind(labelling, roles) };
}

interface Shapes {
  readonly briefs?: readonly Brief[];
  readonly records?: readonly LineRecord[];
  readonly starts?: ReadonlyMap<number, number>;
}

function outlineOf(
  { labelling, roles, dated, kind }: Parts,
  { briefs = [], records = [], starts = new Map() }: Shapes = {}
): Outline {
  const { lines } = labelling.view;
  const count = (is: (at: number) => boolean): Int32Array => {
    const counts = new Int32Array(lines.length + 1);
    for (let at = 0; at < lines.length; at++) counts[at + 1] = (counts[at] as number) + (is(at) ? 1 : 0);
    return counts;
  };
  const { words } = labelling.view;
  const particles = numberWords(lines, 'particles');
  const spread = spreadOf(words);
  return {
    labelling,
    roles,
    dates: count((at) => roles[at] === 'date'),
    others: count((at) => roles[at] === 'other'),
    rules: count((at) => roles[at] === 'rule' && (lines[at]?.line.text.length ?? 0) > 2),
    pairs: count((at) => roles[at] === 'other' && roles[at + 1] === 'date'),
    apart: standsApart(lines),
    dated,
    particles,
    spread,
    rarity: rarityOf(spread, lines.length),
    room: makeRoom(words, particles),
    kind,
    texts: textLines({ labelling, roles, dated, kind }),
    entries: kind.isPage ? new Set() : liveEntries(labelling),
    briefs: new Map(briefs.map((brief) => [brief.body[0] as number, brief])),
    records,
    starts
  };
}

function makeRoom(words: TextWords, particles: TextWords): Room {
  const [left, right, one, other, about, opening, earlier] = wordBags(words, 7) as Seven;
  const [leftParticles, rightParticles, aboutParticles] = wordBags(particles, 3) as Three;
  return {
    left,
    right,
    leftParticles,
    rightParticles,
    one,
    other,
    about,
    opening,
    earlier,
    aboutParticles
  };
}

type Three = readonly [WordBag, WordBag, WordBag];
type Seven = readonly [...Three, ...Three, WordBag];

/** So many lines in which a site speaks of itself make a page. */
const SITE = 12;
/** Lines of a long text: two to the power of this. */
const LONG = 10;

/** A page has so many lines at least that are neither text nor date nor byline, and less text than a dump of many articles. */
const MENUS = 24;
const MOSTLY_PROSE = 0.45;

function textKind({ view: { lines }, labels }: Labelling, roles: readonly LineRole[]): TextKind {
  const share = (is: (at: number) => boolean): number =>
    lines.reduce((sum, _, at) => sum + (is(at) ? 1 : 0), 0) / Math.max(1, lines.length);
  const prose = share((at) => labels[at] === 'BODY');
  const others = roles.reduce((sum, role) => sum + (role === 'other' ? 1 : 0), 0);
  return {
    isPage: others >= MENUS && prose < MOSTLY_PROSE,
    website: Math.min(1, (share((at) => (lines[at]?.websiteWords ?? 0) > 0) * lines.length) / SITE),
    prose,
    dates: share((at) => roles[at] === 'date'),
    blanks: share((at) => at > 0 && (lines[at]?.line.blankBefore ?? 0) > 0),
    length: Math.min(1, Math.log2(1 + lines.length) / LONG)
  };
}

/** Names are fewer words than this. */
const NAMES = 6;

/** "Renowned Artists and Newcomers" reads like a list of names; with a date below it, among others like it, it is a headline. */
function headsAnEntry(
  lines: readonly LineView[],
  roles: readonly LineRole[],
  dated: readonly (Dated | null)[],
  at: number
): boolean {
  if (roles[at] !== 'byline' || roles[at + 1] !== 'date' || lines[at]?.cues.byline?.labelled === true)
    return false;
  const above = roles[at - 1] ?? 'rule';
  const isListed = dated[at + 1]?.isAlike === true || (dated[at + 3] ?? dated[at + 4])?.isAlike === true;
  return isListed && (above === 'date' || above === 'rule') && (lines[at]?.facts.words ?? 0) >= NAMES;
}

/** How many lines from `from` to `to`, the latter left out. */
export const between = (counts: Int32Array, from: number, to: number): number =>
  to <= from ? 0 : (counts[to] ?? 0) - (counts[from] ?? 0);

function standsApart(lines: readonly LineView[]): Float64Array {
  const apart = new Float64Array(lines.length);
  const sums = new Float64Array(lines.length + 1);
  for (let at = 1; at < lines.length; at++) sums[at + 1] = (sums[at] as number) + blankBefore(lines, at);
  for (let at = 1; at < lines.length; at++) {
    const from = Math.max(1, at - AROUND);
    const to = Math.min(lines.length, at + AROUND + 1);
    const others = to - from - 1;
    if (others < 1) continue;
    const value = blankBefore(lines, at);
    apart[at] = value - ((sums[to] as number) - (sums[from] as number) - value) / others;
  }
  return apart;
}

const blankBefore = (lines: readonly LineView[], at: number): number =>
  Math.min(2, lines[at]?.line.blankBefore ?? 0);

function datedEntries(lines: readonly LineView[], roles: readonly LineRole[]): (Dated | null)[] {
  const entries: (Dated | null)[] = [];
  let last = -1;
  let lastMask = '';
  lines.forEach((line, at) => {
    const isInline = roles[at] !== 'date' && inlineDate(line) !== null;
    if (roles[at] !== 'date' && !isInline) {
      entries.push(null);
      return;
    }
    const mask = isInline ? 'inline' : maskOf(line.line.text);
    const before = last >= 0 && at - last <= ENTRY && (isInline || at - last > 1) ? entries[last] : null;
    entries.push({
      chain: 1 + (before?.chain ?? 0),
      isAlike: before == null ? null : mask === lastMask
    });
    last = at;
    lastMask = mask;
  });
  return entries;
}

/** "- 12 May 2024" as "- 0 a 0". */
const maskOf = (text: string): string =>
  text
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/gu, ' ');

import type { Label } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import { NO_CUES } from '../label/line-cues.ts';
import type { LineView } from '../label/line-view.ts';
import type { TextView } from '../label/text-view.ts';
import { isClosedByCredit, isOpenedByAgency } from './agency-signs.ts';
import { sharedBeyond, sharedWords, type WordBag, wordBags, wordsOf } from './cohesion.ts';
import { datedSummaries } from './dated-summaries.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { LineRole } from './line-roles.ts';

/** A short item of a column: a headline, perhaps a date or a byline, and one paragraph or a few. Indexes of lines. */
export interface Brief {
  readonly headline: number;
  readonly body: readonly number[];
}

interface Block extends Brief {
  /** The last line, a source line included. */
  readonly last: number;
  /** Whether an agency's dateline opens its text, and whether an agency's credit or a source line closes it. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly isDated: boolean;
}

/** Of a column's briefs so many have the sign that makes it one. */
const MOST_OF_THEM = 2 / 3;
/** Without such a sign a column has so many briefs, of so few paragraphs each, with a length that briefs have. */
const FEWEST = 3;
const FEW_PARAGRAPHS = 2;
const LONGEST = 450;
/** A brief's headline shares words with its own text and hardly any with the others'; the subheadings of one article do with all of it. */
const OWN = 0.12;
const OTHERS = 0.25;
const TIMES = 2.5;
const TEXTS = 0.35;

/**
 * The briefs of the columns of a text, told by a shape that recurs:
 *
 *     Ferry to the islands runs again                                              Bridge of discord, says the Courier
 *     NORDHOLM (AP) — The ferry between Nordholm and the islands resumed …         The Courier writes that the bridge …
 *     Council backs second bridge                                                  The Gazette: the ferry, at last
 *     ALTSTADT (AP) — The town council approved plans for a second bridge …        The ferry is back after four months …
 *
 * Where an agency's datelines open most of them, each begins at one; where credits close most, below one; without either, where their
 * headlines speak of nothing but the paragraph or two below them.
 *
 * With a date in each and no such sign they are teasers with their summaries.
 */
export function readColumns(view: TextView, roles: readonly LineRole[]): Columns {
  const briefs: Brief[] = [];
  const summaries: number[] = [];
  for (const run of runsOfBlocks(view.lines, roles)) {
    briefs.push(...briefsOf(view, roles, run));
    summaries.push(...summariesOf(view, run));
  }
  const taken = new Set(briefs.flatMap(({ body }) => body));
  const listed = datedSummaries(view.lines, roles, (at) => isHeadline(view.lines[at], roles[at]));
  summaries.push(...listed.filter((at) => !taken.has(at)));
  return { briefs, summaries };
}

/** What columns of short items are made of. */
export interface Columns {
  readonly briefs: readonly Brief[];
  /** The lines that sum up what a teaser announces. */
  readonly summaries: readonly number[];
}

/** The labels, with the columns' lines for what they are. */
export function withColumns(labelling: Labelling, { briefs, summaries }: Columns): Labelling {
  const labels: Label[] = [...labelling.labels];
  for (const { headline, body } of briefs) {
    labels[headline] = 'HEADLINE';
    for (const at of body) labels[at] = 'BODY';
  }
  for (const at of summaries) labels[at] = 'NAVIGATION';
  return { ...labelling, labels };
}

function briefsOf(view: TextView, roles: readonly LineRole[], run: readonly Block[]): readonly Brief[] {
  if (run.length === 1) return isWhole(run[0] as Block, roles) ? run : [];
  if (shareOf(run, ({ opens }) => opens) >= MOST_OF_THEM)
    return run.filter(({ opens, headline }, which) => opens && (which > 0 || !isName(view.lines[headline])));
  // A headline right below running text may be a subheading of what stands above.
  const isBelowText = roles[(run[0] as Block).headline - 1] === 'text';
  if (shareOf(run, ({ closes }) => closes) >= MOST_OF_THEM)
    return run.filter((_, which) => (which === 0 ? !isBelowText : run[which - 1]?.closes === true));
  return !isBelowText && (isReviewOfPress(view, run) || isPlainColumn(view, run)) ? run : [];
}

const shareOf = (run: readonly Block[], is: (block: Block) => boolean): number =>
  run.filter(is).length / run.length;

/** A summary is no longer than this. */
const SUMMARY = 260;

/** The summaries of a dated list; below the last one an article may stand. */
function summariesOf({ lines }: TextView, run: readonly Block[]): readonly number[] {
  const isTeaser = ({ body, isDated, opens, closes }: Block): boolean =>
    isDated &&
    !opens &&
    !closes &&
    body.length === 1 &&
    (lines[body[0] as number]?.facts.length ?? 0) < SUMMARY;
  const end = run.findIndex((block) => !isTeaser(block));
  const list = end < 0 ? run : run.slice(0, end);
  return list.length >= FEWEST && end !== 0 && run.length - list.length <= 1
    ? list.flatMap(({ body }) => body)
    : [];
}

/** "Anna Larsen" above the first text that an agency opens is its author rather than its headline. */
const isName = (line: LineView | undefined): boolean =>
  (line?.cues.byline?.strength ?? 0) > 0.25 && (line?.facts.words ?? 0) < NAME_WORDS;
const NAME_WORDS = 4;

/** One block of one paragraph that is the whole text, but for lines that say when and by whom. */
const isWhole = ({ headline, body, last }: Block, roles: readonly LineRole[]): boolean =>
  body.length === 1 &&
  roles.every((role, at) => (at >= headline && at <= last) || (role !== 'other' && role !== 'text'));

/** "Le Courrier : le pont de la discorde", but not "Platz 3: Altstadt". */
const NAMED = /^["«„“]?(?<name>\p{Lu}[^\d:：]{1,40}?)["»“”]?\s?[:：]\s?\S/u;

/** Whether the headline of each block names who writes what it quotes: not always the same. */
function isReviewOfPress({ lines }: TextView, run: readonly Block[]): boolean {
  if (run.length < FEWEST || run.some(({ body }) => body.length > FEWEST)) return false;
  const names = run.map(({ headline }) => NAMED.exec(lines[headline]?.line.text ?? '')?.groups?.['name']);
  return !names.includes(undefined) && new Set(names).size > run.length / 2;
}

function isPlainColumn({ lines, words }: TextView, run: readonly Block[]): boolean {
  if (run.length < FEWEST || run.some(({ body, isDated }) => isDated || body.length > FEW_PARAGRAPHS))
    return false;
  const lengthOf = ({ body }: Block): number =>
    body.reduce((sum, at) => sum + (lines[at]?.facts.length ?? 0), 0);
  const size = run.reduce((sum, block) => sum + lengthOf(block), 0);
  if (size > LONGEST * run.length) return false;
  const [text, all] = wordBags(words, 2) as [WordBag, WordBag];
  wordsOf(
    words,
    run.flatMap(({ body }) => body),
    all
  );
  let [own, cross, common] = [0, 0, 0];
  for (const block of run) {
    wordsOf(words, block.body, text);
    own += sharedWords(words, block.headline, text);
    cross += sharedBeyond(words, block.headline, all, text);
    const beyond = block.body.reduce((sum, at) => sum + sharedBeyond(words, at, all, text), 0);
    common += beyond / block.body.length;
  }
  const mean = (sum: number): number => sum / run.length;
  return mean(own) >= OWN && mean(cross) <= OTHERS && own >= TIMES * cross && mean(common) <= TEXTS;
}

/** Runs of blocks one right below the other. */
function runsOfBlocks(lines: readonly LineView[], roles: readonly LineRole[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let at = 0; at < lines.length; ) {
    const block = readBlock(lines, roles, at);
    if (block === null) {
      const isWithin =
        roles[at] === 'rule' || (isSectionLabel(lines[at]) && readBlock(lines, roles, at + 1)?.opens);
      if (!isWithin) end();
      at++;
    } else {
      run.push(block);
      at = block.last + 1;
    }
  }
  end();
  return runs;
}

const LABEL_WORDS = 3;

/** "CHINA" above a report from there. */
const isSectionLabel = (line: LineView | undefined): boolean =>
  line !== undefined &&
  line.facts.words <= LABEL_WORDS &&
  line.facts.digits === 0 &&
  line.facts.end === 'none';

const MOST_PARAGRAPHS = 8;
/** A date and a byline may stand between a headline and its text. */
const HEADER = 2;

function readBlock(lines: readonly LineView[], roles: readonly LineRole[], headline: number): Block | null {
  if (!isHeadline(lines[headline], roles[headline])) return null;
  let at = headline + 1;
  while (at <= headline + HEADER && (roles[at] === 'date' || roles[at] === 'byline')) at++;
  const isDated = at > headline + 1;
  const body: number[] = [];
  while (body.length < MOST_PARAGRAPHS && isParagraph(lines[at], roles[at], body.length > 0)) body.push(at++);
  const first = lines[body[0] ?? -1];
  const final = lines[body.at(-1) ?? -1];
  if (first === undefined || final === undefined) return null;
  if (first.facts.length < (lines[headline]?.facts.length ?? 0)) return null;
  // "(Reporting by Jane Doe; Editing by John Roe)"
  const isSignedOff = roles[at] === 'byline' && isClosedByCredit(lines[at]?.cues ?? NO_CUES);
  const isSourced = roles[at] === 'source' || isSignedOff;
  return {
    headline,
    body,
    last: isSourced ? at : at - 1,
    opens: isOpenedByAgency(first.cues),
    closes: isSourced || isClosedByCredit(final.cues) || final.cues.end !== null,
    isDated
  };
}

const SHORTEST_HEADLINE = 8;
const LONGEST_HEADLINE = 140;
const SHORTEST_PARAGRAPH = 60;
/** Below another paragraph. */
const SHORTEST_SENTENCE = 20;

function isHeadline(line: LineView | undefined, role: LineRole | undefined): boolean {
  if (line === undefined || (role !== 'other' && role !== 'text')) return false;
  const { facts, cues } = line;
  if (facts.length < SHORTEST_HEADLINE || facts.length > LONGEST_HEADLINE || facts.letters <= facts.digits)
    return false;
  if (facts.end === 'comma' || !endsAsHeadline(line)) return false;
  return [
    cues.dateline,
    cues.notice,
    cues.share,
    cues.comments,
    cues.tags,
    cues.related,
    cues.readingTime
  ].every((cue) => cue === null);
}

function isParagraph(line: LineView | undefined, role: LineRole | undefined, isBelow: boolean): boolean {
  if (line === undefined || (role !== 'other' && role !== 'text')) return false;
  const { facts, cues } = line;
  return (
    facts.length >= (isBelow ? SHORTEST_SENTENCE : SHORTEST_PARAGRAPH) &&
    (facts.end === 'stop' || isClosedByCredit(cues) || cues.end !== null) &&
    [cues.notice, cues.share, cues.comments, cues.tags].every((cue) => cue === null)
  );
}

import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import { sharedWords, wordsOf } from './cohesion.ts';
import { lineRole } from './line-roles.ts';
import type { Section } from './section.ts';

/** A line that may be the headline of a section. */
export interface HeadlineCandidate {
  readonly at: number;
  readonly row: Float64Array;
}

export const HEADLINE_FEATURES = [
  'bias',
  'chance of a headline',
  'headline against the best',
  'headline-like line right above',
  'headline-like line right below',
  'headline-like line above and shares less',
  'chance of a subheading',
  'chance of navigation',
  'chance of body',
  'chance of a standfirst',
  'chance of a caption',
  'words shared with the body',
  'words shared with its first lines',
  'words shared with the text before',
  'shares more with the body than before',
  'shares the most',
  'share against the best',
  'shares little',
  'shares less than a third',
  'shares half',
  'dated above a body that shares little',
  'has no words',
  'two or more words shared',
  'distance, to 1',
  'distance, to 3',
  'distance, to 10',
  'distance, to 40',
  'other lines between',
  'date follows',
  'byline or source follows',
  'date after all',
  'rule between',
  'date before it',
  'dated list',
  'dated items between',
  'like the first line',
  'first line',
  'said elsewhere',
  'length to 40',
  'length to 120',
  'length over 160',
  'length over 90',
  'stands under a shorter line that shares',
  'stands over a longer line that shares',
  'stands over a sentence',
  'ends a sentence',
  'ends with a colon',
  'inside the body',
  'bars and signs',
  'source line',
  'byline',
  'date inside',
  'bullet',
  'kicker, label or notice',
  'blank lines before stand out',
  'candidates after it'
] as const;

/** How far above the body a headline may stand, in lines. */
const REACH = 60;
const index = (label: Label): number => SCORED_LABELS.indexOf(label);
const HEADLINE = index('HEADLINE');
const SUBHEAD = index('SUBHEAD');
const NAVIGATION = index('NAVIGATION');
const BODY = index('BODY');
const STANDFIRST = index('STANDFIRST');
const CAPTION = index('CAPTION');

const is = (truth: boolean): number => (truth ? 1 : 0);

/** The lines above a section, and its own first two, as candidates for its headline. `floor` is the first line that is free. */
export function headlineCandidates(
  labelling: Labelling,
  section: Section,
  floor: number,
  previous: Section | null
): HeadlineCandidate[] {
  const { view, chances } = labelling;
  const { lines } = view;
  const start = section.body[0] ?? 0;
  const words = wordsOf(lines, section.body.slice(0, 30));
  const opening = wordsOf(lines, section.body.slice(0, 4));
  const earlier = wordsOf(lines, previous?.body.slice(-12) ?? []);
  const places: number[] = [];
  for (let at = Math.max(floor, start - REACH); at < start; at++) places.push(at);
  // A headline inside the body has text below it.
  for (const at of section.body.slice(0, Math.min(2, section.body.length - 1))) places.push(at);
  const canBe = places.filter((at) => isPossible(lines[at]));
  const chance = (at: number, label: number): number => chances[at]?.[label] ?? 0;
  const isWide = (at: number): boolean => (lines[at]?.words.length ?? 0) > 1;
  const shares = canBe.map((at) => sharesWithBody(lines[at], words, at >= start ? 1 : 0));
  const best = Math.max(0, ...shares.map((share, which) => (isWide(canBe[which] as number) ? share : 0)));
  const top = Math.max(0.01, ...canBe.map((at) => chance(at, HEADLINE)));
  const first = new Set(lines[0]?.words);
  const dates = datesBefore(labelling, Math.max(floor, start - REACH), start);
  /** Whether one of the next candidates above or below, of a fitting length, has its words in the body. */
  const beside = (which: number, step: -1 | 1, fits: (length: number) => boolean): boolean => {
    for (let count = 1; count <= 4; count++) {
      const at = canBe[which + step * count];
      if (at === undefined || Math.abs(at - (canBe[which] ?? at)) > 5) return false;
      const line = lines[at];
      if (
        line !== undefined &&
        line.words.length > 2 &&
        (shares[which + step * count] ?? 0) >= 0.25 &&
        fits(line.facts.length)
      )
        return true;
    }
    return false;
  };
  return canBe.map((at, which) => {
    const line = lines[at] as LineView;
    const share = shares[which] ?? 0;
    const away = Math.max(0, start - at - 1);
    const before = sharedWords(line.words, earlier);
    const after = [1, 2, 3].filter((step) => at + step < start).map((step) => lineRole(labelling, at + step));
    let between = 0;
    let isRuled = false;
    let items = 0;
    for (let other = at + 1; other < start; other++) {
      const role = lineRole(labelling, other);
      if (role === 'other') between++;
      if (role === 'other' && other + 1 < start && lineRole(labelling, other + 1) === 'date') items++;
      if (role === 'rule' && (lines[other]?.line.text.length ?? 0) > 2) isRuled = true;
    }
    const { facts, cues } = line;
    const own = Math.max(chance(at, HEADLINE), 0.02);
    const neighbour = (other: number | undefined): number =>
      other === undefined || Math.abs(other - at) > 2 ? 0 : Math.min(1, chance(other, HEADLINE) / own);
    const likeAbove = neighbour(canBe[which - 1]);
    const likeBelow = neighbour(canBe[which + 1]);
    return {
      at,
      row: Float64Array.of(
        1,
        chance(at, HEADLINE),
        chance(at, HEADLINE) / top,
        likeAbove,
        likeBelow,
        is(likeAbove > 0.3 && isWide(at) && share <= (shares[which - 1] ?? 0)),
        chance(at, SUBHEAD),
        chance(at, NAVIGATION),
        chance(at, BODY),
        chance(at, STANDFIRST),
        chance(at, CAPTION),
        isWide(at) ? share : share * 0.5,
        at >= start ? 0 : sharedWords(line.words, opening),
        before,
        share - before,
        is(isWide(at) && share >= best && best > 0.25),
        isWide(at) && best > 0 ? share / best : 0,
        is(line.words.length > 2 && share < 0.2),
        is(line.words.length > 3 && share < 0.34),
        is(line.words.length > 2 && share >= 0.5),
        is(after[0] === 'date' && line.words.length > 2 && share < 0.34),
        is(line.words.length === 0),
        is(share * line.words.length >= 2),
        is(away > 0),
        Math.min(1, away / 3),
        Math.min(1, away / 10),
        Math.min(1, away / 40),
        Math.min(1, between / 3),
        is(after.includes('date')),
        is(after.includes('byline') || after.includes('source')),
        Math.min(1, (dates[start] ?? 0) - (dates[at + 1] ?? 0)),
        is(isRuled),
        is(at > floor && lineRole(labelling, at - 1) === 'date'),
        is(at > floor && lineRole(labelling, at - 1) === 'date' && after[0] === 'date'),
        Math.min(1, items / 2),
        at > 0 ? likeness(line.words, first) : 0,
        is(at === 0),
        is(line.copies > 1),
        Math.min(1, facts.length / 40),
        Math.min(1, facts.length / 120),
        is(facts.length > 160),
        is(facts.length > 90),
        is(beside(which, -1, (length) => length < facts.length * 0.8)),
        is(beside(which, 1, (length) => length > facts.length * 1.2)),
        is(lines[at + 1]?.facts.end === 'stop' && (lines[at + 1]?.facts.length ?? 0) > facts.length),
        is(facts.end === 'stop' && !line.line.text.endsWith('?') && !line.line.text.endsWith('!')),
        is(facts.end === 'colon'),
        is(at >= start),
        Math.min(1, facts.bars / 2),
        cues.source?.strength ?? 0,
        cues.byline?.strength ?? 0,
        cues.date?.coverage ?? 0,
        is(facts.start === 'bullet'),
        Math.max(cues.kicker?.strength ?? 0, cues.related?.strength ?? 0, cues.notice?.strength ?? 0),
        is(line.line.blankBefore > (lines[at + 1]?.line.blankBefore ?? 0)),
        Math.min(1, (canBe.length - 1 - which) / 3)
      )
    };
  });
}

function isPossible(line: LineView | undefined): boolean {
  if (line === undefined || line.facts.isRule || line.facts.length >= 400) return false;
  return (
    (line.cues.date?.coverage ?? 0) < 0.7 &&
    !(line.cues.byline?.labelled === true && line.cues.byline.strength > 0.7)
  );
}

function sharesWithBody(line: LineView | undefined, words: ReadonlyMap<number, number>, own: number): number {
  if (line === undefined || line.words.length === 0) return 0;
  let shared = 0;
  for (const word of line.words) if ((words.get(word) ?? 0) > own) shared++;
  return shared / line.words.length;
}

function likeness(words: Int32Array, first: ReadonlySet<number>): number {
  if (words.length === 0 || first.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (first.has(word)) shared++;
  return (2 * shared) / (words.length + first.size);
}

/** For each line from `from` to `to`, how many date lines stand before it. */
function datesBefore(labelling: Labelling, from: number, to: number): Record<number, number> {
  const counts: Record<number, number> = {};
  let count = 0;
  for (let at = from; at <= to; at++) {
    counts[at] = count;
    if (at < to && lineRole(labelling, at) === 'date') count++;
  }
  return counts;
}

import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { LineView } from '../label/line-view.ts';
import { sharedWords, wordsOf } from './cohesion.ts';
import { featureRow } from './feature-row.ts';
import { type Rated, rivalRow } from './headline-rivals.ts';
import { common, likeness, onlyInBody, sharedWithBody, sizeOf, twoBest } from './headline-words.ts';
import { between, type Outline } from './outline.ts';
import type { Section } from './section.ts';

const index = (label: Label): number => SCORED_LABELS.indexOf(label);
const HEADLINE = index('HEADLINE');
const SUBHEAD = index('SUBHEAD');
const NAVIGATION = index('NAVIGATION');
const BODY = index('BODY');
const STANDFIRST = index('STANDFIRST');
const CAPTION = index('CAPTION');

/** How many lines of a body tell what it is about, how many open it, and how many of the text before are set against it. */
const ABOUT = 30;
const OPENING = 4;
const EARLIER = 12;

const is = (truth: boolean): number => (truth ? 1 : 0);

/** How near lines stand together, in lines. */
const SOON = 4;

/** What is free above a section, and which of these lines and its own first ones may be the headline. */
interface Choices {
  readonly floor: number;
  readonly previous: Section | null;
  readonly canBe: readonly number[];
}

/** The features of each candidate, in the order of `HEADLINE_FEATURES`. */
export function headlineRows(
  outline: Outline,
  { body }: Section,
  { floor, previous, canBe }: Choices
): Float64Array[] {
  const { labelling, roles, dates, others, rules, pairs, apart, dated, particles, spread, room, kind } =
    outline;
  const { view, chances } = labelling;
  const { lines, words } = view;
  const start = body[0] ?? 0;
  const about = body.slice(0, ABOUT);
  const aboutWords = wordsOf(words, about, room.about);
  const aboutParticles = wordsOf(particles, about, room.aboutParticles);
  const opening = wordsOf(words, body.slice(0, OPENING), room.opening);
  const earlier = wordsOf(words, previous?.body.slice(-EARLIER) ?? [], room.earlier);
  const chance = (at: number, label: number): number => chances[at]?.[label] ?? 0;
  const isWide = (at: number): boolean => (lines[at]?.words.length ?? 0) > 1;
  const own = (at: number): number => is(at >= start);
  const shares = canBe.map((at) => sharedWithBody(words, at, aboutWords, own(at)));
  const only = canBe.map((at) => onlyInBody(words, at, aboutWords, own(at), spread));
  const [best, second] = twoBest(shares.filter((_, which) => isWide(canBe[which] as number)));
  const [bestOnly] = twoBest(only.filter((_, which) => isWide(canBe[which] as number)));
  const top = Math.max(0.01, ...canBe.map((at) => chance(at, HEADLINE)));
  const like = canBe.map((at) => (at > 0 ? likeness(words, at, 0) : 0));
  const [mostLike] = twoBest(like);
  const title = lines[0]?.line.text ?? '';
  const isWorthy = (which: number): boolean =>
    (shares[which] as number) >= 0.25 && (lines[canBe[which] ?? -1]?.words.length ?? 0) > 2;
  let lastWorthy = -1;
  canBe.forEach((at, which) => {
    if (at < start && isWorthy(which) && lines[at]?.facts.end !== 'stop') lastWorthy = which;
  });
  const listEnd = lastDated(dated, floor, start);
  const openingLength = lines[start]?.facts.length ?? 0;
  const text = (which: number): string => lines[canBe[which] ?? -1]?.line.text ?? '';
  /** Whether a line is the first one that is free, or stands below a rule, a date, a text or apart from what is above. */
  const opens = (at: number): boolean =>
    at === floor || (roles[at - 1] !== 'other' && roles[at - 1] !== 'byline') || (apart[at] ?? 0) > 0.5;
  /** How like the candidate is to the next one, where that stands within two lines: a trail that repeats the title, and the headline. */
  const likeNeighbour = (at: number, other: number | undefined): number =>
    other === undefined || Math.abs(other - at) > 2 ? 0 : likeness(words, at, other);
  /** Whether one of the candidates up to four away is as asked. */
  const near = (which: number, steps: readonly number[], asks: (other: number) => boolean): boolean => {
    for (const step of steps) {
      const at = canBe[which + step];
      if (at !== undefined && Math.abs(at - (canBe[which] as number)) < 6 && asks(which + step)) return true;
    }
    return false;
  };
  /**
   * Of two lines of a headline's size that stand together the lower one is the headline where they say the same, the title in a trail and
   * the headline; the upper one where they do not, a headline and a standfirst.
   */
  const likest = (which: number, steps: readonly number[]): { like: number; unlike: number } => {
    const at = canBe[which] as number;
    const own = lines[at];
    let [like, unlike] = [0, 0];
    for (const step of steps) {
      const other = canBe[which + step] ?? start;
      if (other >= start || Math.abs(other - at) > SOON || (own?.words.length ?? 0) < 2) continue;
      const one = likeness(words, at, other);
      like = Math.max(like, one);
      const ratio = (lines[other]?.facts.length ?? 0) / Math.max(1, own?.facts.length ?? 0);
      if (Math.abs(other - at) === 1 && ratio > 0.6 && ratio < 1.7) unlike = 1 - one;
    }
    return { like, unlike };
  };
  const rated = canBe.map(
    (at, which): Rated => ({
      at,
      share: shares[which] as number,
      like: like[which] as number,
      isStart: at > 0 && isBeginning(title, lines[at] as LineView),
      headline: chance(at, HEADLINE),
      standfirst: chance(at, STANDFIRST)
    })
  );
  return canBe.map((at, which) => {
    const soonAbove = likest(which, [-1, -2, -3, -4]);
    const soonBelow = likest(which, [1, 2, 3, 4]);
    const line = lines[at] as LineView;
    const { facts, cues } = line;
    const share = shares[which] as number;
    const before = sharedWords(words, at, earlier);
    const nearest = Math.max(chance(at, HEADLINE), 0.02);
    const neighbour = (other: number | undefined): number =>
      other === undefined || Math.abs(other - at) > 2 ? 0 : Math.min(1, chance(other, HEADLINE) / nearest);
    const likeAbove = neighbour(canBe[which - 1]);
    const below = roles.slice(at + 1, Math.min(at + 4, start));
    const entry = dated[at] ?? (at + 1 < start ? dated[at + 1] : null) ?? null;
    const above = dated[at - 1] ?? dated[at - 2] ?? null;
    const isUndated = entry === null && below[0] !== 'date';
    const isLast = at < start && between(others, at + 1, start) === 0;
    const { isStart } = rated[which] as Rated;
    const lengthOf = (other: number): number => lines[canBe[other] ?? -1]?.facts.length ?? 0;
    const own = [
      1,
      chance(at, HEADLINE),
      chance(at, HEADLINE) / top,
      likeAbove,
      neighbour(canBe[which + 1]),
      is(likeAbove > 0.3 && isWide(at) && share <= (shares[which - 1] ?? 0)),
      chance(at, SUBHEAD),
      chance(at, NAVIGATION),
      chance(at, BODY),
      chance(at, STANDFIRST),
      chance(at, CAPTION),
      share,
      only[which] as number,
      at >= start ? 0 : sharedWords(words, at, opening),
      sharedWords(particles, at, aboutParticles),
      before,
      share - before,
      best > 0 ? share / best : 0,
      share - (share === best ? second : best),
      bestOnly > 0 ? (only[which] as number) / bestOnly : 0,
      Math.min(8, share * line.words.length),
      is(line.words.length === 0),
      Math.min(20, line.words.length),
      is(share * line.words.length >= 2),
      is(line.words.length > 3 && share < 0.34),
      is(line.words.length > 2 && share < 0.2),
      Math.log2(1 + Math.max(0, start - at - 1)),
      Math.min(2, Math.max(0, start - at - 1)),
      Math.min(10, at - floor),
      Math.min(20, between(others, at + 1, start)),
      is(below[0] === 'date'),
      is(below.includes('date')),
      is(below.includes('byline') || below.includes('source')),
      Math.min(6, between(dates, at + 1, start)),
      Math.min(3, between(rules, at + 1, start)),
      Math.min(4, between(pairs, at + 1, start - 1)),
      is(at > floor && roles[at - 1] === 'date'),
      is(at > floor && roles[at - 1] === 'rule'),
      is(at > floor && roles[at - 1] === 'text'),
      Math.min(5, entry?.chain ?? 0),
      entry === null || entry.isAlike === null ? 0 : entry.isAlike ? 1 : -1,
      at - 1 < floor ? 0 : Math.min(5, above?.chain ?? 0),
      is(isUndated && isLast && at - 1 >= floor && above !== null),
      is(isUndated && isLast && opens(at)),
      is(isUndated && isLast && below.includes('byline')),
      Math.min(5, listEnd?.chain ?? 0),
      listEnd === null || listEnd.isAlike === null ? 0 : listEnd.isAlike ? 1 : -1,
      like[which] as number,
      is(mostLike > 0.3 && like[which] === mostLike),
      mostLike > 0.3 ? (like[which] as number) / mostLike : 0,
      at > 0 && line.words.length > 2 ? common(words, at, 0) / line.words.length : 0,
      at > 0 && line.words.length > 2 ? common(words, at, 0) / Math.max(1, sizeOf(words, 0)) : 0,
      is(at === 0),
      is(line.original < at),
      is(line.copies > 1 && line.original === at),
      likeNeighbour(at, canBe[which - 1]),
      likeNeighbour(at, canBe[which + 1]),
      is(near(which, [-3, -2, -1, 1, 2], (other) => isTail(text(which), text(other)))),
      is(near(which, [-2, -1, 1, 2, 3], (other) => isTail(text(other), text(which)))),
      Math.min(1, facts.length / 40),
      Math.min(1, facts.length / 120),
      Math.max(0, facts.length - 120) / 100,
      Math.min(2, facts.length / Math.max(1, openingLength)),
      is(near(which, [-4, -3, -2, -1], (other) => isWorthy(other) && lengthOf(other) < facts.length * 0.8)),
      is(near(which, [1, 2, 3, 4], (other) => isWorthy(other) && lengthOf(other) > facts.length * 1.2)),
      is(lines[at + 1]?.facts.end === 'stop' && (lines[at + 1]?.facts.length ?? 0) > facts.length),
      is(facts.end === 'stop' && !line.line.text.endsWith('?') && !line.line.text.endsWith('!')),
      is(facts.end === 'colon'),
      is(at >= start),
      Math.min(3, facts.bars),
      cues.source?.strength ?? 0,
      cues.byline?.strength ?? 0,
      cues.date?.coverage ?? 0,
      is(facts.start === 'bullet'),
      Math.max(cues.kicker?.strength ?? 0, cues.related?.strength ?? 0, cues.notice?.strength ?? 0),
      cues.caption?.strength ?? 0,
      facts.hasCase ? facts.titled / Math.max(1, facts.words) : 0,
      facts.digits / Math.max(1, facts.digits + facts.letters),
      facts.unspaced / Math.max(1, facts.letters),
      apart[at] ?? 0,
      apart[at + 1] ?? 0,
      apart[start] ?? 0,
      Math.min(10, canBe.length - 1 - which),
      Math.min(10, which),
      Math.min(12, body.length),
      is(previous !== null),
      lines[start]?.cues.dateline?.strength ?? 0,
      is(isStart),
      is(isStart && title.length === line.line.text.length),
      is(near(which, [-4, -3, -2, -1], isWorthy)),
      is(near(which, [1, 2, 3, 4], isWorthy)),
      is(which === lastWorthy),
      soonAbove.like,
      soonBelow.like,
      soonAbove.unlike,
      soonBelow.unlike,
      is(facts.words < 3 && facts.unspaced < 6),
      Math.min(3, line.websiteWords),
      Math.max(cues.share?.strength ?? 0, cues.comments?.strength ?? 0, cues.readingTime?.strength ?? 0),
      kind.website,
      kind.prose,
      kind.dates,
      kind.length
    ];
    return featureRow(own, rivalRow(outline, rated, which, start));
  });
}

const isBeginning = (title: string, { facts, line }: LineView): boolean =>
  facts.length > 9 && title.startsWith(line.text);

/** The last entry of a dated list above a body. */
function lastDated(dated: Outline['dated'], floor: number, start: number): Outline['dated'][number] {
  for (let at = start - 1; at >= Math.max(floor, start - 4); at--) {
    const entry = dated[at];
    if (entry != null) return entry;
  }
  return null;
}

/** Whether a line ends with what another one says: a trail or a kicker and the headline, beside the headline alone. */
const isTail = (tail: string, whole: string): boolean =>
  tail.length > 11 && whole.length > tail.length && whole.endsWith(tail);

import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { Models } from '../label/models.ts';
import { ALL_GAPS_FEATURES, besideAllGaps, type Places } from './all-gaps.ts';
import { likelyHeadline } from './choose-headline.ts';
import { cohesion, rareCohesion, sharedParticles, sharedWords, wordsOf } from './cohesion.ts';
import { between, type Outline } from './outline.ts';
import type { TextGap } from './text-gap.ts';

/** What is said of a gap by itself. */
const OWN_GAP_FEATURES = [
  'lines in the gap',
  'words shared across',
  'rare words shared across',
  'rare words shared across, near',
  'rare words shared inside, before',
  'rare words shared inside, after',
  'shared less than inside',
  'short words shared across',
  'other script after',
  'dates in the gap',
  'dated list in the gap',
  'rule in the gap',
  'source in the gap',
  'source opens the gap',
  'byline in the gap',
  'headline in the gap',
  'subheading in the gap',
  'navigation in the gap',
  'caption in the gap',
  'standfirst in the gap',
  'related label in the gap',
  'notice in the gap',
  'comments heading in the gap',
  'copied lines in the gap',
  'longest line in the gap',
  'dateline after',
  'credit before',
  'end mark before',
  'text before',
  'text after',
  'lines of text before',
  'lines of text after',
  'text certainty before',
  'text certainty after',
  'text before the gap ends a sentence',
  'farthest apart in the gap',
  'text after stands apart',
  'headline of what follows',
  'headline of what follows, against none',
  'its chance of a headline',
  'its chance of a subheading',
  'it stands apart',
  'the line below it stands apart',
  'lines above it in the gap',
  'lines below it in the gap',
  'date below it',
  'byline below it',
  'its length',
  'its length against other lone lines',
  'it ends a sentence',
  'it shares with what follows',
  'it shares with what precedes',
  'it shares more with what follows',
  'it shares rare words with what follows',
  'it shares rare words with what precedes',
  'it shares with the first paragraph below it',
  'it shares rare words with the first paragraph below it',
  'it is said before',
  'share of lone lines in the text',
  'place in the text',
  'first sentence is long',
  'words of a website in the gap',
  'share buttons in the gap',
  'lines of text in all before',
  'lines of text in all after',
  'lines of text right before',
  'headline right above these',
  'nothing but header lines in the gap',
  'website around',
  'prose around',
  'dates around',
  'length of the whole'
] as const;

export const GAP_FEATURES: readonly string[] = [...OWN_GAP_FEATURES, ...ALL_GAPS_FEATURES];

const place = (feature: (typeof OWN_GAP_FEATURES)[number]): number => OWN_GAP_FEATURES.indexOf(feature);
const PLACES: Places = {
  across: place('rare words shared across'),
  isTitled: place('headline of what follows, against none'),
  titleAfter: place('it shares rare words with what follows'),
  titleBefore: place('it shares rare words with what precedes')
};

/** Gaps with rows in the order of `GAP_FEATURES`. */
export const besideOthers = (gaps: readonly TextGap[], texts: number): readonly TextGap[] =>
  besideAllGaps(gaps, OWN_GAP_FEATURES.length, texts, PLACES);

/** How many lines of text before and after a gap tell what they are about, and how many right beside it. */
export const WINDOW = 10;
const NEAR = 3;
/** How many lines of text without a gap are counted above one. */
const RUN = 4;
/** A gap of more lines than this is looked at from its end. */
const LONGEST = 60;

const index = (label: Label): number => SCORED_LABELS.indexOf(label);
const HEADLINE = index('HEADLINE');
const SUBHEAD = index('SUBHEAD');
const NAVIGATION = index('NAVIGATION');
const CAPTION = index('CAPTION');
const STANDFIRST = index('STANDFIRST');
const BODY = index('BODY');

const is = (truth: boolean): number => (truth ? 1 : 0);

/** What the lone lines of a text, those between two paragraphs, are like: most are subheadings where there are many. */
export interface LoneLines {
  readonly share: number;
  readonly length: number;
}

export function loneLines({ labelling }: Outline, texts: readonly number[]): LoneLines {
  const lengths: number[] = [];
  for (let which = 1; which < texts.length; which++) {
    const at = (texts[which] as number) - 1;
    if (at === (texts[which - 1] as number) + 1) lengths.push(labelling.view.lines[at]?.facts.length ?? 0);
  }
  lengths.sort((one, other) => one - other);
  return { share: lengths.length / Math.max(1, texts.length), length: lengths[lengths.length >> 1] ?? 0 };
}

/** The lines of text that are looked at, by their numbers among them: from the first on, up to the last, left out. */
export interface GapReach {
  readonly from: number;
  readonly to: number;
}

/** What is said by itself of the gap before the `which`th line of text, in the order of `GAP_FEATURES`. */
export function gapRow(
  outline: Outline,
  headlines: Models['headlines'],
  texts: readonly number[],
  which: number,
  lone: LoneLines,
  { from, to }: GapReach
): Float64Array {
  const { labelling, dates, rules, apart, dated, roles, particles, rarity, room, kind } = outline;
  const { view, chances } = labelling;
  const { lines, words } = view;
  const before = texts[which - 1] as number;
  const after = texts[which] as number;
  const size = after - before - 1;
  const left = texts.slice(Math.max(from, which - WINDOW), which);
  const right = texts.slice(which, Math.min(to, which + WINDOW));
  const leftWords = wordsOf(words, left, room.left);
  const rightWords = wordsOf(words, right, room.right);
  const rare = (one: readonly number[], other: readonly number[]): number =>
    rareCohesion(wordsOf(words, one, room.one), wordsOf(words, other, room.other), rarity);
  const across = rareCohesion(leftWords, rightWords, rarity);
  const leftInside = rare(left.slice(0, left.length >> 1), left.slice(left.length >> 1));
  const rightInside = rare(right.slice(0, right.length >> 1), right.slice(right.length >> 1));
  const inside = Math.max(leftInside, rightInside);
  const seen = new Float64Array(SCORED_LABELS.length);
  let [sources, bylines, copies] = [0, 0, 0];
  let [related, notices, comments, shares, website] = [0, 0, 0, 0, 0];
  let [longest, listed, far] = [0, 0, 0];
  for (let at = Math.max(before + 1, after - LONGEST); at < after; at++) {
    const line = lines[at];
    const chance = chances[at];
    if (line === undefined || chance === undefined) continue;
    for (let label = 0; label < seen.length; label++)
      seen[label] = Math.max(seen[label] as number, chance[label] as number);
    const { cues, facts } = line;
    if ((cues.source?.strength ?? 0) > 0.5) sources++;
    if ((cues.byline?.strength ?? 0) > 0.5) bylines++;
    if (line.copies > 1 && !facts.isRule) copies++;
    related = Math.max(related, cues.related?.strength ?? 0);
    notices = Math.max(notices, cues.notice?.strength ?? 0);
    comments = Math.max(comments, cues.comments?.strength ?? 0);
    shares = Math.max(shares, cues.share?.strength ?? 0);
    website += line.websiteWords;
    longest = Math.max(longest, facts.length);
    listed = Math.max(listed, dated[at]?.chain ?? 0);
    far = Math.max(far, apart[at] ?? 0);
  }
  // "Headline, first paragraph, byline, date, the rest" is one article.
  let run = 1;
  while (run < RUN && texts[which - 1 - run] === before - run) run++;
  const headers = between(dates, before + 1, after) + bylines;
  const own = likelyHeadline(outline, headlines, { body: right }, before + 1, { body: left });
  const title = own?.at ?? -1;
  const titled = lines[title];
  const titleBelow = roles.slice(title + 1, Math.min(title + 4, after));
  const nearRare = rare(left.slice(-NEAR), right.slice(0, NEAR));
  const titleWords = wordsOf(words, titled === undefined ? [] : [title], room.one);
  const lede = right.find((at) => at > title);
  const ledeWords = wordsOf(words, lede === undefined ? [] : [lede], room.other);
  const sharedAfter = sharedWords(words, title, rightWords);
  const sharedBefore = sharedWords(words, title, leftWords);
  const length = (indexes: readonly number[]): number =>
    indexes.reduce((sum, at) => sum + (lines[at]?.facts.length ?? 0), 0);
  return new Float64Array([
    Math.min(60, size),
    cohesion(leftWords, rightWords),
    across,
    nearRare,
    leftInside,
    rightInside,
    inside > 0.01 ? Math.max(-1, 1 - across / inside) : 0,
    sharedParticles(
      wordsOf(particles, left, room.leftParticles),
      wordsOf(particles, right, room.rightParticles)
    ),
    is(isOtherScript(outline, left, right)),
    Math.min(6, between(dates, before + 1, after)),
    Math.min(6, listed),
    Math.min(2, between(rules, before + 1, after)),
    Math.min(2, sources),
    is(roles[before + 1] === 'source' || roles[before + 2] === 'source'),
    Math.min(2, bylines),
    seen[HEADLINE] ?? 0,
    seen[SUBHEAD] ?? 0,
    seen[NAVIGATION] ?? 0,
    seen[CAPTION] ?? 0,
    seen[STANDFIRST] ?? 0,
    related,
    notices,
    comments,
    copies / Math.max(1, Math.min(size, LONGEST)),
    longest,
    lines[after]?.cues.dateline?.strength ?? 0,
    lines[before]?.cues.credit?.strength ?? 0,
    is((lines[before]?.cues.end ?? null) !== null),
    Math.min(6000, length(left)),
    Math.min(6000, length(right)),
    Math.min(WINDOW, left.length),
    Math.min(WINDOW, right.length),
    chances[before]?.[BODY] ?? 0,
    chances[after]?.[BODY] ?? 0,
    is(lines[before]?.facts.end === 'stop'),
    far,
    apart[after] ?? 0,
    own?.chance ?? 0,
    is(own?.isOwn === true),
    chances[title]?.[HEADLINE] ?? 0,
    chances[title]?.[SUBHEAD] ?? 0,
    apart[title] ?? 0,
    apart[title + 1] ?? 0,
    title < 0 ? -1 : Math.min(10, title - before - 1),
    title < 0 ? -1 : Math.min(10, Math.max(0, after - title - 1)),
    is(titleBelow[0] === 'date' || titleBelow[1] === 'date'),
    is(titleBelow[0] === 'byline' || titleBelow[1] === 'byline'),
    titled?.facts.length ?? 0,
    (titled?.facts.length ?? 0) / Math.max(20, lone.length),
    is(titled?.facts.end === 'stop'),
    sharedAfter,
    sharedBefore,
    sharedAfter - sharedBefore,
    rareCohesion(titleWords, rightWords, rarity),
    rareCohesion(titleWords, leftWords, rarity),
    sharedWords(words, title, ledeWords),
    rareCohesion(titleWords, ledeWords, rarity),
    is(titled !== undefined && titled.original < title),
    lone.share,
    before / lines.length,
    Math.min(400, lines[after]?.facts.length ?? 0),
    Math.min(6, website),
    shares,
    Math.min(60, which),
    Math.min(60, texts.length - which),
    Math.min(RUN, run),
    chances[before - run]?.[HEADLINE] ?? 0,
    size > 0 ? headers / size : 0,
    kind.website,
    kind.prose,
    kind.dates,
    kind.length
  ]);
}

/** One side writes without spaces and the other with them, or only one has capitals. */
function isOtherScript({ labelling }: Outline, left: readonly number[], right: readonly number[]): boolean {
  const { lines } = labelling.view;
  const share = (indexes: readonly number[], part: (at: number) => number): number =>
    indexes.reduce((sum, at) => sum + part(at), 0) / Math.max(1, indexes.length);
  const unspaced = (at: number): number =>
    (lines[at]?.facts.unspaced ?? 0) / Math.max(1, lines[at]?.facts.letters ?? 0);
  const cased = (at: number): number => is(lines[at]?.facts.hasCase === true);
  return (
    Math.abs(share(left, unspaced) - share(right, unspaced)) > 0.5 ||
    Math.abs(share(left, cased) - share(right, cased)) > 0.7
  );
}

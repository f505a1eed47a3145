import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import { sharedWords, wordsOf } from './cohesion.ts';
import type { Section } from './sections.ts';

/** A line that may be the headline of a section. */
export interface HeadlineCandidate {
  readonly at: number;
  readonly row: Float64Array;
}

export const HEADLINE_FEATURES = [
  'bias',
  'chance of a headline',
  'chance of a subheading',
  'chance of navigation',
  'chance of body',
  'chance of a standfirst',
  'chance of a caption',
  'words shared with the body',
  'words shared with its first lines',
  'words shared with the text before',
  'shares more than any other',
  'shares as much as the best',
  'has no words',
  'nearest candidate to the body',
  'distance, to 3',
  'distance, to 10',
  'distance, to 40',
  'date or byline follows',
  'another headline-like line follows',
  'date before it',
  'like the first line',
  'first line',
  'said elsewhere',
  'length to 40',
  'length over 120',
  'ends a sentence',
  'inside the body',
  'rule after it',
  'body follows at once',
  'site name after a bar',
  'source line',
  'bullet'
] as const;

/** How far above the body a headline may stand, in lines. */
const REACH = 60;
const index = (label: Label): number => SCORED_LABELS.indexOf(label);

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
  const words = wordsOf(lines, section.body);
  const opening = wordsOf(lines, section.body.slice(0, 4));
  const earlier = wordsOf(lines, previous?.body.slice(-12) ?? []);
  const places: number[] = [];
  for (let at = Math.max(floor, start - REACH); at < start; at++) places.push(at);
  for (const at of section.body.slice(0, 2)) if (section.body.length > 1) places.push(at);
  const canBe = places.filter((at) => {
    const line = lines[at];
    return (
      line !== undefined &&
      !line.facts.isRule &&
      (line.cues.date?.coverage ?? 0) < 0.7 &&
      line.facts.length < 400
    );
  });
  const shares = canBe.map((at) => {
    const own = at >= start ? 1 : 0;
    const line = lines[at];
    if (line === undefined || line.words.length === 0) return 0;
    let shared = 0;
    for (const word of line.words) if ((words.get(word) ?? 0) > own) shared++;
    return shared / line.words.length;
  });
  const best = Math.max(
    0,
    ...shares.map((share, which) => ((lines[canBe[which] as number]?.words.length ?? 0) > 1 ? share : 0))
  );
  const top = canBe.reduce((most, at) => Math.max(most, chances[at]?.[index('HEADLINE')] ?? 0), 0);
  let laterBest = 0;
  const laterHeads = canBe.map(() => 0);
  for (let which = canBe.length - 1; which >= 0; which--) {
    laterHeads[which] = laterBest;
    laterBest = Math.max(laterBest, chances[canBe[which] as number]?.[index('HEADLINE')] ?? 0);
  }
  const first = new Set(lines[0]?.words);
  return canBe.map((at, which) => {
    const line = lines[at];
    const chance = chances[at];
    const share = shares[which] ?? 0;
    const away = Math.max(0, start - at - 1);
    const nearDate = [1, 2, 3].some(
      (step) =>
        at + step < start &&
        ((lines[at + step]?.cues.date?.coverage ?? 0) > 0.3 ||
          (lines[at + step]?.cues.byline?.strength ?? 0) > 0.4)
    );
    const isWide = (line?.words.length ?? 0) > 1;
    const likeFirst =
      at > 0 && line !== undefined && line.words.length > 0 && first.size > 0
        ? (2 * line.words.reduce((sum, word) => sum + (first.has(word) ? 1 : 0), 0)) /
          (line.words.length + first.size)
        : 0;
    const row = Float64Array.of(
      1,
      chance?.[index('HEADLINE')] ?? 0,
      chance?.[index('SUBHEAD')] ?? 0,
      chance?.[index('NAVIGATION')] ?? 0,
      chance?.[index('BODY')] ?? 0,
      chance?.[index('STANDFIRST')] ?? 0,
      chance?.[index('CAPTION')] ?? 0,
      isWide ? share : share * 0.5,
      sharedWords(line?.words, at >= start ? new Map() : opening),
      sharedWords(line?.words, earlier),
      isWide && share >= best && best > 0.25 ? 1 : 0,
      best > 0 && isWide ? share / best : 0,
      line?.words.length === 0 ? 1 : 0,
      which === canBe.length - 1 ? 1 : 0,
      Math.min(1, away / 3),
      Math.min(1, away / 10),
      Math.min(1, away / 40),
      nearDate ? 1 : 0,
      laterHeads[which] ?? 0,
      (lines[at - 1]?.cues.date?.coverage ?? 0) > 0.5 ? 1 : 0,
      likeFirst,
      at === 0 ? 1 : 0,
      (line?.copies ?? 1) > 1 ? 1 : 0,
      Math.min(1, (line?.facts.length ?? 0) / 40),
      (line?.facts.length ?? 0) > 120 ? 1 : 0,
      line?.facts.end === 'stop' ? 1 : 0,
      at >= start ? 1 : 0,
      lines[at + 1]?.facts.isRule === true ? 1 : 0,
      away === 0 ? 1 : 0,
      (line?.facts.bars ?? 0) > 0 ? 1 : 0,
      line?.cues.source?.strength ?? 0,
      line?.facts.start === 'bullet' ? 1 : 0
    );
    row[1] = (row[1] ?? 0) * 0.5 + (top > 0 ? ((row[1] ?? 0) / top) * 0.5 : 0);
    return { at, row };
  });
}

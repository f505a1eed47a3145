import type { LineView } from '../label/line-view.ts';
import { likeness } from './headline-words.ts';
import type { Outline } from './outline.ts';

/** What is said of a candidate beside the next one of a headline's size below it, and the same of the next one above. */
const BESIDE = [
  'stands near',
  'two lines away',
  'length against its own',
  'ends a sentence',
  'is like it',
  'chance of a headline, less its own',
  'chance of a standfirst',
  'likeness to the first line, less its own',
  'is the first line or its beginning',
  'is said elsewhere',
  'is said elsewhere, and it is not',
  'share with the body, less its own'
] as const;

/** What can be said of a candidate beside its rivals, in the order of the rows of `rivalRow`. */
export const RIVAL_FEATURES: readonly string[] = [
  'lines of its size down to byline, date or text',
  'lines down to byline, date or text',
  'byline right below',
  'byline or date under it and its rivals',
  'short lines right above',
  ...BESIDE.map((name) => `below: ${name}`),
  ...BESIDE.map((name) => `above: ${name}`)
];

/** How far apart rivals stand, in lines: the title in a trail, a kicker, the headline. */
const NEAR = 3;
/** How far below a headline its byline or its text is looked for. */
const HEADER = 8;

/** What is known of each candidate, that it may be set beside the others. */
export interface Rated {
  readonly at: number;
  /** Share of its words that the body has. */
  readonly share: number;
  /** How like the first line it is. */
  readonly like: number;
  /** Whether the first line begins with it. */
  readonly isStart: boolean;
  /** The chances that it is a headline and a standfirst. */
  readonly headline: number;
  readonly standfirst: number;
}

/** Whether a line has the size of a headline. */
const isWide = ({ facts }: LineView): boolean => facts.words > 2 && facts.length > 14;

/**
 * The features of one of the candidates beside the others. Of two lines that might both be it
 *
 *     Council votes for new ferry          <- the end of a trail, which repeats the page's title
 *     Harbour
 *     New ferry divides the council        <- the headline, over its byline
 *     By Jane Doe
 *
 * none tells by itself which one is.
 */
export function rivalRow(
  { labelling: { view }, roles }: Outline,
  rated: readonly Rated[],
  which: number,
  start: number
): number[] {
  const { lines, words } = view;
  const own = rated[which] as Rated;
  const { at } = own;
  let header = at + 1;
  let wide = 0;
  while (header < start && header - at < HEADER && roles[header] === 'other') {
    if (isWide(lines[header] as LineView)) wide++;
    header++;
  }
  let short = 0;
  while (short < 3 && at - short > 0 && (lines[at - short - 1]?.facts.words ?? 9) < 3) short++;
  const row = [
    Math.min(4, wide),
    header - at,
    is(roles[at + 1] === 'byline'),
    is(header < start && (roles[header] === 'byline' || roles[header] === 'date')),
    short
  ];
  for (const step of [1, -1]) {
    const other = nextWide(lines, rated, which, step);
    if (other === undefined || other.at >= start) {
      for (let index = 0; index < BESIDE.length; index++) row.push(0);
      continue;
    }
    const { facts, copies } = lines[other.at] as LineView;
    const line = lines[at] as LineView;
    row.push(
      1,
      is(Math.abs(other.at - at) === 2),
      Math.max(-1.5, Math.min(1.5, Math.log2(facts.length / Math.max(1, line.facts.length)))),
      is(facts.end === 'stop'),
      likeness(words, at, other.at),
      other.headline - own.headline,
      other.standfirst,
      other.like - own.like,
      is(other.isStart),
      is(copies > 1),
      is(copies > 1 && line.copies === 1),
      other.share - own.share
    );
  }
  return row;
}

/** The next candidate of a headline's size above or below another one. */
function nextWide(
  lines: readonly LineView[],
  rated: readonly Rated[],
  which: number,
  step: number
): Rated | undefined {
  const { at } = rated[which] as Rated;
  for (let rival = which + step; ; rival += step) {
    const other = rated[rival];
    if (other === undefined || Math.abs(other.at - at) > NEAR) return undefined;
    if (isWide(lines[other.at] as LineView)) return other;
  }
}

const is = (truth: boolean): number => (truth ? 1 : 0);

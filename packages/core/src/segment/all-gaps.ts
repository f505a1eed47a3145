import type { TextGap } from './text-gap.ts';

/** What the gaps of a text are like together, behind what is said of each by itself. */
export const ALL_GAPS_FEATURES: readonly string[] = [
  'rare words shared across, in all gaps',
  'rare words shared across, against all gaps',
  'share of gaps with a headline of what follows',
  'headlines share more with what follows, in all gaps',
  'gaps',
  'lines of text by gaps',
  'lines of text since the gap before',
  'lines of text up to the next gap',
  'rare words shared across the gap before',
  'rare words shared across the next gap',
  'headline of what follows the gap before',
  'headline of what follows the next gap'
];

/** Where what is summed up of each gap stands in its row. */
export interface Places {
  readonly across: number;
  readonly isTitled: number;
  readonly titleAfter: number;
  readonly titleBefore: number;
}

const MOST_GAPS = 40;
const MOST_LINES = 20;

/**
 * The gaps, each with what they are like together and what those beside it are: the parts of one article speak of the same thing throughout,
 * whatever stands between them, and those of a column of briefs do nowhere.
 *
 * @param size the length of a row of one gap by itself
 * @param texts lines of running text in all
 */
export function besideAllGaps(
  gaps: readonly TextGap[],
  size: number,
  texts: number,
  { across, isTitled, titleAfter, titleBefore }: Places
): readonly TextGap[] {
  const mean = (of: (row: Float64Array) => number): number =>
    gaps.reduce((sum, { row }) => sum + of(row), 0) / Math.max(1, gaps.length);
  const value = (row: Float64Array, place: number): number => row[place] ?? 0;
  const shared = mean((row) => value(row, across));
  const titled = mean((row) => value(row, isTitled));
  const own = mean((row) => value(row, titleAfter) - value(row, titleBefore));
  return gaps.map((gap, at) => {
    const row = new Float64Array(size + ALL_GAPS_FEATURES.length);
    row.set(gap.row.subarray(0, size));
    const [before, next] = [gaps[at - 1], gaps[at + 1]];
    row.set(
      [
        shared,
        value(gap.row, across) - shared,
        titled,
        own,
        Math.min(MOST_GAPS, gaps.length),
        Math.min(MOST_LINES, texts / Math.max(1, gaps.length)),
        Math.min(MOST_LINES, gap.which - (before?.which ?? 0)),
        Math.min(MOST_LINES, (next?.which ?? texts) - gap.which),
        before === undefined ? -1 : value(before.row, across),
        next === undefined ? -1 : value(next.row, across),
        before === undefined ? -1 : value(before.row, isTitled),
        next === undefined ? -1 : value(next.row, isTitled)
      ],
      size
    );
    return { ...gap, row };
  });
}

/** A stretch of lines, both ends included, and the sum of its line scores. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/**
 * All maximal scoring runs of a sequence (Ruzzo and Tompa, 1999): the stretches whose sum cannot be raised by growing or cutting them.
 * Linear time. In the order of the text.
 *
 *     scores   -1  3 -1  4 -9  2 -1
 *     runs         [------]     [-]
 */
export function maximalRuns(scores: ArrayLike<number>): Run[] {
  const first: number[] = [];
  const last: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  /** For each candidate, the nearest one before it with a smaller left sum: chains keep the search linear. */
  const below: number[] = [];
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score <= 0) {
      total += score;
      continue;
    }
    let start = at;
    let startSum = total;
    total += score;
    for (;;) {
      let other = left.length - 1;
      while (other >= 0 && (left[other] as number) >= startSum) other = below[other] as number;
      if (other < 0 || (right[other] as number) >= total) {
        first.push(start);
        last.push(at);
        left.push(startSum);
        right.push(total);
        below.push(other);
        break;
      }
      start = first[other] as number;
      startSum = left[other] as number;
      first.length = other;
      last.length = other;
      left.length = other;
      right.length = other;
      below.length = other;
    }
  }
  return first.map((from, run) => ({
    first: from,
    last: last[run] as number,
    score: (right[run] as number) - (left[run] as number)
  }));
}

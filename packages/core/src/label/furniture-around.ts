import type { LineView } from './line-view.ts';

/** How much around a line is furniture of the page, by name. A last look at plain text goes by it: markup would say as much. */
export const FURNITURE_FEATURES = [
  'words of a website right around',
  'words of a website before',
  'words of a website after',
  'words of a website in the text',
  'labels and buttons before',
  'labels and buttons after',
  'dates in the lines before',
  'dates in the lines after',
  'names in the lines around',
  'below a comments heading',
  'soon below a related label'
] as const;

const RIGHT_AROUND = 2;
const NEAR = 4;
const FAR = 8;
/** A heading over comments speaks for so many lines, one over related texts for less. */
const COMMENTS = 60;
const RELATED = 12;

/** Writes the furniture around line `at` to `row`, from `start` on, in the order of `FURNITURE_FEATURES`. */
type FurnitureWriter = (at: number, row: Float64Array, start: number) => void;

/** Counts the furniture of all lines once; what is around a line then takes a fixed time. */
export function furnitureAround(lines: readonly LineView[]): FurnitureWriter {
  const count = lines.length;
  const website = sums(lines, ({ websiteWords }) => websiteWords > 0);
  const labels = sums(
    lines,
    ({ cues }) => cues.notice !== null || cues.share !== null || cues.related !== null || cues.tags !== null
  );
  const dates = sums(lines, ({ cues }) => (cues.date?.coverage ?? 0) > 0.3);
  const names = sums(lines, ({ cues }) => cues.byline !== null);
  const comments = lastSeen(lines, ({ cues }) => cues.comments !== null);
  const related = lastSeen(lines, ({ cues }) => (cues.related?.strength ?? 0) > 0.4);
  const within = (counts: Int32Array, from: number, to: number): number =>
    (counts[Math.min(count, to)] as number) - (counts[Math.max(0, from)] as number);
  const share = (website[count] as number) / Math.max(1, count);
  return (at, row, start) => {
    let to = start;
    const own = within(website, at, at + 1);
    row[to++] = within(website, at - RIGHT_AROUND, at + RIGHT_AROUND + 1) - own;
    row[to++] = within(website, at - FAR, at);
    row[to++] = within(website, at + 1, at + 1 + FAR);
    row[to++] = share;
    row[to++] = within(labels, at - NEAR, at);
    row[to++] = within(labels, at + 1, at + 1 + NEAR);
    row[to++] = within(dates, at - FAR, at);
    row[to++] = within(dates, at + 1, at + 1 + FAR);
    row[to++] = within(names, at - NEAR, at + NEAR + 1);
    row[to++] = since(comments, at, COMMENTS);
    row[to++] = since(related, at, RELATED);
  };
}

/** Up to each line, how many before it are as asked. */
function sums(lines: readonly LineView[], asks: (line: LineView) => boolean): Int32Array {
  const counts = new Int32Array(lines.length + 1);
  for (let at = 0; at < lines.length; at++)
    counts[at + 1] = (counts[at] as number) + (asks(lines[at] as LineView) ? 1 : 0);
  return counts;
}

/** For each line the last one before it that is as asked, -1 for none. */
function lastSeen(lines: readonly LineView[], asks: (line: LineView) => boolean): Int32Array {
  const seen = new Int32Array(lines.length);
  let last = -1;
  for (let at = 0; at < lines.length; at++) {
    seen[at] = last;
    if (asks(lines[at] as LineView)) last = at;
  }
  return seen;
}

/** 1 right below a heading, less further down, 0 where there is none. */
function since(seen: Int32Array, at: number, reach: number): number {
  const last = seen[at] as number;
  return last < 0 ? 0 : Math.max(0, 1 - (at - last - 1) / reach);
}

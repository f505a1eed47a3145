import { type Marks, marksOf } from './line-marks.ts';
import { ANY, topicsAhead, topicsIn } from './phrase-book.ts';
import type { Topics } from './topics.ts';

/** What a first walk over a line shows. A reader asks here first: most lines have nothing of what it looks for. */
export interface LineSigns {
  readonly marks: Marks;
  /** The topics that may have a phrase at the beginning of the line, behind signs and numbers. */
  readonly opens: Topics;
  /** The topics that may have a phrase that begins with a word of the line; all of them where the line is long. */
  readonly begins: Topics;
}

/** The words of a longer line are not looked at: labels and credits inside it are for shorter ones. */
const LONGEST = 220;

export function signsOf(line: string): LineSigns {
  return {
    marks: marksOf(line),
    opens: topicsAhead(line),
    begins: line.length > LONGEST ? ANY : topicsIn(line)
  };
}

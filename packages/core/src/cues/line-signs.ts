import { type Marks, marksOf } from './line-marks.ts';
import { ANY, type PhrasePlaces, phrasePlaces, topicsAhead, topicsOf } from './phrase-book.ts';
import type { Topics } from './topics.ts';

/** What a first walk over a line shows. A reader asks here first: most lines have nothing of what it looks for. */
export interface LineSigns {
  readonly marks: Marks;
  /** The topics that may have a phrase at the beginning of the line, behind signs and numbers. */
  readonly opens: Topics;
  /** The topics that may have a phrase that begins with a word of the line; all of them where the line is long. */
  readonly begins: Topics;
  /** Where these words begin; null where the line is long. */
  readonly places: PhrasePlaces | null;
}

/** The words of a longer line are not looked at: labels and credits inside it are for shorter ones. */
const LONGEST = 220;

export function signsOf(line: string): LineSigns {
  const places = line.length > LONGEST ? null : phrasePlaces(line);
  return {
    marks: marksOf(line),
    opens: topicsAhead(line),
    begins: places === null ? ANY : topicsOf(places),
    places
  };
}

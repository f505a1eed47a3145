import type { LineView } from '../label/line-view.ts';
import { isHeadline } from './lone-headline.ts';
import type { Outline } from './outline.ts';

/** A standfirst has so many characters, and a headline above it no more than a share of them. */
const STANDFIRST = 60;
const SHORTER = 0.8;
/** "Politics", "The Gazette" above a headline are none themselves. */
const FEWEST_WORDS = 3;

/**
 * The first line of a text, where the second was taken for the headline and is rather its standfirst: longer, and with nothing between the
 * two. The standfirst speaks of what the text says, the headline may play on words. Null where it is not so.
 *
 *     Smooth sailing again
 *     After three days of strike the harbour is open, and twelve freighters are waiting
 *     19 November 2024
 *
 * @param at the line that was taken for the headline
 */
export function headlineOverStandfirst(outline: Outline, at: number): number | null {
  const { labelling, kind, roles } = outline;
  const [first, second] = labelling.view.lines;
  if (kind.isPage || at !== 1 || first === undefined || second === undefined) return null;
  const isOver =
    roles[0] === 'other' &&
    isHeadline(outline, 0) &&
    first.facts.words >= FEWEST_WORDS &&
    mayBeStandfirstOf(first, second);
  return isOver ? 0 : null;
}

/** Whether a line has the length of a standfirst below a headline. */
export const mayBeStandfirstOf = (headline: LineView, line: LineView): boolean =>
  line.facts.length >= STANDFIRST && headline.facts.length <= SHORTER * line.facts.length;

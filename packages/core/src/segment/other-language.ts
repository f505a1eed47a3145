import { detectLanguage } from '../language/index.ts';
import { isHeadline } from './lone-headline.ts';
import type { Outline } from './outline.ts';

/** As many lines of text on each side of a gap are asked for their language, and it must be told as surely as this. */
const ASKED = 3;
const TOLD = 0.9;

/**
 * Whether the text from a place among the lines of text on is in another language than the text above it, back to where an article begins
 * for certain. One line alone may be a quote.
 */
export function isInOtherLanguage(
  outline: Outline,
  text: readonly number[],
  place: number,
  starts: ReadonlySet<number>
): boolean {
  const { lines } = outline.labelling.view;
  const before = text[place - 1] as number;
  const after = text[place] as number;
  // A headline above it, in that language too, tells as much as a second line of text.
  const headline = isHeadline(outline, before + 1) && after - before > 1 ? [before + 1] : [];
  const goesOn = (at: number): boolean => headline.length === 0 || text[at] === (text[at - 1] ?? 0) + 1;
  let from = place - 1;
  while (from > 0 && from > place - ASKED && !starts.has(text[from] as number) && goesOn(from)) from--;
  let to = place + 1;
  while (to < text.length && to < place + ASKED && goesOn(to)) to++;
  const above = text.slice(from, place);
  const below = text.slice(place, to);
  if (headline.length === 0 && (above.length < 2 || below.length < 2)) return false;
  const [one, other] = [above, [...headline, ...below]].map((places) =>
    detectLanguage(places.map((at) => lines[at]?.line.text ?? '').join('\n'))
  );
  return (
    one !== undefined &&
    other !== undefined &&
    Math.min(one.confidence, other.confidence) > TOLD &&
    one.language !== other.language
  );
}

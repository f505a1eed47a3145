import { isHeadline } from './lone-headline.ts';
import type { Outline } from './outline.ts';

/** So many words, and such a share of a headline's words, does a lede say again. */
const FEWEST = 2;
const SHARE = 0.4;
/** Letters: shorter words bind nothing. */
const SHORTEST = 4;
/** Inflected forms differ in their ends: "opens", "opened". */
const ENDING = 3;

/**
 * The headline that the lede says again in its own words, with no more than a date and a byline between the two; null where it does not.
 * A teaser that happens to stand there speaks of something else.
 *
 *     New bridge opens to traffic
 *     19 November 2024
 *     The mayor opened the new bridge over the river on Tuesday …
 *
 * @param start the first line of the body
 * @param floor the first line that is free
 */
export function retoldHeadline(outline: Outline, start: number, floor: number): number | null {
  const { labelling, roles, kind } = outline;
  if (kind.isPage) return null;
  let at = start - 1;
  while (at >= floor && at > start - 3 && (roles[at] === 'byline' || roles[at] === 'date')) at--;
  if (at < floor || roles[at] !== 'other' || !isHeadline(outline, at)) return null;
  const { lines } = labelling.view;
  return isRetold(lines[at]?.line.text ?? '', lines[start]?.line.text ?? '') ? at : null;
}

function isRetold(headline: string, lede: string): boolean {
  const words = wordsOf(headline);
  const said = wordsOf(lede);
  const shared = words.filter((word) => said.some((other) => isAkin(word, other)));
  return shared.length >= FEWEST && shared.length >= SHARE * words.length;
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.filter((word) => word.length >= SHORTEST)
  )
];

function isAkin(one: string, other: string): boolean {
  const least = Math.max(SHORTEST, Math.max(one.length, other.length) - ENDING);
  return one.slice(0, least) === other.slice(0, least);
}

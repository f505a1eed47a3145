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

/** As many words, at most, has the name of who wrote it. */
const NAME = 3;

/**
 * The headline above a line that was taken for it and is rather somebody's name: the lede says the line above again, and no word of the name.
 *
 *     New bridge opens to traffic
 *     Jane Doe                              <- with a date below it, it looks like a teaser's headline
 *     19 November 2024
 *     The mayor opened the new bridge …
 *
 * @param at the line that was taken for the headline
 * @param start the first line of the body
 * @param floor the first line that is free
 */
export function headlineOverName(outline: Outline, at: number, start: number, floor: number): number | null {
  const { labelling, roles, kind } = outline;
  const { lines } = labelling.view;
  const line = lines[at];
  if (kind.isPage || at <= floor || at >= start || line === undefined || roles[at - 1] !== 'other')
    return null;
  const { facts } = line;
  const isName =
    facts.words <= NAME &&
    facts.digits === 0 &&
    facts.end === 'none' &&
    (!facts.hasCase || facts.titled === facts.words);
  const lede = lines[start]?.line.text ?? '';
  const isOver =
    isName &&
    isHeadline(outline, at - 1) &&
    isRetold(lines[at - 1]?.line.text ?? '', lede) &&
    sharedOf(line.line.text, lede).length === 0;
  return isOver ? at - 1 : null;
}

function isRetold(headline: string, lede: string): boolean {
  const shared = sharedOf(headline, lede);
  return shared.length >= FEWEST && shared.length >= SHARE * wordsOf(headline).length;
}

function sharedOf(headline: string, lede: string): readonly string[] {
  const said = wordsOf(lede);
  return wordsOf(headline).filter((word) => said.some((other) => isAkin(word, other)));
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

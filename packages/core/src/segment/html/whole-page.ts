import type { ReadText } from '../../read/line.ts';
import type { Item } from '../item.ts';

/**
 * The one item that a page is as a whole, where its container says so: an item of a feed, however short. Its heading, its byline and its
 * date stand in the markup that the reader of the container gave them; the rest is its text.
 */
export function wholePage({ lines, elements = [] }: ReadText, kind: Item['kind']): readonly Item[] {
  if (lines.length === 0) return [];
  const at = lines.map((_, index) => index);
  const headline = at.find((index) => lines[index]?.hints?.tag === 'h1') ?? null;
  const isByline = (index: number): boolean =>
    elements[lines[index]?.hints?.element ?? -1]?.words.includes('byline') ?? false;
  const byline = at.find(isByline) ?? null;
  const date = at.find((index) => lines[index]?.hints?.datetime != null) ?? null;
  const isTold = (index: number): boolean => index === headline || index === byline || index === date;
  return [
    {
      kind,
      first: 0,
      last: lines.length - 1,
      kicker: null,
      headline,
      standfirst: null,
      bylines: byline === null ? [] : [byline],
      dates: date === null ? [] : [date],
      body: at.filter((index) => !isTold(index)),
      source: null,
      tags: [],
      confidence: 0.6
    }
  ];
}

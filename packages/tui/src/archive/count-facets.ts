import type { Archive } from './archive.ts';
import { type Choice, type FacetName, facetNames, facetValue, type MarkReader, takes } from './arrange.ts';

export interface FacetValue {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** How many articles each value of each facet would show, under the rest of the choice; the most frequent first. */
export function countFacets(
  archive: Archive,
  marks: MarkReader,
  choice: Choice,
  found: Uint32Array | null
): FacetValue[] {
  return facetNames.flatMap((facet) => {
    const counts = new Map<string, number>(choice.facets[facet].map((value) => [value, 0]));
    const total = found?.length ?? archive.count();
    for (let i = 0; i < total; i++) {
      const article = found?.[i] ?? i;
      if (!takes(archive, marks, choice, article, facet)) continue;
      const value = facetValue(archive, article, facet);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([value, count]) => ({ facet, value, count, chosen: choice.facets[facet].includes(value) }));
  });
}

import { distance as editDistance } from 'fastest-levenshtein';

/** The name that a mistyped word probably means: at most two letters apart (one for short words); null where none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  const most = word.length < 5 ? 1 : 2;
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}

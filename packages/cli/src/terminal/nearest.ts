import { distance as editDistance } from 'fastest-levenshtein';

/** The name that a mistyped word probably means: at most two letters apart (in short words one, or two that changed places); null where none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  const most = word.length < 5 ? 1 : 2;
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(
      ({ name, distance }) => distance <= most || (distance === 2 && lettersOf(name) === lettersOf(word))
    )
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}

function lettersOf(word: string): string {
  return word.split('').sort().join('');
}

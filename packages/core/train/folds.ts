/** Folds of publishers; each text is judged by the models that saw no text of its publisher. */
export const FOLDS = 4;

/** The fold of a publisher: a hash, so that it does not move when texts are added. */
export function foldOf(publisher: string): number {
  let hash = 2166136261;
  for (const char of publisher) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 8) % FOLDS;
}

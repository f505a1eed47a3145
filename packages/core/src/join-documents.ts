import type { Document, LanguageGuess } from './model/index.ts';

/** The documents of the pieces of one text as the document of the whole, in the order of the text. */
export function joinDocuments(pieces: readonly [Document, ...Document[]]): Document {
  const [first] = pieces;
  if (pieces.length === 1) return first;
  return {
    articles: pieces.flatMap(({ articles }) => articles),
    furniture: pieces.flatMap(({ furniture }) => furniture),
    language: commonLanguage(pieces.map(({ language }) => language)),
    reference: first.reference,
    issues: first.issues
  };
}

/** The language that speaks for most pieces, as sure as it is on average. */
function commonLanguage(guesses: readonly LanguageGuess[]): LanguageGuess {
  const sums = new Map<string | null, number>();
  for (const { language, confidence } of guesses) sums.set(language, (sums.get(language) ?? 0) + confidence);
  const [language = null, sum = 0] =
    [...sums].toSorted(
      ([one, less], [other, more]) => more - less || Number(one === null) - Number(other === null)
    )[0] ?? [];
  return { language, confidence: Math.round((sum / guesses.length) * 1000) / 1000 };
}

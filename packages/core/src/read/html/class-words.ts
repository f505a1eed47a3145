/** Longer values are data (a serialised state, a list of all categories), not names. */
const longestValue = 300;
const wordsPerValue = 24;

/**
 * The words of a class, id, role or test id, lower case: "ArticleBody-module__lead--dark" gives article, body, module, lead, dark.
 * Numbers and single letters tell nothing and are left out.
 */
export function classWords(value: string): readonly string[] {
  if (value.length > longestValue) return [];
  const spaced = value.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  const words = spaced.match(/\p{L}{2,}/gu) ?? [];
  return words.length > wordsPerValue ? words.slice(0, wordsPerValue) : words;
}

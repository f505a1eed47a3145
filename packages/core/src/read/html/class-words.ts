/** Longer values are data (a serialised state, a list of all categories), not names. */
const longestValue = 300;
const wordsPerValue = 24;

/**
 * The words of a class, id, role or test id, lower case: "ArticleBody-module__lead--dark" gives article, body, module, lead, dark.
 * Numbers and single letters tell nothing and are left out.
 */
export function classWords(value: string): readonly string[] {
  if (value.length > longestValue) return [];
  const words = basicWords(value) ?? otherWords(value);
  return words.length > wordsPerValue ? words.slice(0, wordsPerValue) : words;
}

function otherWords(value: string): readonly string[] {
  const spaced = value.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  return spaced.match(/\p{L}{2,}/gu) ?? [];
}

/** The same in one pass, for names in basic Latin letters, as nearly all are; null for others. */
function basicWords(value: string): readonly string[] | null {
  const words: string[] = [];
  let from = -1;
  let wasLower = false;
  const endWord = (end: number): void => {
    if (from >= 0 && end - from > 1) words.push(value.slice(from, end).toLowerCase());
  };
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code > 0x7f) return null;
    const isLower = code >= 0x61 && code <= 0x7a;
    const isUpper = code >= 0x41 && code <= 0x5a;
    if (from >= 0 && ((!isLower && !isUpper) || (isUpper && wasLower))) {
      endWord(at);
      from = -1;
    }
    if (from < 0 && (isLower || isUpper)) from = at;
    wasLower = isLower;
  }
  endWord(value.length);
  return words;
}

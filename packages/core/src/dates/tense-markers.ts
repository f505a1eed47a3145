/** Words and phrases that tell a tense: `DateLocale.future` or `DateLocale.past`, ready to be looked for. */
interface Markers {
  readonly all: readonly string[];
  /** By the first word of each: the words of the phrases that begin with it. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Endings of any word. */
  readonly endings: readonly string[];
  /** Endings of the verb that closes a sentence. */
  readonly closing: readonly string[];
  /** Of a script whose words stand side by side without spaces. */
  readonly isUnspaced: boolean;
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]/u;

/** Lists are taken apart once. */
const known = new Map<string, Markers>();

/** The markers of a list divided by `|`; of those that start with a star or a hyphen the rest is an ending. */
export function markersOf(list: string): Markers {
  const kept = known.get(list);
  if (kept !== undefined) return kept;
  const all = list.split('|').filter(Boolean);
  const phrases = new Map<string, string[][]>();
  const endings = (sign: string): string[] =>
    all.filter((form) => form.startsWith(sign)).map((form) => form.slice(1));
  for (const form of all) {
    if (form.startsWith('*') || form.startsWith('-')) continue;
    const words = form.split(' ');
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  const markers = {
    all,
    phrases,
    endings: endings('*'),
    closing: endings('-'),
    isUnspaced: UNSPACED.test(list)
  };
  known.set(list, markers);
  return markers;
}

/** No word is so long. */
const WORD = 128;

/** Where the last marker among the words begins, as a number that grows with the place in the text; -1 for none. */
export function lastMarker(words: readonly string[], { phrases, endings }: Markers): number {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    // An ending begins behind its word's beginning.
    let ending = -1;
    for (const one of endings) if (word.endsWith(one)) ending = Math.max(ending, word.length - one.length);
    if (ending >= 0) return at * WORD + 1 + ending;
    if (phrases.get(word)?.some((phrase) => phrase.every((one, index) => words[at + index] === one)) === true)
      return at * WORD;
  }
  return -1;
}

import { cueRows, type CueTopic, cueTopics } from '../locales/cues/cue-phrases.generated.ts';

/** The phrases of a language, or of several that share a file of the data. */
export interface LanguageCues {
  /** BCP 47, the language of the file first. */
  readonly languages: readonly string[];
  readonly phrases: { readonly [topic in CueTopic]?: readonly string[] };
}

/** The cue data as its files have it: one row of codes, then one row a topic, for each language. */
export function cuePhrases(): readonly LanguageCues[] {
  const rows = cueRows.split('\n').map((row) => (row === '' ? [] : row.split('|')));
  const size = cueTopics.length + 1;
  return Array.from({ length: rows.length / size }, (_, which) => {
    const [languages = [], ...lists] = rows.slice(which * size, (which + 1) * size);
    const phrases = lists.flatMap((list, at) => (list.length === 0 ? [] : [[cueTopics[at], list] as const]));
    return { languages, phrases: Object.fromEntries(phrases) };
  });
}

import type { DateLocale } from './date-locale.ts';
import { buildLexicon, buildMonths, type Lexicon } from './lexicon.ts';

/** The lexicon of some languages with how many of its locales are read in full. */
export interface ActiveLexicon {
  readonly lexicon: Lexicon;
  readonly full: number;
}

/**
 * Lexicons by the list of known locales and the languages asked for. A lexicon follows from its locales alone, so keeping it changes no
 * answer; without keeping it, every call would compile the words again.
 */
const kept = new WeakMap<readonly DateLocale[], Known>();

interface Known {
  readonly months: ReturnType<typeof buildMonths>;
  readonly byLanguages: Map<string, ActiveLexicon>;
}

/** More than there are languages, for the mixtures that texts are found in. */
const MOST_KEPT = 256;

export function lexiconFor(
  known: readonly DateLocale[],
  languages: readonly string[] | undefined
): ActiveLexicon {
  let here = kept.get(known);
  if (here === undefined) {
    here = { months: buildMonths(known), byLanguages: new Map() };
    kept.set(known, here);
  }
  const key = languages?.join(' ') ?? '';
  const found = here.byLanguages.get(key);
  if (found !== undefined) return found;
  const wanted = (languages ?? []).flatMap((language) => closest(known, language) ?? []);
  const full = wanted.length > 0 ? [...new Set(wanted)] : known;
  const lexicon =
    wanted.length > 0 ? buildLexicon(full, known, here.months) : buildLexicon(known, [], buildMonths([]));
  const active = { lexicon, full: full.length };
  if (here.byLanguages.size >= MOST_KEPT) here.byLanguages.clear();
  here.byLanguages.set(key, active);
  return active;
}

/** The locale of a BCP 47 language: the same tag, or the longest beginning of it, or its language with another script. */
function closest(known: readonly DateLocale[], language: string): DateLocale | undefined {
  const parts = (ALIASES[language] ?? language).split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-').toLowerCase();
    const found = known.find((locale) => locale.code.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tags that the tables write otherwise (BCP 47 deprecated or macrolanguage tags). */
const ALIASES: Readonly<Record<string, string>> = {
  no: 'nb',
  fil: 'tl',
  iw: 'he',
  in: 'id',
  'zh-Hans': 'zh',
  'zh-CN': 'zh',
  'zh-SG': 'zh',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant'
};

import type { DateLocale } from './date-locale.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

/** The lexicon of some languages with how many of its locales are read in full. */
export interface ActiveLexicon {
  readonly lexicon: Lexicon;
  readonly full: number;
}

/**
 * Lexicons by the list of known locales and the languages asked for. A lexicon follows from its locales alone, so keeping it changes no
 * answer; without keeping it, every call would compile the words again.
 */
const kept = new WeakMap<readonly DateLocale[], Map<string, ActiveLexicon>>();

const MOST_KEPT = 64;

export function lexiconFor(
  known: readonly DateLocale[],
  languages: readonly string[] | undefined
): ActiveLexicon {
  let byLanguage = kept.get(known);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    kept.set(known, byLanguage);
  }
  const key = languages?.join(' ') ?? '';
  const found = byLanguage.get(key);
  if (found !== undefined) return found;
  const wanted = (languages ?? []).flatMap((language) => closest(known, language) ?? []);
  const full = wanted.length > 0 ? [...new Set(wanted)] : known;
  const foreign = wanted.length > 0 ? known.filter((locale) => !full.includes(locale)) : [];
  const active = { lexicon: buildLexicon(full, foreign), full: full.length };
  if (byLanguage.size >= MOST_KEPT) byLanguage.clear();
  byLanguage.set(key, active);
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

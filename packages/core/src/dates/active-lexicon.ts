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
  ofAll: ActiveLexicon | null;
  /** Those of some languages, by the codes of their locales. The one asked for last stands last. */
  readonly ofSome: Map<string, ActiveLexicon>;
  /** The codes of the locales of what was asked for. */
  readonly codes: Map<string, string>;
  /** What was asked for last: most calls ask for the same again. */
  last: { readonly codes: string; readonly active: ActiveLexicon } | null;
}

/**
 * Locales in all kept lexicons of some languages: about 0.5 MB for each. A corpus in all languages asks for some hundred, alone and mixed;
 * what is asked for seldom is compiled anew, in a few milliseconds.
 */
const MOST_LOCALES = 112;

/** Languages come from outside: what is remembered of them has an end. */
const MOST_ASKED = 1024;

export function lexiconFor(
  known: readonly DateLocale[],
  languages: readonly string[] | undefined
): ActiveLexicon {
  let here = kept.get(known);
  if (here === undefined) {
    here = { months: buildMonths(known), ofAll: null, ofSome: new Map(), codes: new Map(), last: null };
    kept.set(known, here);
  }
  const codes = languages === undefined ? '' : codesOf(languages, known, here);
  if (codes !== '') {
    if (here.last?.codes !== codes) here.last = { codes, active: lexiconOf(codes, known, here) };
    return here.last.active;
  }
  here.ofAll ??= { lexicon: buildLexicon(known, [], buildMonths([])), full: known.length };
  return here.ofAll;
}

function codesOf(languages: readonly string[], known: readonly DateLocale[], { codes }: Known): string {
  const asked = languages.join(' ');
  const found = codes.get(asked);
  if (found !== undefined) return found;
  const wanted = new Set(languages.flatMap((language) => closest(known, language)?.code ?? []));
  const list = [...wanted].join(' ');
  if (codes.size >= MOST_ASKED) codes.clear();
  codes.set(asked, list);
  return list;
}

function lexiconOf(codes: string, known: readonly DateLocale[], { months, ofSome }: Known): ActiveLexicon {
  const found = ofSome.get(codes);
  if (found !== undefined) {
    ofSome.delete(codes);
    ofSome.set(codes, found);
    return found;
  }
  const wanted = codes.split(' ').flatMap((code) => known.find((locale) => locale.code === code) ?? []);
  const active = { lexicon: buildLexicon(wanted, known, months), full: wanted.length };
  // Those not asked for the longest go.
  let locales = [...ofSome.values()].reduce((sum, { full }) => sum + full, active.full);
  for (const [key, { full }] of ofSome) {
    if (locales <= MOST_LOCALES) break;
    ofSome.delete(key);
    locales -= full;
  }
  ofSome.set(codes, active);
  return active;
}

/** Locales of a lexicon that a text is likely in. */
export interface LikelyLocales {
  /** The likeliest. */
  readonly first: number;
  /** By locale: 0 where the text is hardly in it, else the higher the likelier. */
  readonly ranks: Uint8Array;
}

/** The locales of the likely languages among those read in full; null where none of them is. */
export function likelyLocales(
  languages: readonly string[] | undefined,
  { lexicon, full }: ActiveLexicon
): LikelyLocales | null {
  if (languages === undefined) return null;
  const known = lexicon.locales.slice(0, full).flatMap((locale) => locale ?? []);
  const ranks = new Uint8Array(full);
  let rank = 255;
  let first = -1;
  for (const language of languages) {
    const locale = closest(known, language);
    if (locale === undefined) continue;
    const index = known.indexOf(locale);
    if (first < 0) first = index;
    if (ranks[index] === 0) ranks[index] = rank;
    rank = Math.max(1, rank - 1);
  }
  return first < 0 ? null : { first, ranks };
}

/** True where the text is not in the locale: of it only full dates are believed. */
export const isForeign = (locale: number, full: number, likely: LikelyLocales | null): boolean =>
  locale >= full || (likely !== null && likely.ranks[locale] === 0);

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

import type { Manner } from './cluster.ts';
import type { DateLocale } from './date-locale.ts';
import { buildLexicon, buildMonths, type Lexicon } from './lexicon.ts';

/** The lexicon of some languages with how many of its locales are read in full. */
export interface ActiveLexicon {
  readonly lexicon: Lexicon;
  readonly full: number;
  readonly tags: Tags;
  /** The manners that were asked for: one object for each, since what is kept is found by it. */
  readonly manners: Map<string, Manner>;
}

/** Index of a locale by its tag in lower case. */
type Tags = ReadonlyMap<string, number>;

const tagsOf = (locales: readonly DateLocale[]): Tags =>
  new Map(locales.map(({ code }, index): [string, number] => [code.toLowerCase(), index]).toReversed());

/**
 * Lexicons by the list of known locales and the languages asked for. A lexicon follows from its locales alone, so keeping it changes no
 * answer; without keeping it, every call would compile the words again.
 */
const kept = new WeakMap<readonly DateLocale[], Known>();

interface Known {
  readonly months: ReturnType<typeof buildMonths>;
  readonly tags: Tags;
  ofAll: ActiveLexicon | null;
  /** Those of some languages, by the codes of their locales. The one asked for last stands last. */
  readonly ofSome: Map<string, ActiveLexicon>;
  /** What was asked for last, and given. */
  last: { readonly languages: readonly string[]; readonly active: ActiveLexicon } | null;
}

/**
 * Locales in all kept lexicons of some languages: about 0.5 MB for each. A corpus in all languages asks for some hundred, alone and mixed;
 * what is asked for seldom is compiled anew, in a few milliseconds.
 */
const MOST_LOCALES = 112;

export function lexiconFor(
  known: readonly DateLocale[],
  languages: readonly string[] | undefined
): ActiveLexicon {
  let here = kept.get(known);
  if (here === undefined) {
    here = {
      months: buildMonths(known),
      tags: tagsOf(known),
      ofAll: null,
      ofSome: new Map(),
      last: null
    };
    kept.set(known, here);
  }
  if (languages !== undefined) {
    const { last } = here;
    if (last !== null && isSame(last.languages, languages)) return last.active;
    const codes = codesOf(languages, known, here.tags);
    if (codes !== '') {
      const active = lexiconOf(codes, known, here);
      here.last = { languages: [...languages], active };
      return active;
    }
  }
  here.ofAll ??= {
    lexicon: buildLexicon(known, [], buildMonths([])),
    full: known.length,
    tags: here.tags,
    manners: new Map()
  };
  return here.ofAll;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((language, at) => language === other[at]);

/** The codes of the locales of some languages, divided by spaces. */
const codesOf = (languages: readonly string[], known: readonly DateLocale[], tags: Tags): string =>
  [...new Set(languages.flatMap((language) => known[closest(tags, language)]?.code ?? []))].join(' ');

function lexiconOf(codes: string, known: readonly DateLocale[], { months, ofSome }: Known): ActiveLexicon {
  const found = ofSome.get(codes);
  if (found !== undefined) {
    ofSome.delete(codes);
    ofSome.set(codes, found);
    return found;
  }
  const wanted = codes.split(' ').flatMap((code) => known.find((locale) => locale.code === code) ?? []);
  const active: ActiveLexicon = {
    lexicon: buildLexicon(wanted, known, months),
    full: wanted.length,
    tags: tagsOf(wanted),
    manners: new Map()
  };
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
  { full, tags }: ActiveLexicon
): LikelyLocales | null {
  if (languages === undefined) return null;
  const ranks = new Uint8Array(full);
  let rank = 255;
  let first = -1;
  for (const language of languages) {
    const index = closest(tags, language);
    if (index < 0) continue;
    if (first < 0) first = index;
    if (ranks[index] === 0) ranks[index] = rank;
    rank = Math.max(1, rank - 1);
  }
  return first < 0 ? null : { first, ranks };
}

/** True where the text is not in the locale: of it only full dates are believed. */
export const isForeign = (locale: number, full: number, likely: LikelyLocales | null): boolean =>
  locale >= full || (likely !== null && likely.ranks[locale] === 0);

/** The locale of a BCP 47 language: the same tag, or the longest beginning of it, or its language with another script; -1 for none. */
function closest(tags: Tags, language: string): number {
  const tag = (ALIASES[language] ?? language).toLowerCase();
  for (let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)) {
    const found = tags.get(tag.slice(0, end));
    if (found !== undefined) return found;
  }
  return -1;
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

import type { DateLocale } from './date-locale.ts';
import { type Entry, entryOf, FOREIGN, type Sense, sensesOf } from './entry.ts';
import { foldForm } from './fold.ts';
import { buildTrie, type Trie } from './trie.ts';

/** Words by folded code unit. A node's end is an index into `entries`. */
interface Words {
  readonly trie: Trie;
  readonly entries: readonly Entry[];
  /** Of both tables: `Words.prefixes`. */
  readonly prefixes: Uint8Array;
}

/** The words of some languages, and the months of the others. */
export interface Lexicon {
  /** By index in the senses: the languages read in full, and from `FOREIGN` on all that are known. */
  readonly locales: readonly (DateLocale | undefined)[];
  /** The words of the languages read in full. */
  readonly words: Trie;
  /** The month names of all known languages, one table for every lexicon of them. */
  readonly months: Words;
  /** What words of both tables are; entries of the two together are added when they are first met. */
  readonly entries: Entry[];
  readonly joined: Map<number, number>;
  /** The endings that may follow a word or a number, folded. A node's end is an index into `endingLocales`. */
  readonly endings: Trie;
  /** Which locales know an ending. */
  readonly endingLocales: readonly ReadonlySet<number>[];
  readonly proclitics: ReadonlySet<string>;
  readonly longestProclitic: number;
  /** By folded code unit modulo 256: whether a proclitic begins so. */
  readonly procliticStarts: Uint8Array;
  /** Whether any of the languages writes onto its words: endings, or words written together. */
  readonly inflects: boolean;
  /** Of both tables: `Words.prefixes`. */
  readonly prefixes: Uint8Array;
}

/** Hash of three folded letters; 0 for those that a short form has not. */
export const prefixKey = (a: number, b: number, c: number): number =>
  ((Math.imul(a, 0x9e35) ^ Math.imul(b, 0x85eb) ^ Math.imul(c, 0x27d5)) >>> 3) & 0xffff;

/** A table of the words of some languages, of which the first has the index `from`. */
function buildWords(locales: readonly DateLocale[], from: number, full: boolean): Words {
  const senses: Sense[][] = [[]];
  const trie = buildTrie();
  const prefixes = new Uint8Array(65_536);
  locales.forEach((locale, index) => {
    for (const sense of sensesOf(locale, from + index, full)) {
      const form = foldForm(sense.form);
      const node = trie.insert(form);
      if (node === 0) continue;
      prefixes[
        prefixKey(form.charCodeAt(0), form.charCodeAt(1) || 0, form.length < 3 ? 0 : form.charCodeAt(2))
      ] = 1;
      let list = trie.end(node);
      if (list === 0) {
        list = senses.push([]) - 1;
        trie.setEnd(node, list);
      }
      senses[list]?.push(sense);
    }
  });
  const compounds = (list: readonly Sense[]): boolean =>
    list.some(({ locale }) => locales[locale - from]?.compounds === true);
  return {
    trie: trie.trie(),
    entries: senses.map((list) => entryOf(list, full && compounds(list))),
    prefixes
  };
}

/** The month names of the languages that are known. */
export const buildMonths = (known: readonly DateLocale[]): Words => buildWords(known, FOREIGN, false);

/** Builds the lexicon of the languages to be read in full, beside the months of those that are known. */
export function buildLexicon(
  full: readonly DateLocale[],
  known: readonly DateLocale[],
  months: Words
): Lexicon {
  const locales: (DateLocale | undefined)[] = [...full];
  for (const [at, locale] of known.entries())
    locales[FOREIGN + at] = full.includes(locale) ? undefined : locale;
  const { trie, entries, prefixes } = buildWords(full, 0, true);
  for (const [key, begins] of months.prefixes.entries()) if (begins === 1) prefixes[key] = 1;
  const split = (list: string | undefined): string[] => (list ? list.split('|').map(foldForm) : []);
  const proclitics = new Set(full.flatMap((locale) => split(locale.proclitics)));
  const procliticStarts = new Uint8Array(256);
  for (const form of proclitics) procliticStarts[form.charCodeAt(0) & 255] = 1;
  const inflects = full.some((locale) => locale.compounds === true || locale.endings !== undefined);
  const endings = buildTrie();
  const endingLocales: Set<number>[] = [new Set()];
  for (const [index, locale] of inflects ? locales.entries() : [])
    for (const form of split(locale?.endings)) {
      const node = endings.insert(form);
      if (endings.end(node) === 0) endings.setEnd(node, endingLocales.push(new Set()) - 1);
      endingLocales[endings.end(node)]?.add(index);
    }
  return {
    locales,
    words: trie,
    months,
    entries: [...entries],
    joined: new Map(),
    endings: endings.trie(),
    endingLocales,
    proclitics,
    longestProclitic: Math.max(0, ...[...proclitics].map((form) => form.length)),
    procliticStarts,
    inflects,
    prefixes
  };
}

/** Index of what a word is that ends at `word` in the words and at `month` in the months; 0 for neither. */
export function entryAt(lexicon: Lexicon, word: number, month: number): number {
  if (month === 0) return word;
  const { entries, joined, months, locales } = lexicon;
  const key = word * 65_536 + month;
  const known = joined.get(key);
  if (known !== undefined) return known;
  const own = entries[word];
  const foreign = months.entries[month];
  const senses = [
    ...(own?.senses ?? []),
    ...(foreign?.senses ?? []).filter(({ locale }) => locales[locale] !== undefined)
  ];
  const index = entries.push(entryOf(senses, own?.compounds === true)) - 1;
  joined.set(key, index);
  return index;
}

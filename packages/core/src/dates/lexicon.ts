import type { CalendarSystem } from './calendars.ts';
import type { DateLocale } from './date-locale.ts';
import { type Entry, FOREIGN, type Sense, triggerOfSense, weigh } from './entry.ts';
import { foldForm } from './fold.ts';
import { type Systems, sensesOf } from './forms.ts';
import { buildMarks, buildSieve, type Marks, markForm, type Sieve } from './sieve.ts';
import { buildTrie, type Trie } from './trie.ts';

/** Words by folded code unit. A node's end is an index into `senses`. */
interface Words {
  readonly trie: Trie;
  readonly senses: readonly (readonly Sense[])[];
}

/** Words with the tables that those of a lexicon are made of, which are not kept with it: they would be half of its memory. */
interface BuiltWords {
  readonly words: Words;
  readonly marks: Marks;
}

/** The words of some languages, and the months of the others. */
export interface Lexicon {
  /** By index in the senses: the languages read in full, and from `FOREIGN` on all that are known. */
  readonly locales: readonly (DateLocale | undefined)[];
  /** By the same index: the calendar that a language counts its numbers in, where it is written in its everyday script. */
  readonly calendars: readonly (CalendarSystem | undefined)[];
  /** The words of the languages read in full. */
  readonly words: Words;
  /** The month names of all known languages, one table for every lexicon of them. */
  readonly months: Words;
  /** What the words can be, those of both tables behind those of one: see `wordAt`. */
  readonly senses: (readonly Sense[])[];
  /** The same, weighed where a text has met them. */
  readonly entries: (Entry | undefined)[];
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
  /** Whether any of them writes words together. */
  readonly compounds: boolean;
  /** What can carry a date. */
  readonly sieve: Sieve;
}

/** A table of the words of some languages, of which the first has the index `from`. */
function buildWords(
  locales: readonly DateLocale[],
  from: number,
  full: boolean,
  systems: Systems
): BuiltWords {
  const senses: (readonly Sense[])[] = [[]];
  const trie = buildTrie(locales.length * (full ? 2000 : 250));
  const marks = buildMarks();
  locales.forEach((locale, index) => {
    for (const [form, sense] of sensesOf(locale, from + index, full, systems)) {
      const node = trie.insert(form);
      if (node === 0) continue;
      markForm(marks, form, triggerOfSense(sense));
      const list = trie.end(node);
      // Most words have one sense, and a list that has grown keeps room for many more.
      if (list === 0) trie.setEnd(node, senses.push([sense]) - 1);
      else senses[list] = [...(senses[list] ?? []), sense];
    }
  });
  return { words: { trie: trie.trie(), senses }, marks };
}

/** Nodes of the endings of a language; most have none. */
const FEW = 16;

/** The month names of the languages that are known. */
export const buildMonths = (known: readonly DateLocale[]): BuiltWords =>
  buildWords(known, FOREIGN, false, systemsOf(known));

/** Builds the lexicon of the languages to be read in full, beside the months of those that are known. */
export function buildLexicon(
  full: readonly DateLocale[],
  known: readonly DateLocale[],
  others: BuiltWords
): Lexicon {
  const locales: (DateLocale | undefined)[] = [...full];
  for (const [at, locale] of known.entries())
    locales[FOREIGN + at] = full.includes(locale) ? undefined : locale;
  const systems = systemsOf([...full, ...known]);
  const own = buildWords(full, 0, true, systems);
  const { words } = own;
  const { words: months } = others;
  const split = (list: string | undefined): string[] => (list ? list.split('|').map(foldForm) : []);
  const proclitics = new Set(full.flatMap((locale) => split(locale.proclitics)));
  const procliticStarts = new Uint8Array(256);
  for (const form of proclitics) procliticStarts[form.charCodeAt(0) & 255] = 1;
  const inflects = full.some((locale) => locale.compounds === true || locale.endings !== undefined);
  const endings = buildTrie(FEW);
  const endingLocales: Set<number>[] = [new Set()];
  // Words are written together where the language is read in full.
  const compounds = full.some((locale) => locale.compounds === true);
  for (const [index, locale] of inflects ? locales.entries() : [])
    for (const form of split(locale?.endings)) {
      const node = endings.insert(form);
      if (endings.end(node) === 0) endings.setEnd(node, endingLocales.push(new Set()) - 1);
      endingLocales[endings.end(node)]?.add(index);
    }
  return {
    locales,
    calendars: locales.map((locale) => everydayCalendar(locale, systems)),
    words,
    months,
    senses: [...words.senses],
    entries: [],
    joined: new Map(),
    endings: endings.trie(),
    endingLocales,
    proclitics,
    longestProclitic: Math.max(0, ...[...proclitics].map((form) => form.length)),
    procliticStarts,
    inflects,
    compounds,
    sieve: buildSieve(own.marks, others.marks)
  };
}

const systemsOf = (locales: readonly DateLocale[]): Systems =>
  new Map(locales.flatMap((locale) => locale.systems ?? []).map((system) => [system.id, system]));

/** Arabic and Persian write the months of another calendar in their own script, French does not. */
function everydayCalendar(locale: DateLocale | undefined, systems: Systems): CalendarSystem | undefined {
  const own = locale?.calendars?.[0];
  return own !== undefined && STARTS_ARABIC.test(own.months) ? systems.get(own.id) : undefined;
}
const STARTS_ARABIC = /^\P{L}*\p{Script=Arabic}/u;

/** Index of the senses of what ends at `word` in the words and at `month` in the months; 0 for neither. */
export function wordAt(lexicon: Lexicon, word: number, month: number): number {
  if (month === 0) return word;
  const { senses, joined, months, locales } = lexicon;
  const key = word * 65_536 + month;
  const known = joined.get(key);
  if (known !== undefined) return known;
  const foreign = (months.senses[month] ?? []).filter(({ locale }) => locales[locale] !== undefined);
  const index = senses.push([...(senses[word] ?? []), ...foreign]) - 1;
  joined.set(key, index);
  return index;
}

/** The trigger of a word, by the index of its senses. */
export const triggerOf = (lexicon: Lexicon, index: number): number => entryOf(lexicon, index).trigger;

/** What a word is, by the index of its senses. */
export function entryOf({ entries, senses, locales }: Lexicon, index: number): Entry {
  const known = entries[index];
  if (known !== undefined) return known;
  const list = senses[index] ?? [];
  // "Aug" begins no compound ("Augen"), a letter neither.
  const compounds = list.some(
    ({ locale, clipped, form }) =>
      locale < FOREIGN && locales[locale]?.compounds === true && !clipped && !/^[a-z]$/u.test(form)
  );
  const entry = weigh(list, compounds);
  entries[index] = entry;
  return entry;
}

import type { NumericOrder } from '../../src/dates/date-locale.ts';

/** A language before it is compiled: the shape of `data/dates/<language>.json`. See data/dates/README.md. */
export interface LocaleEntry {
  readonly order?: NumericOrder | undefined;
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  readonly ordinals: Readonly<Record<string, readonly string[]>>;
  readonly calendars: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly endings: readonly string[];
  readonly proclitics: readonly string[];
  readonly caution: readonly string[];
  /** Words near a date that say that it is to come, and those that say that it is over. */
  readonly future: readonly string[];
  readonly past: readonly string[];
  readonly capitals: boolean;
  readonly years?: 'buddhist' | undefined;
  readonly hours?: 'named' | 'dawn' | undefined;
  readonly compounds: boolean;
  /** Decimals are written with a comma, so that 18.30 is a time. */
  readonly pointed: boolean;
  /** Forms of CLDR that must not be taken: they are other words in running text. */
  readonly remove: readonly string[];
}

export const emptyEntry = (): LocaleEntry => ({
  months: [],
  weekdays: [],
  words: {},
  numbers: {},
  ordinals: {},
  calendars: {},
  years: undefined,
  hours: undefined,
  endings: [],
  proclitics: [],
  caution: [],
  future: [],
  past: [],
  capitals: false,
  compounds: false,
  pointed: false,
  remove: []
});

/**
 * Joins entries; forms are added, the last order wins. What any entry removes is taken out of the first `generated` entries: those of
 * CLDR. Curated forms stay: "a" is no half of the day in English, but a number.
 */
export function mergeEntries(entries: readonly LocaleEntry[], generated: number): LocaleEntry {
  const removed = new Set(entries.flatMap((entry) => entry.remove));
  let merged = emptyEntry();
  entries.forEach((entry, index) => {
    const keep = (forms: readonly string[]): string[] =>
      index < generated
        ? forms.filter((form) => !removed.has(form.toLowerCase().replace(/\.$/u, '')))
        : [...forms];
    merged = {
      order: entry.order ?? merged.order,
      years: entry.years ?? merged.years,
      hours: entry.hours ?? merged.hours,
      months: joinLists(merged.months, entry.months, keep),
      weekdays: joinLists(merged.weekdays, entry.weekdays, keep),
      words: joinRecords(merged.words, entry.words, keep),
      numbers: joinRecords(merged.numbers, entry.numbers, keep),
      ordinals: joinRecords(merged.ordinals, entry.ordinals, keep),
      calendars: Object.fromEntries(
        [...new Set([...Object.keys(merged.calendars), ...Object.keys(entry.calendars)])].map((id) => [
          id,
          joinLists(merged.calendars[id] ?? [], entry.calendars[id] ?? [], keep)
        ])
      ),
      endings: [...new Set([...merged.endings, ...entry.endings])],
      proclitics: [...new Set([...merged.proclitics, ...entry.proclitics])],
      caution: [...new Set([...merged.caution, ...entry.caution])],
      future: [...new Set([...merged.future, ...entry.future])],
      past: [...new Set([...merged.past, ...entry.past])],
      capitals: merged.capitals || entry.capitals,
      compounds: merged.compounds || entry.compounds,
      pointed: merged.pointed || entry.pointed,
      remove: [...removed]
    };
  });
  return merged;
}

type Keep = (forms: readonly string[]) => string[];

function joinLists(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  keep: Keep
): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [
    ...new Set([...(a[at] ?? []), ...keep(b[at] ?? [])])
  ]);
}

function joinRecords(
  a: Readonly<Record<string, readonly string[]>>,
  b: Readonly<Record<string, readonly string[]>>,
  keep: Keep
): Record<string, readonly string[]> {
  const out: Record<string, readonly string[]> = { ...a };
  for (const [key, forms] of Object.entries(b))
    out[key] = [...new Set([...(out[key] ?? []), ...keep(forms)])];
  return out;
}

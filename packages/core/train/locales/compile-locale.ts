import type { DateLocale } from '../../src/dates/date-locale.ts';
import { foldForm } from '../../src/dates/fold.ts';
import { calendarIds, systemsOf } from './calendar-months.ts';
import { compareKeys } from './key-order.ts';
import { leanForms } from './lean-forms.ts';
import type { LocaleEntry } from './locale-entry.ts';

/** The words of one language as the engine takes them; the calendars that it brings by their ids. */
export type CompiledLocale = Omit<DateLocale, 'systems'> & { readonly systems: readonly string[] };

/** The words that can be a date with nothing beside them. */
const ALONE = /^(?:rel|season|quarter|half|holiday|decade)\.|^unit\.half$/u;
const DISTANCES: ReadonlySet<string> = new Set(['in.before', 'in.after', 'ago.after']);

/** Compiles an entry to lists of forms. Sorted forms share their beginnings with their neighbours, which the packed table makes use of. */
export function compileLocale(code: string, entry: LocaleEntry): CompiledLocale {
  const plain = (list: readonly string[]): string[] =>
    [...new Set(list.map(normalise))].filter(Boolean).sort();
  const shared = sharedForms(entry, plain);
  const forms = (list: readonly string[]): string => leanForms(plain(list), shared).join('|');
  const positional = (lists: readonly (readonly string[])[]): string => lists.map(forms).join(',');
  const keyed = (
    record: Readonly<Record<string, readonly string[]>>,
    compare = (a: string, b: string): number => Number(a) - Number(b)
  ): string =>
    Object.entries(record)
      .filter(([, list]) => list.length > 0)
      .sort(([a], [b]) => compare(a, b))
      .map(([key, list]) => `${key}:${forms(list)}`)
      .join(',');
  const filled = <Name extends string>(name: Name, value: string): { readonly [K in Name]?: string } =>
    value === '' ? {} : ({ [name]: value } as { readonly [K in Name]: string });
  const calendars = Object.entries(entry.calendars).map(([id, months]) => ({
    id: calendarIds[id] ?? 'gregory',
    months: positional(months)
  }));
  // Only names of days and periods are ever dates alone; distances may be told: "two years later".
  const names = [...entry.months, ...entry.weekdays, ...Object.values(entry.calendars).flat()];
  for (const [key, list] of Object.entries(entry.words))
    if (ALONE.test(key) || DISTANCES.has(key)) names.push(list);
  const alone = new Set(names.flat().map((form) => foldForm(normalise(form))));
  return {
    code,
    order: entry.order ?? 'dmy',
    months: positional(entry.months),
    weekdays: positional(entry.weekdays),
    words: keyed(entry.words, compareKeys),
    ...filled('numbers', keyed(entry.numbers)),
    ...filled('ordinals', keyed(entry.ordinals)),
    ...filled('endings', plain(entry.endings).join('|')),
    ...filled('proclitics', plain(entry.proclitics).join('|')),
    ...filled(
      'caution',
      plain(entry.caution)
        .filter((form) => alone.has(foldForm(form)))
        .join('|')
    ),
    // These are compared as they are written.
    ...filled('future', plain(entry.future).join('|')),
    ...filled('past', plain(entry.past).join('|')),
    ...(entry.years === undefined ? {} : { years: entry.years }),
    ...(entry.hours === undefined ? {} : { hours: entry.hours }),
    ...(entry.capitals ? { capitals: true } : {}),
    ...(entry.compounds ? { compounds: true } : {}),
    ...(entry.pointed ? { pointed: true } : {}),
    ...(calendars.length > 0 ? { calendars } : {}),
    systems: systemsOf(code)
  };
}

/** The forms that stand under more than one key. */
function sharedForms(
  { months, weekdays, words, numbers, ordinals }: LocaleEntry,
  plain: (list: readonly string[]) => readonly string[]
): ReadonlySet<string> {
  const keyed = [words, numbers, ordinals].flatMap((record) => Object.values(record));
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const form of [...months, ...weekdays, ...keyed].flatMap(plain)) {
    if (seen.has(form)) shared.add(form);
    seen.add(form);
  }
  return shared;
}

/** Lower case, one space, plain apostrophe, no final point: the engine takes a point after any abbreviation. */
function normalise(form: string): string {
  return form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u061c]/gu, '')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .trim();
}

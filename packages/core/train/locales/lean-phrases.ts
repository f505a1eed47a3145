import type { DateLocale } from '../../src/dates/date-locale.ts';
import { findDates } from '../../src/dates/find-dates.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { CompiledLocale } from './compile-locale.ts';

/** Phrases of these keys often are no more than their words: "la semaine dernière" is a unit and a modifier, "the third quarter" too. */
const COMPOSED = /^(?:rel|quarter|half)\./u;

/** Two days that no reading can confuse: another month, weekday, quarter and half of the year. */
const REFERENCES = ['2024-11-19T15:00:00', '2023-02-27T09:30:00'];

/** Where a phrase stands beside a number in a date, which must not count its words instead. */
const CONTEXTS: Readonly<Record<string, string>> = {
  'rel.month': '20 *',
  'quarter.1': '* 2015',
  'quarter.2': '* 2015',
  'quarter.3': '* 2015',
  'quarter.4': '* 2015'
};

interface Phrase {
  readonly key: string;
  readonly form: string;
}

interface Entry {
  readonly key: string;
  readonly forms: readonly string[];
}

/** The words of a locale without the phrases that the grammar reads the same from the words that are left. */
export function withoutComposed(locale: CompiledLocale): CompiledLocale {
  const entries = locale.words.split(',').map((entry): Entry => {
    const colon = entry.indexOf(':');
    return { key: entry.slice(0, colon), forms: entry.slice(colon + 1).split('|') };
  });
  const isPhrase = (key: string, form: string): boolean => COMPOSED.test(key) && form.includes(' ');
  const phrases = entries.flatMap(({ key, forms }): Phrase[] =>
    forms.filter((form) => isPhrase(key, form)).map((form) => ({ key, form }))
  );
  if (phrases.length === 0) return locale;
  const all = [{ ...locale, systems: [] }];
  const wanted = new Map(phrases.map((phrase) => [phrase, readings(phrase, all)]));
  // A phrase may be read by the words of another one: those that are needed come back until nothing changes.
  const needed = new Set<string>();
  for (;;) {
    const lean = {
      ...locale,
      words: write(entries, (key, form) => !isPhrase(key, form) || needed.has(form))
    };
    const known = [{ ...lean, systems: [] }];
    const missed = phrases.filter(
      (phrase) => !needed.has(phrase.form) && readings(phrase, known) !== wanted.get(phrase)
    );
    if (missed.length === 0) return lean;
    for (const { form } of missed) needed.add(form);
  }
}

const write = (entries: readonly Entry[], keeps: (key: string, form: string) => boolean): string =>
  entries
    .map(({ key, forms }) => ({ key, kept: forms.filter((form) => keeps(key, form)) }))
    .filter(({ kept }) => kept.length > 0)
    .map(({ key, kept }) => `${key}:${kept.join('|')}`)
    .join(',');

/** What a phrase is alone, in its context, and in running text, on either day. */
function readings({ key, form }: Phrase, locales: readonly DateLocale[]): string {
  const found = REFERENCES.flatMap((reference) => {
    const options = { locales, languages: locales.map(({ code }) => code), reference };
    const context = CONTEXTS[key.split(/[+-]/u, 1)[0] ?? '']?.replace('*', form);
    const beside = [form, ...(context === undefined ? [] : [context])].map((text) =>
      parseDate(text, options)
    );
    return [...beside, ...findDates(`. ${form}.`, options)].map((mention) =>
      mention === null ? '-' : `${mention.value} ${mention.kind} ${mention.text}`
    );
  });
  return found.join('; ');
}

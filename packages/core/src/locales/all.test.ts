import { describe, expect, test } from 'vitest';
import { type DateLocale, parseDate } from '../dates/index.ts';
import { all } from './all.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Without what is left out, or empty. */
const told = (locale: DateLocale): object =>
  Object.fromEntries(
    Object.entries({ ...locale }).filter(([, value]) => value !== '' && JSON.stringify(value) !== '[]')
  );

describe('the table of all languages', () => {
  test.each(all.map((locale) => [locale.code, locale] as const))(
    '%s is as in its module',
    async (code, locale) => {
      const { locale: own } = (await import(`./${code}.generated.ts`)) as { readonly locale: DateLocale };
      expect(told(locale)).toEqual(told(own));
    }
  );
  test('begins with the most written languages', () => {
    expect(all.slice(0, 3).map(({ code }) => code)).toEqual(['en', 'es', 'fr']);
  });
});

describe('months of other calendars', () => {
  const text = '17 Rajab 1446';
  test('are read beside a language that dates by the calendar', () => {
    expect(parseDate(text, { locales: [en, ar], languages: ['en'] })?.value).toBe('2025-01-17');
  });
  test('are not read without one', () => {
    expect(parseDate(text, { locales: [en] })?.value).not.toBe('2025-01-17');
  });
});

import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../test/spoken-dates.ts';
import { all } from '../locales/all.ts';
import { parseDate } from './index.ts';

// Intl writes a date in each language and style; reading it must give the date back. Intl's tables and ours have the same source, the
// patterns are not ours.
const DATES = ['2024-11-19', '1999-03-07', '2021-05-31', '2008-08-02', '2030-01-12'];
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { year: 'numeric', month: '2-digit', day: '2-digit' }
];

/**
 * How many of the styles are read where it is not all. Kyrgyz writes numbers as year, day, month with hyphens, which nobody can tell from
 * ISO 8601; the Mongolian medium style writes months as ordinals with a suffix ("11-р сарын").
 */
const READ: Readonly<Record<string, number>> = { ky: 3, mn: 2 };

/** What Intl is asked for, and what the text then states of a date. */
interface Style {
  readonly options: Intl.DateTimeFormatOptions;
  readonly states: (date: string) => string;
}

const MONTHS: Style = { options: { year: 'numeric', month: 'long' }, states: (date) => date.slice(0, 7) };
const TIMES: Style = {
  options: { dateStyle: 'long', timeStyle: 'short' },
  states: (date) => `${date}T09:05`
};

/**
 * Languages in which ICU joins date and time in a way of its own: with an untranslated "at" (Assamese), with
 * minutes of one digit (Yoruba), with a point between hour and minute where decimals have one too (Sinhala).
 */
const TIMES_APART = new Set(['as', 'yo', 'si']);

const misread = (code: string, { options, states }: Style, calendar = 'gregory'): readonly string[] =>
  DATES.flatMap((date) => {
    const format = new Intl.DateTimeFormat(`${code}-u-ca-${calendar}`, { ...options, timeZone: 'UTC' });
    const text = format.format(new Date(`${date}T09:05:00Z`));
    const value = parseDate(text, { locales: all, languages: [code], reference: '2024-11-19' })?.value;
    return value === states(date) ? [] : [`${text} → ${value ?? 'nothing'}, not ${states(date)}`];
  });

const day = (options: Intl.DateTimeFormatOptions): Style => ({ options, states: (date) => date });

/** The calendars that the news of a language uses; `long` where its numeric style does not say which calendar it is. */
const CALENDARS: readonly (readonly [string, string, 'all' | 'long'])[] = [
  ['fa', 'persian', 'all'],
  ['ps', 'persian', 'all'],
  ['ar', 'persian', 'long'],
  ['en', 'persian', 'all'],
  ['ar', 'islamic-umalqura', 'all'],
  ['fa', 'islamic-umalqura', 'all'],
  ['ur', 'islamic-umalqura', 'all'],
  ['tr', 'islamic-umalqura', 'all'],
  ['az', 'islamic-umalqura', 'all'],
  ['id', 'islamic-umalqura', 'all'],
  ['ms', 'islamic-umalqura', 'long'],
  ['fr', 'islamic-umalqura', 'all'],
  ['en', 'islamic-umalqura', 'all'],
  ['he', 'islamic-umalqura', 'all'],
  ['en', 'hebrew', 'all'],
  ['he', 'hebrew', 'all'],
  ['am', 'ethiopic', 'all'],
  ['th', 'buddhist', 'all'],
  ['hi', 'indian', 'all'],
  ['ja', 'japanese', 'all'],
  ['zh-Hant', 'roc', 'all']
];

describe('what Intl writes is read back', () => {
  const supported = all.filter(({ code }) => Intl.DateTimeFormat.supportedLocalesOf(code).length > 0);
  test.each(supported.map(({ code }) => code))('%s', (code) => {
    const styles = [...STYLES.slice(0, READ[code] ?? STYLES.length).map(day), MONTHS];
    if (!TIMES_APART.has(code)) styles.push(TIMES);
    expect(styles.flatMap((style) => misread(code, style))).toEqual([]);
  });
  // Left out: Tigrinya, which has one set of month names for both.
  test.each(CALENDARS)('%s in the %s calendar (%s)', (code, calendar, which) => {
    const styles = (['full', 'long', 'medium'] as const).slice(0, which === 'all' ? 3 : 2);
    expect(styles.flatMap((dateStyle) => misread(code, day({ dateStyle }), calendar))).toEqual([]);
  });
});

/**
 * Ways to write a range that are not read: "3. 3. – 5. 6. 2024" (the ordinals of days and months look alike), a year behind its date and
 * a word for it at once, suffixes in brackets.
 */
const RANGES_APART = new Set(['bg', 'cs', 'sk', 'eu', 'ha', 'sw']);

describe('what Intl writes of distances and ranges is read back', () => {
  test.each(Object.keys(SPOKEN))('%s', (code) => {
    const options = { locales: all, languages: [code], reference: '2024-11-19T15:00' };
    const counted = new Intl.RelativeTimeFormat(code, { numeric: 'always' });
    const named = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
    const format = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(`${code}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
    const range = (style: Intl.DateTimeFormatOptions, from: string, to: string): string =>
      format(style).formatRange(new Date(from), new Date(to));
    const written: [string, string][] = [
      [counted.format(-3, 'day'), '2024-11-16'],
      [counted.format(-6, 'week'), '2024-10-08'],
      [counted.format(-5, 'month'), '2024-06'],
      [counted.format(-2, 'year'), '2022'],
      [named.format(-1, 'day'), '2024-11-18'],
      [named.format(-1, 'week'), '2024-11-11/2024-11-17'],
      [named.format(1, 'week'), '2024-11-25/2024-12-01'],
      [named.format(-1, 'month'), '2024-10'],
      [named.format(1, 'month'), '2024-12'],
      [named.format(-1, 'year'), '2023'],
      [format({ month: 'long', day: 'numeric' }).format(new Date('2024-06-05')), '2024-06-05'],
      [format({ weekday: 'long' }).format(new Date('2024-11-14')), '2024-11-14']
    ];
    if (!RANGES_APART.has(code))
      written.push(
        [range({ dateStyle: 'long' }, '2024-03-03', '2024-03-05'), '2024-03-03/2024-03-05'],
        [range({ dateStyle: 'long' }, '2024-03-03', '2024-06-05'), '2024-03-03/2024-06-05'],
        [range({ dateStyle: 'medium' }, '2023-12-30', '2024-01-02'), '2023-12-30/2024-01-02'],
        [range({ year: 'numeric', month: 'long' }, '2024-03-03', '2024-06-05'), '2024-03/2024-06']
      );
    const misread = written.flatMap(([text, value]) => {
      const read = parseDate(text, options)?.value;
      return read === value ? [] : [`${text} → ${read ?? 'nothing'}, not ${value}`];
    });
    expect(misread).toEqual([]);
  });
});

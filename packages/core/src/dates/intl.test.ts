import { describe, expect, test } from 'vitest';
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

const misread = (
  code: string,
  options: Intl.DateTimeFormatOptions,
  calendar = 'gregory'
): readonly string[] =>
  DATES.flatMap((date) => {
    const format = new Intl.DateTimeFormat(`${code}-u-ca-${calendar}`, { ...options, timeZone: 'UTC' });
    const text = format.format(new Date(`${date}T00:00:00Z`));
    const value = parseDate(text, { locales: all, languages: [code], reference: '2024-11-19' })?.value;
    return value === date ? [] : [`${text} → ${value ?? 'nothing'}, not ${date}`];
  });

describe('what Intl writes is read back', () => {
  const supported = all.filter(({ code }) => Intl.DateTimeFormat.supportedLocalesOf(code).length > 0);
  test.each(supported.map(({ code }) => code))('%s', (code) => {
    const styles = STYLES.slice(0, READ[code] ?? STYLES.length);
    expect(styles.flatMap((style) => misread(code, style))).toEqual([]);
  });
  test.each([
    ['fa', 'persian'],
    ['ar', 'islamic-umalqura'],
    ['am', 'ethiopic'],
    ['th', 'buddhist'],
    ['hi', 'indian'],
    ['ja', 'japanese'],
    ['zh-Hant', 'roc']
  ])('%s in the %s calendar', (code, calendar) => {
    expect(misread(code, { dateStyle: 'long' }, calendar)).toEqual([]);
  });
});

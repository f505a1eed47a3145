import { describe, expect, test } from 'vitest';
import { all } from '../../locales/all.ts';
import { findDates, parseDate } from '../index.ts';

const reference = '2024-11-19T15:00';
const read = (language: string, text: string): string | null =>
  parseDate(text, { locales: all, languages: [language], reference })?.value ?? null;
const find = (language: string, text: string): readonly string[] =>
  findDates(text, { locales: all, languages: [language], reference }).map(({ value }) => value);

describe('one sign between month and numbers', () => {
  test.each([
    ['en', 'on 21-APR-16 at last', ['2016-04-21']],
    ['fr', 'le 23-2020-septembre', ['2020-09-23']],
    ['en', 'on August/10/2012', ['2012-08-10']],
    ['en', 'from 9-10-Apr', ['2024-04-09/2024-04-10']],
    ['en', 'on 40-Apr-2016', ['2016-04']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('a point between hours and minutes', () => {
  test.each([
    ['nl', 'De zitting begint vandaag 18.30 in Gent', ['2024-11-19T18:30']],
    ['nl', 'dinsdag tussen 22.30 en 23.45', ['2024-11-19T22:30/2024-11-19T23:45']],
    ['it', 'martedì dalle 14.00 alle 15.30', ['2024-11-19T14:00/2024-11-19T15:30']],
    ['en', 'Shares fell 2.30 on Tuesday', ['2024-11-19']],
    ['nl', 'Hoofdstuk 18.30 gaat over bergen', []]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('open intervals', () => {
  test.each([
    ['en', 'sales from 2010 to 2018 or before 2000', ['2010/2018', '../1999']],
    ['en', 'in 2012 or before', ['../2012']],
    ['it', 'le vendite dal 2010 al 2018 o prima del 2000', ['2010/2018', '../1999']],
    ['en', 'before the end of the year', ['../2024-12']],
    ['en', 'before the start of 2023', ['../2022-12-31']],
    ['zh', '2019年8月1日之后的销售', ['2019-08-02/..']],
    ['zh', '8个月之后', ['2025-07']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('a weekday with the number of its day', () => {
  test.each([
    ['nl', 'op dinsdag de twaalfde', ['2024-11-12']],
    ['en', 'We meet Friday 22 at 4', ['2024-11-22T04:00']],
    ['it', 'martedì trentuno', ['2024-12-31']],
    ['en', 'On Friday 22 people were hurt', ['2024-11-15']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('lists', () => {
  test.each([
    ['pt', 'A feira abre na terça, qua ou sexta', ['2024-11-19', '2024-11-13', '2024-11-15']],
    ['es', 'Llovió en febrero, marzo y julio', ['2024-02', '2024-03', '2024-07']],
    ['tr', 'Salı veya Çarşamba gel', ['2024-11-19', '2024-11-13']],
    ['en', 'May, Sun and others left', []],
    ['tr', 'Depremde 200 kişiyi kurtardılar', []]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('distances and counts', () => {
  test.each([
    ['en', '2 days ago 3 hours ago', '2024-11-17T12:00'],
    ['en', 'in 1 year, 09 months', '2026-08'],
    ['tr', 'iki hafta içinde', '2024-12-03'],
    ['tr', 'önümüzdeki iki hafta içinde', '2024-11-20/2024-12-03'],
    ['en', 'the last weekend of October 2013', '2013-10-26/2013-10-27'],
    ['en', 'the first weekend of September 2013', '2013-09-07/2013-09-08']
  ])('%s: %s is %s', (language, text, value) => {
    expect(read(language, text)).toBe(value);
  });
});

import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { findDates, formatEdtf, inferOrder, isEdtf, parseDate, toTimex3 } from './index.ts';

const reference = '2024-11-19T15:00';
const read = (language: string, text: string): string | null =>
  parseDate(text, { locales: all, languages: [language], reference })?.value ?? null;
const find = (language: string, text: string): readonly string[] =>
  findDates(text, { locales: all, languages: [language], reference }).map(({ value }) => value);

describe('shapes', () => {
  test.each([
    ['en', '2024-11-19T14:05:00+01:00', '2024-11-19T14:05:00+01:00'],
    ['en', '20241119', '2024-11-19'],
    ['en', 'Nov. 19, 2024', '2024-11-19'],
    ['fr', '19/11/2024 à 14h05', '2024-11-19T14:05'],
    ['en', '2:05 PM ET, Tue November 19, 2024', '2024-11-19T14:05'],
    ['fr', '20 novembre 2024 - 09:15', '2024-11-20T09:15'],
    ['de', 'am 3. März 2021 um 14 Uhr', '2021-03-03T14:00'],
    ['de', 'am 3. Mai 2021', '2021-05-03'],
    ['tr', '2 Nisan 2025', '2025-04-02'],
    ['ko', '오전 3시', '2024-11-19T03:00'],
    ['fr', 'il y a 3 jours', '2024-11-16'],
    ['fr', 'dans deux semaines', '2024-12-03'],
    ['fr', 'mardi dernier', '2024-11-12'],
    ['fr', 'le mois prochain', '2024-12'],
    ['en', 'in 2018', '2018'],
    ['en', 'the first quarter of 2019', '2019-01/2019-03'],
    ['fr', 'fin novembre', '2024-11-21/2024-11-30'],
    ['fr', 'du 10 au 12 décembre 2024', '2024-12-10/2024-12-12'],
    ['en', 'between 2009 and 2017', '2009/2017'],
    ['en', 'January – 2023', '2023-01'],
    ['en', 'from January to 2024', '2024-01/2024-12'],
    ['en', '30 December to 2 January', '2023-12-30/2024-01-02'],
    ['en', 'two days after Christmas', '2023-12-27'],
    ['en', 'winter 2023', '2023-24'],
    ['fa', '۲۹ آبان ۱۴۰۳', '2024-11-19'],
    ['ja', '2024年11月19日', '2024-11-19']
  ])('%s: %s is %s', (language, text, value) => {
    expect(read(language, text)).toBe(value);
  });
  test.each([
    ['fr', '30 février 2024'],
    ['en', '13/13/2024'],
    ['en', 'week 54 of 2024 weeks'],
    ['en', 'nothing at all'],
    ['en', '']
  ])('%s: "%s" is no date', (language, text) => {
    const value = read(language, text);
    expect(value === null || value === '2024').toBe(true);
  });
});

describe('what is no date in running text', () => {
  test.each([
    ['en', 'May said the deal was dead.'],
    ['en', 'Version 2.10.3 is out, at 3.50 a piece.'],
    ['en', 'It was the second time that they won 3-2.'],
    ['en', 'Call 555-12-2024 for details.'],
    ['fr', 'La planète Mars a été survolée.'],
    ['fr', 'Après 1000 jours de lutte, 12/10 des élèves ont ri.'],
    ['de', 'Die Autorin Juli Zeh liest in Köln.']
  ])('%s: %s', (language, text) => {
    expect(find(language, text)).toEqual([]);
  });
});

describe('ambiguous readings', () => {
  test('03/04/2024 follows the order and gives the other reading', () => {
    const mention = parseDate('03/04/2024', { locales: all, languages: ['en'] });
    expect(mention?.value).toBe('2024-03-04');
    expect(mention?.alternatives.map(({ value }) => value)).toEqual(['2024-04-03']);
    expect(parseDate('03/04/2024', { locales: all, languages: ['en'], order: 'dmy' })?.value).toBe(
      '2024-04-03'
    );
  });
  test('the order of a document follows from its certain dates', () => {
    expect(inferOrder(['03/04/2024', '19/11/2024'])).toBe('dmy');
    expect(inferOrder(['03/04/2024', '11/19/2024'])).toBe('mdy');
    expect(inferOrder(['03/04/2024'])).toBeNull();
    expect(inferOrder(['19/11/2024', '11/19/2024'])).toBeNull();
    expect(inferOrder(['12/11/2025', '11/11/2025', '09/11/2025'])).toBe('dmy');
    expect(inferOrder(['11/12/2025', '11/11/2025', '11/09/2025'])).toBe('mdy');
    expect(inferOrder(['01/01/2025', '01/02/2025', '01/03/2025'])).toBeNull();
    expect(inferOrder(['03/04/2024', 'on 12 November 2024'])).toBe('dmy');
    expect(inferOrder(['03/04/2024', 'on 12 November 2024 and November 14, 2024'])).toBeNull();
    expect(inferOrder(['on 12 November 2024'])).toBeNull();
  });
  test('a zone of several meanings gives its offsets', () => {
    const mention = parseDate('19 November 2024 at 14:05 IST', { locales: all, languages: ['en'] });
    expect(mention?.offset).toBeNull();
    expect(mention?.offsets).toEqual([330, 60, 120]);
  });
  test('a bare weekday is the past one unless the future is preferred', () => {
    const options = { locales: all, languages: ['en'], reference };
    expect(parseDate('Friday', options)?.value).toBe('2024-11-15');
    expect(parseDate('Friday', { ...options, prefer: 'future' })?.value).toBe('2024-11-22');
  });
});

describe('formats', () => {
  test('TIMEX3', () => {
    expect(toTimex3({ value: '2024-11-19' })).toEqual({ type: 'DATE', value: '2024-11-19' });
    expect(toTimex3({ value: '2023-24' })).toEqual({ type: 'DATE', value: '2023-WI' });
    expect(toTimex3({ value: '199X' })).toEqual({ type: 'DATE', value: '199' });
    expect(toTimex3({ value: '-0043-03' })).toEqual({ type: 'DATE', value: 'BC0044-03' });
    expect(toTimex3({ value: '2024-11~' })).toEqual({ type: 'DATE', value: '2024-11', mod: 'APPROX' });
    expect(toTimex3({ value: '2009/2017' })).toEqual({
      type: 'DURATION',
      value: 'PXY',
      beginPoint: '2009',
      endPoint: '2017'
    });
    expect(toTimex3({ value: '../2017' })).toEqual({ type: 'DURATION', value: 'PXY', endPoint: '2017' });
    expect(toTimex3({ value: '2017/..' })).toEqual({ type: 'DURATION', value: 'PXY', beginPoint: '2017' });
  });
  test('EDTF is told from other text', () => {
    expect(
      ['2024', '2024-11~', '2024-11-03/2024-11-05', '../2018', '199X', '2023-24', '2024-02-29'].every(isEdtf)
    ).toBe(true);
    expect(
      [
        '19/11/2024',
        '2024-13',
        '2024-11-32',
        '2024-02-30',
        '2023-02-29',
        '2024-21-05',
        'x',
        '',
        '1/2/3'
      ].some(isEdtf)
    ).toBe(false);
    expect(formatEdtf(Date.UTC(2024, 10, 19, 14, 5), 'minute', 60)).toBe('2024-11-19T14:05+01:00');
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'3 19 2024 : / - . , ( ) de du au le mardi mars last next week ago in 14h05 2:05 pm ET year years fin since before and to between first yesterday 12/11/2024'.split(
      ' '
    )
  );
  const prose = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.array(words, { maxLength: 14 }).map((list) => list.join(' '))
  );
  test('never throws, spans are in order and slice back, values are EDTF of an independent parser', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...all.map(({ code }) => code)), (text, language) => {
        let end = 0;
        for (const { span, text: words, value } of findDates(text, {
          locales: all,
          languages: [language],
          reference
        })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(words);
          end = span.end;
          expect(isEdtf(value)).toBe(true);
          expect(() => edtf(value.replace(/T(\d\d:\d\d)(?!:)/gu, 'T$1:00'))).not.toThrow();
        }
      }),
      { numRuns: 300 }
    );
  });
  test('nor do the words of a language in any order', () => {
    const locale = fc.constantFrom(...all.filter(({ future }) => future !== undefined));
    const said = locale.chain(({ code, months, weekdays, words: list, numbers = '', ordinals = '' }) => {
      const forms = [months, weekdays, list, numbers, ordinals]
        .flatMap((field) => field.split(/[,|]/u))
        .map((form) => form.slice(form.indexOf(':') + 1));
      return fc
        .array(
          fc.oneof(fc.constantFrom(...forms), fc.constantFrom('3', '19', '2024', '90', ',', '–', '9:30')),
          {
            maxLength: 9
          }
        )
        .map((picked) => ({ code, text: picked.join(' ') }));
    });
    fc.assert(
      fc.property(said, ({ code, text }) => {
        for (const { span, text: own, value } of findDates(text, {
          locales: all,
          languages: [code],
          reference
        })) {
          expect(text.slice(span.start, span.end)).toBe(own);
          expect(isEdtf(value)).toBe(true);
          // The parser knows no season as an end of an interval ("2024-11-19/2024-22"), and none of less than a minute.
          const [from, to] = value.split('/');
          if (/-2[1-4]\/|\/.*-2[1-4]$/u.test(value) || from === to) continue;
          expect(() => edtf(value.replace(/T(\d\d:\d\d)(?!:)/gu, 'T$1:00'))).not.toThrow();
        }
      }),
      { numRuns: 400 }
    );
  });
});

test('two shapes that claim the same digits make one mention', () => {
  for (const language of ['ar', 'ja', 'fr']) {
    const [first, second] = findDates('14h05 - 14h05', { locales: all, languages: [language], reference });
    expect(first?.span.start).toBe(0);
    expect(second === undefined || second.span.start >= (first?.span.end ?? 0)).toBe(true);
  }
});

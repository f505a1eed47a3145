import { describe, expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { type DateOptions, findDates, parseDate } from './index.ts';

const reference = '2024-11-19T15:00';
const read = (text: string, options: DateOptions = {}): string | null =>
  parseDate(text, { locales: all, languages: ['en'], reference, ...options })?.value ?? null;

describe('stretches next to the reference', () => {
  test.each([
    ['the last 3 days', '2024-11-16/2024-11-18', '2024-11-16/2024-11-18'],
    ['the past two weeks', '2024-11-05/2024-11-18', '2024-11-04/2024-11-17'],
    ['the last three months', '2024-08-19/2024-11-18', '2024-08/2024-10'],
    ['the next two years', '2024-11-20/2026-11-19', '2025/2026'],
    ['the past two quarters', '2024-04/2024-09', '2024-04/2024-09'],
    ['the next 3 decades', '2030/2059', '2030/2059'],
    ['the next 4 working days', '2024-11-20/2024-11-25', '2024-11-20/2024-11-25'],
    ['the next hour', '2024-11-19T15:00/2024-11-19T16:00', '2024-11-19T15:00/2024-11-19T16:00'],
    ['the next 2 hours 30 minutes', '2024-11-19T15:00/2024-11-19T17:30', '2024-11-19T15:00/2024-11-19T17:30']
  ])('%s: rolling %s, in whole units %s', (text, rolling, calendar) => {
    expect(read(text)).toBe(rolling);
    expect(read(text, { counting: 'calendar' })).toBe(calendar);
  });
});

describe('the period that a range ends with', () => {
  test.each([
    ['until 2018', '../2018', '../2017'],
    ['from 2010 to 2020', '2010/2020', '2010/2019'],
    ['January to February 2017', '2017-01/2017-02', '2017-01'],
    ['between May 2015 and 2018', '2015-05/2018', '2015-05/2017'],
    ['from 2007 to the start of 2008', '2007/2008-04', '2007/2007-12'],
    ['until the end of May 2018', '../2018-05-31', '../2018-05-31'],
    ['19–20 November 2024', '2024-11-19/2024-11-20', '2024-11-19/2024-11-20'],
    ['before 2018', '../2017', '../2017'],
    ['2 p.m. to 4 p.m.', '2024-11-19T14:00/2024-11-19T16:00', '2024-11-19T14:00/2024-11-19T16:00'],
    ['from May 2018 to May 2018', '2018-05', '2018-05']
  ])('%s: inclusive %s, exclusive %s', (text, inclusive, exclusive) => {
    expect(read(text)).toBe(inclusive);
    expect(read(text, { ends: 'exclusive' })).toBe(exclusive);
  });
  test('a deadline of months is a day', () => {
    expect(read('within two months')).toBe('2024-11-19/2025-01-18');
    expect(read('within two months', { stretches: 'deadline' })).toBe('2025-01-19');
    expect(read('in two months', { stretches: 'deadline' })).toBe('2025-01');
  });
});

test.each([
  ['next Friday', '2024-11-22', '2024-11-29'],
  ['next Monday', '2024-11-25', '2024-11-25'],
  ['last Friday', '2024-11-15', '2024-11-15'],
  ['Friday', '2024-11-15', '2024-11-15']
])('%s: the first one %s, that of the week %s', (text, first, week) => {
  expect(read(text)).toBe(first);
  expect(read(text, { nextWeekday: 'week' })).toBe(week);
});

describe('stretches that start with a date', () => {
  test.each([
    ['for 3 days from Monday', '2024-11-18/2024-11-20'],
    ['2 weeks starting May 20, 2024', '2024-05-20/2024-06-02'],
    ['14 February 2024 for 7 hours', null],
    ['14 February 2024 from 9:30 am for 7 hours', '2024-02-14T09:30/2024-02-14T16:30'],
    ['within 2 weeks', '2024-11-19/2024-12-02'],
    ['within 2 weeks after 1 May 2024', '2024-05-01/2024-05-14'],
    ['2 weeks after 1 May 2024', '2024-05-15'],
    ['a week before yesterday', '2024-11-11'],
    ['3 days from Thursday', '2024-11-24'],
    ['now + 40 minutes', '2024-11-19T15:40'],
    ['2024-03-01 -1 day', '2024-02-29'],
    ['1 year ago 2 months ago', '2023-09']
  ])('%s is %s', (text, value) => {
    if (value !== null) expect(read(text)).toBe(value);
    else expect(read(text)).not.toBeNull();
  });
  test('a length alone is no date', () => {
    for (const text of ['He stayed for 3 days.', 'It lasted 2 weeks and 3 days.'])
      expect(findDates(text, { locales: all, languages: ['en'], reference })).toEqual([]);
  });
});

describe('counted parts of a period', () => {
  test.each([
    ['the first two weeks of 2021', '2021-01-04/2021-01-17'],
    ['the last ten days of May 2024', '2024-05-22/2024-05-31'],
    ['the second last week of October 2018', '2018-10-15/2018-10-21'],
    ['the last week of this month', '2024-11-25/2024-12-01'],
    ['the first weekend of September 2024', '2024-09-07/2024-09-08'],
    ['the last weekend of October 2024', '2024-10-26/2024-10-27'],
    ['the month after next', '2025-01'],
    ['the year before last', '2022'],
    ['the nineties', '199X'],
    ['earlier this year', '2024-01/2024-06'],
    ['later this month', '2024-11-19/2024-11-30'],
    ['the end of the year', '2024-09/2024-12'],
    ['the end of tomorrow', '2024-11-20T23:59:59'],
    ['late Tuesday', '2024-11-19']
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('ends of ranges', () => {
  test.each([
    ['Nov–Feb 2017', '2016-11/2017-02'],
    ['May 9th through 17th', '2024-05-09/2024-05-17'],
    ['from 10:30 to 3 on 1/5/2015', '2015-01-05T10:30/2015-01-05T15:00'],
    ['19 November 2024 10:00 pm to 2:00 am', '2024-11-19T22:00/2024-11-20T02:00'],
    ['22-23 February 2024 at 7pm', '2024-02-22T19:00/2024-02-23T19:00'],
    ['4 to 23 next month', '2024-12-04/2024-12-23']
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
  test('a year and two digits far above its own are no range', () => {
    const values = (text: string): readonly string[] =>
      findDates(text, { locales: all, languages: ['en'], reference }).map(({ value }) => value);
    expect(values('The 2015-16 season')).toEqual(['2015/2016']);
    expect(values('Model 2015-32')).toEqual(['2015']);
  });
});

describe('what the caller decides', () => {
  test('hours of the parts of the day', () => {
    expect(read('Monday evening')).toBe('2024-11-18');
    expect(read('Monday evening', { hours: { evening: [18, 24] } })).toBe(
      '2024-11-18T18:00/2024-11-19T00:00'
    );
    expect(read('Monday morning', { hours: { evening: [18, 24] } })).toBe('2024-11-18');
  });
  test('a stretch or its far end', () => {
    expect(read('within two weeks', { stretches: 'end' })).toBe('2024-12-03');
    expect(read('within two weeks', { stretches: 'deadline' })).toBe('2024-12-03');
    expect(read('the next two weeks', { stretches: 'deadline' })).toBe(read('the next two weeks'));
    expect(read('the next two weeks', { stretches: 'end' })).toBe('2024-12-03');
    expect(read('the past two weeks', { stretches: 'end' })).toBe('2024-11-05');
  });
  test('early and late as thirds or halves', () => {
    expect(read('late March 2024')).toBe('2024-03-21/2024-03-31');
    expect(read('late March 2024', { edges: 'halves' })).toBe('2024-03-16/2024-03-31');
    expect(read('early next year', { edges: 'halves' })).toBe('2025-01/2025-06');
    expect(read('mid March 2024', { edges: 'halves' })).toBe('2024-03-11/2024-03-20');
  });
  test('how finely a distance is dated', () => {
    expect(read('two months ago')).toBe('2024-09');
    expect(read('two months ago', { distances: 'day' })).toBe('2024-09-19');
    expect(read('two years ago', { distances: 'finer' })).toBe('2022-11');
    expect(read('two months ago', { distances: 'finer' })).toBe('2024-09-19');
    expect(read('in 4 years at 5pm')).toBe('2028-11-19T17:00');
  });
});

describe('in other languages', () => {
  test.each([
    ['tr', "2014'ten 2018'e kadar", '2014/2018'],
    ['tr', "Yarın 3:00'dan 4:00'a kadar", '2024-11-20T03:00/2024-11-20T04:00'],
    ['pt', '13 a 15 de julho', '2024-07-13/2024-07-15'],
    ['es', 'entre el 3 y el 12 de mayo', '2024-05-03/2024-05-12'],
    ['fr', 'du samedi 13 au dimanche 15 juillet', '2024-07-13/2024-07-15'],
    ['zh', '十月第一周', '2024-09-30/2024-10-06'],
    ['zh', '20世纪80年代', '198X'],
    ['ja', '三月', '2024-03'],
    ['ja', '2024年11月19日25時', '2024-11-20T01:00'],
    ['ko', '9월 20일 저녁 7시 30분', '2024-09-20T19:30'],
    ['ar', '14-09-1432', '2011-08-14'],
    ['ar', 'من 1-8 شهر أيلول 2024', '2024-09-01/2024-09-08'],
    ['ar', 'في الأسابيع الثلاثة القادمة', '2024-11-20/2024-12-10'],
    ['ko', '이천십오년 삼월 삼일', '2015-03-03'],
    ['ko', '다음 달 첫째주 금요일', '2024-12-06'],
    ['hi', 'अब से दो सप्ताह', '2024-12-03'],
    ['ja', '来週の水曜日から金曜日', '2024-11-27/2024-11-29'],
    ['tr', 'Dünden iki gün önce', '2024-11-16'],
    ['sv', 'om två och en halv timme', '2024-11-19T17:30'],
    ['de', '74-10-31', '1974-10-31'],
    ['es', '08/12,2015', '2015-12-08'],
    ['en', 'Wednesday after next', '2024-11-27'],
    ['en', 'after 9:30 but before 11:00 on Monday', '2024-11-18T09:30/2024-11-18T11:00'],
    ['fa', '1403/08/29', '2024-11-19'],
    ['en', '10, tonight', '2024-11-19T22:00'],
    ['id', '2 minggu depan', '2024-12-03'],
    ['id', 'seminggu yang lalu', '2024-11-11/2024-11-17'],
    ['id', 'awal November 2024', '2024-11-01/2024-11-10'],
    ['id', '3 hingga 5 Maret 2024', '2024-03-03/2024-03-05'],
    ['en', 'August-10-2012', '2012-08-10'],
    ['en', '2012 or later', '2012/..'],
    ['en', 'in 2.5 hours', '2024-11-19T17:30'],
    ['en', 'in 1/2 hour', '2024-11-19T15:30'],
    ['en', '3 Fridays from now', '2024-12-06'],
    ['en', 'the week starting on 4 May 2024', '2024-04-29/2024-05-05'],
    ['de', '14./15.10.', '2024-10-14/2024-10-15'],
    ['da', '25-04 klokken 16:00', '2024-04-25T16:00'],
    ['nl', "5 februari 's ochtends", '2024-02-05'],
    ['pl', 'pierwsza środa w październiku 2014', '2014-10-01'],
    ['fa', 'یکشنبه شانزدهم آذر ۱۳۹۳', '2014-12-07'],
    ['es', '15.30', '2024-11-19T15:30'],
    ['en', '1115am', '2024-11-19T11:15'],
    ['en', '19, 8pm', '2024-11-19T20:00'],
    ['en', 'from Friday the 8th until Tuesday the 12th', '2024-11-08/2024-11-12'],
    ['de', 'nächsten Monat vom 4. bis zum 23.', '2024-12-04/2024-12-23'],
    ['fr', "le dernier jour d'octobre 2023", '2023-10-31'],
    ['es', '19/11/2024 750am-910am', '2024-11-19T07:50/2024-11-19T09:10'],
    ['es', '19/11/2024 630-930am', '2024-11-19T06:30/2024-11-19T09:30']
  ])('%s: %s is %s', (language, text, value) => {
    expect(read(text, { languages: [language] })).toBe(value);
  });
  test.each([
    ['en', 'Call +86 138-2010-2015 today', ['2024-11-19']],
    ['en', '22/04', ['2024-04-22']],
    ['fr', 'La réunion du 22/04 est annulée', ['2024-04-22']],
    ['fr', 'Il a eu 12/10 à la dictée', []],
    ['es', 'Mi próximo libro', []],
    ['en', 'This may take longer than one may think', []],
    ['en', 'They met this May and on may 5', ['2024-05', '2024-05-05']],
    ['en', 'It should be 5 days', []],
    ['en', 'We meet next year at 6pm', ['2025', '2024-11-19T18:00']],
    ['en', 'on 9-Jan-2017', ['2017-01-09']],
    ['en', 'Sales of 2019-H2 fell', ['2019-07/2019-12']],
    ['en', 'next week after 2:00', ['2024-11-25/2024-12-01', '2024-11-19T02:00/..']],
    ['tr', "Belki Şubat'tan sonra gideriz", ['2024-03/..']],
    ['ja', '2018年の後半は北京にいた', ['2018-07/2018-12']],
    ['de', 'am 28.10. in Bremen', ['2024-10-28']],
    ['hi', 'पिछले 3 ह\u095e\u094dते', ['2024-10-29/2024-11-18']],
    ['es', 'Es el día 18', ['2024-11-18']]
  ])('%s: in "%s" are %j', (language, text, values) => {
    expect(
      findDates(text, { locales: all, languages: [language], reference }).map(({ value }) => value)
    ).toEqual(values);
  });
});

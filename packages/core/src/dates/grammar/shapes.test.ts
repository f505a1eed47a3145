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
    ['nl', 'De trein vertrok woensdag om 14.05 uur', ['2024-11-13T14:05']],
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
    ['en', 'before the start of 2023', ['../2022-12']],
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

describe('counted parts in other languages', () => {
  test.each([
    ['es', 'Las primeras 2 semanas de 2021 nevó', ['2021-01-04/2021-01-17']],
    ['pt', 'Nos últimos quatro meses de 2021 choveu', ['2021-09/2021-12']],
    ['es', 'Una hora el martes', ['2024-11-19']],
    ['nl', 'vorige week - maandag', ['2024-11-11']],
    ['en', 'Sales in Q3-2019 fell', ['2019-07/2019-09']],
    ['es', 'En lo que va de año han muerto diez', ['2024-01-01/2024-11-18']],
    ['en', 'for 3 days, from 20 December 2024', ['2024-12-20/2024-12-22']],
    ['ja', '今日から4日休む', ['2024-11-23']],
    ['en', 'this working week', ['2024-11-18/2024-11-22']],
    ['en', 'from last May to October 2025', ['2024-05/2025-10']],
    ['it', 'da gennaio ad aprile 2024', ['2024-01/2024-04']],
    ['es', 'la década de 1990', ['199X']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('without a reference', () => {
  const values = (text: string): readonly string[] =>
    findDates(text, { locales: all, languages: ['en'] }).map(({ value }) => value);
  test('a date without a year leans on the one before it', () => {
    expect(values('It rained on 30 December 2014. On 2 January it stopped.')).toEqual([
      '2014-12-30',
      '2015-01-02'
    ]);
    expect(values('On 2 January it stopped.')).toEqual([]);
  });
});

describe('distances and counts', () => {
  test.each([
    ['en', '2 days ago 3 hours ago', '2024-11-17T12:00'],
    ['en', 'in 1 year, 09 months', '2026-08'],
    ['tr', 'iki hafta içinde', '2024-12-03'],
    ['tr', 'önümüzdeki iki hafta içinde', '2024-11-20/2024-12-03'],
    ['nl', 'binnen de komende 10 dagen terug', '2024-11-20/2024-11-29'],
    ['es', '1.º de julio de 2017', '2017-07-01'],
    ['nl', 'negentienhonderd zesennegentig', '1996'],
    ['en', 'the last weekend of October 2013', '2013-10-26/2013-10-27'],
    ['en', 'the first weekend of September 2013', '2013-09-07/2013-09-08']
  ])('%s: %s is %s', (language, text, value) => {
    expect(read(language, text)).toBe(value);
  });
});

describe('months of a year that is counted from the reference', () => {
  test.each([
    ['en', 'He left in March last year', ['2023-03']],
    ['en', 'Last year in December she won', ['2023-12']],
    ['en', 'from November to May last year', ['2022-11/2023-05']],
    ['es', 'en marzo del año pasado', ['2023-03']],
    ['fr', "en mars de l'an dernier", ['2023-03']],
    ['zh', '去年12月3日', ['2023-12-03']],
    ['ko', '작년 12월', ['2023-12']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('words that lead in a number or belong to it', () => {
  test.each([
    ['ar', 'منذ عام 2018', ['2018/..']],
    ['ar', 'منذ عام', ['2023']],
    ['vi', 'ba tuần trước', ['2024-10-29']],
    ['vi', 'ngày 3 tháng trước', ['2024-10-03']],
    ['de', 'im Winter 2023/24', ['2023-24']],
    ['en', 'the winter of 2023-24', ['2023-24']],
    ['en', 'at 2:05 p.m. EST on Monday', ['2024-11-18T14:05-05:00']],
    ['en', 'posted 2h ago', ['2024-11-19T13:00']],
    ['en', 'at 1400 GMT on Monday', ['2024-11-18T14:00Z']],
    ['en', 'Wed 13 Nov 2024 06.00 GMT', ['2024-11-13T06:00Z']],
    ['en', '18 Nov 2024 | 14:05', ['2024-11-18T14:05']],
    ['en', 'in his 20s', []],
    ['en', 'songs of the 60s', ['196X']],
    ['en', 'pay until Friday', ['../2024-11-22']],
    ['en', 'the shop was open until Friday', ['../2024-11-15']],
    ['en', 'Ten years ago today, the mine collapsed.', ['2014-11-19']],
    ['fr', 'Au cours des trois derniers mois', ['2024-08-19/2024-11-18']],
    ['fr', 'dès lundi', ['2024-11-18/..']],
    ['de', 'bis Ende 2025', ['../2025-12']],
    ['pl', 'do końca 2025 roku', ['../2025-12']],
    ['it', 'dal 1° gennaio al 31 marzo 2023', ['2023-01-01/2023-03-31']],
    ['hi', 'अगले साल 15 जनवरी को', ['2025-01-15']],
    ['ja', '今年4～6月期', ['2024-04/2024-06']],
    ['el', 'από τις 3 έως τις 5 Μαρτίου', ['2024-03-03/2024-03-05']],
    ['pt', 'entre os dias 1 e 15 de abril', ['2024-04-01/2024-04-15']],
    ['ru', 'в ночь с 18 на 19 ноября', ['2024-11-18/2024-11-19']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('what does not belong together', () => {
  test.each([
    ['hi', 'मंगलवार 9 बजे एक बैठक', '2024-11-19T09:00'],
    ['en', '3 March this week', '2024-03-03,2024-11-18/2024-11-24'],
    ['en', 'The harbour reopened on Sunday after four days of strikes', '2024-11-17'],
    ['de', 'am Sonntag nach vier Tagen Streik', '2024-11-17'],
    ['en', 'hurt on Monday evening, five days after a similar accident', '2024-11-18'],
    ['es', 'dos días después de la votación', ''],
    ['fr', 'libéré mardi après trois ans de prison', '2024-11-19']
  ])('%s: %s is %s', (language, text, values) => {
    expect(find(language, text).join()).toBe(values);
  });
});

describe('a date as the words around it make it', () => {
  test.each([
    ['de', 'Das Fest war am 2. 11. im Park', '2024-11-02'],
    ['de', 'Sie zählten 2. 11. und mehr', ''],
    ['de', 'Ab heute gilt die Regel', '2024-11-19/..'],
    ['it', 'chiuso da oggi a domani', '2024-11-19/2024-11-20'],
    ['tr', "2018'den daha sonra", '2019/..'],
    ['tr', '2007 ve 2009 kayıtları', '2007,2009'],
    ['tr', "sabah 10:00'dan 12:00'ye kadar", '2024-11-19T10:00/2024-11-19T12:00'],
    ['nl', 'woensdag na 10 uur', '2024-11-13T10:00/..'],
    ['ja', '昨日の2日前', '2024-11-16'],
    ['nl', 'drie weken vanaf morgen', '2024-12-11'],
    ['de', '3 Tage ab Montag', '2024-11-18/2024-11-20']
  ])('%s: %s is %s', (language, text, values) => {
    expect(find(language, text).join()).toBe(values);
  });
});

describe('what is said once in a list is of all its parts', () => {
  test.each([
    ['fr', 'les 2, 3 et 4 mars', ['2024-03-02', '2024-03-03', '2024-03-04']],
    ['de', 'am 3. und 4. März', ['2024-03-03', '2024-03-04']],
    ['en', 'in May and June 2023', ['2023-05', '2023-06']],
    ['es', 'en diciembre y enero de 2024', ['2023-12', '2024-01']],
    ['en', 'between 3 and 5 May', ['2024-05-03/2024-05-05']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('minutes before and after hours, in words', () => {
  test.each([
    ['nl', 'om tien voor half negen', ['2024-11-19T08:20']],
    ['de', 'um fünf vor halb neun', ['2024-11-19T08:25']],
    ['pt', 'quinze para o meio-dia', ['2024-11-19T11:45']],
    ['fr', 'à cinq heures moins dix', ['2024-11-19T04:50']],
    ['fr', 'à sept heures et vingt-sept minutes', ['2024-11-19T07:27']],
    ['es', 'hoy a las once y cuarenta y cinco', ['2024-11-19T11:45']],
    ['es', 'hoy a las tres y veinte personas', ['2024-11-19T03:00']],
    ['tr', 'sabah sekizi yirmi geçe', ['2024-11-19T08:20']],
    ['zh', '七点半', ['2024-11-19T07:30']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('what tells how long or when, and dates nothing', () => {
  test.each([
    ['en', 'The drought is the worst in 30 years.', []],
    ['en', 'The plant will close in two years.', ['2026']],
    ['en', 'The war ended. Two years later he died.', []],
    ['en', 'Rain is likely in the coming days.', []],
    ['de', 'In den vergangenen Jahren stieg der Preis.', []],
    ['fr', 'Ces dernières années, le prix a monté.', []],
    ['fr', 'au cours du mois écoulé', ['2024-10']],
    ['en', 'They won in four sets (25:20, 19:25).', []]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('parts of months and days beside others', () => {
  test.each([
    ['fr', "la deuxième quinzaine du mois d'août", '2024-08-16/2024-08-31'],
    ['it', 'la prima decade di aprile', '2024-04-01/2024-04-10'],
    ['de', 'am Tag nach Weihnachten', '2023-12-26'],
    ['en', 'last week between Friday and Sunday', '2024-11-15/2024-11-17'],
    ['en', 'November between 19 and 20', '2024-11-19/2024-11-20'],
    ['zh', '本世纪20年代', '202X'],
    ['hu', 'hétfőtől péntekig', '2024-11-18/2024-11-22'],
    ['ka', '15 მარტამდე', '../2024-03-15'],
    ['tr', 'geçen yıldan beri', '2023/..'],
    ['ar', 'من 4 إلى 23 الشهر المقبل', '2024-12-04/2024-12-23'],
    ['id', 'Senin pertama bulan Mei', '2024-05-06'],
    ['vi', 'ba mươi năm trước', '1994']
  ])('%s: %s is %s', (language, text, value) => {
    expect(find(language, text).join()).toBe(value);
  });
});

describe('figures with points, zones and marks', () => {
  test.each([
    ['da', 'tirsdag den 19. november 2024 kl. 09.05.07', '2024-11-19T09:05:07'],
    ['bg', '19.11.2024 г., 9:05', '2024-11-19T09:05'],
    ['en', '19.11.2024 / 09:05', '2024-11-19T09:05'],
    ['cs', '19. 11.', '2024-11-19'],
    ['sk', '3. 3. – 5. 6. 2024', '2024-03-03/2024-06-05'],
    ['ko', '99. 3. 7.', '1999-03-07'],
    ['hi', '19 नवंबर 2024 को 9:05 am UTC बजे', '2024-11-19T09:05Z'],
    ['ru', '2 ч. 21 мин. назад', '2024-11-19T12:39'],
    ['en', '8 wk. ago', '2024-09-24'],
    ['nl', 'van 2016-02-21 14:00 uur tot 2016-02-23 03:32', '2016-02-21T14:00/2016-02-23T03:32']
  ])('%s: %s is %s', (language, text, value) => {
    expect(read(language, text)).toBe(value);
  });
});

describe('days behind their month, and the year behind them all', () => {
  test.each([
    ['It runs March 3-5, 2025.', ['2025-03-03/2025-03-05']],
    ['It runs from Dec. 30 to 31, 2024.', ['2024-12-30/2024-12-31']],
    ['The talks of October 5 and 6, 2023, failed.', ['2023-10-05', '2023-10-06']],
    ['They met on March 3, 4 and 5.', ['2024-03-03', '2024-03-04', '2024-03-05']],
    ['On Oct. 5 and 6 people died.', ['2024-10-05']],
    ['They met on March 3, 12 and 40 came.', ['2024-03-03']]
  ])('%s', (text, values) => {
    const found = findDates(text, { locales: all, languages: ['en'], reference: '2024-11-19' });
    expect(found.map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  ['es', 'los días 5 y 6 de octubre'],
  ['pt', 'nos dias 5 e 6 de outubro']
])('%s: %s is of one month', (language, text) => {
  expect(find(language, text)).toEqual(['2024-10-05', '2024-10-06']);
});

test('how much of a recording has been played is no time', () => {
  expect(
    findDates('Play 00:00/02:45 Share', { locales: all, languages: ['en'], reference: '2024-11-19' })
  ).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { all } from '../../locales/all.ts';
import { findDates } from '../index.ts';

/** A Tuesday. */
const reference = '2024-11-19T15:00';
const find = (language: string, text: string): readonly string[] =>
  findDates(text, { locales: all, languages: [language], reference }).map(({ value }) => value);

describe('nights between two days', () => {
  test.each([
    ['en', 'He died in the night from Saturday to Sunday.', ['2024-11-16/2024-11-17']],
    ['nl', 'Hij stierf in de nacht van zaterdag op zondag.', ['2024-11-16/2024-11-17']],
    ['pt', 'Morreu na noite de sábado para domingo.', ['2024-11-16/2024-11-17']],
    ['ar', 'قتل ثلاثة ليلة السبت-الأحد', ['2024-11-16/2024-11-17']],
    ['sv', 'Han dog natten till söndagen.', ['2024-11-17']],
    ['da', 'Han døde natten til søndag.', ['2024-11-17']],
    ['en', 'The night shift works Monday and Thursday.', ['2024-11-18', '2024-11-14']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('the first units of a period, in the orders of the languages', () => {
  test.each([
    ['fr', 'les neuf premiers mois de 2024', ['2024-01/2024-09']],
    ['es', 'los primeros nueve meses de 2024', ['2024-01/2024-09']],
    ['pt', 'nos primeiros nove meses de 2024', ['2024-01/2024-09']],
    ['id', 'dalam 9 bulan pertama 2024', ['2024-01/2024-09']],
    ['zh', '前三季度出口增长', ['2024-01/2024-09']],
    ['zh', '2024年前三季度', ['2024-01/2024-09']],
    ['en', 'Their first two months at sea', []]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('periods of a report by their end', () => {
  test.each([
    ['en', 'Sales rose in the three months to September.', ['2024-07/2024-09']],
    ['en', 'in the year to March 2024', ['2023-04/2024-03']],
    ['en', 'for the six months ended 30 June 2024', ['2024-01/2024-06']],
    ['en', 'the week ending 16 November', ['2024-11-10/2024-11-16']],
    ['pt', 'nos 12 meses até outubro', ['2023-11/2024-10']],
    ['ja', '9月までの3カ月間', ['2024-07/2024-09']],
    ['zh', '截至9月30日的三个月', ['2024-07/2024-09']],
    ['en', 'Only three months to December 2023', ['2023-12']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
  test.each([
    ['en', 'Since August 2023 to date'],
    ['en', 'From August 2023 to date']
  ])('%s: %s', (language, text) => {
    expect(find(language, text)).toEqual(['2023-08/2024-11-19']);
  });
});

describe('the weekend', () => {
  test.each([
    ['en', 'Thousands marched over the weekend.', ['2024-11-16/2024-11-17']],
    ['en', 'The fair will open at the weekend.', ['2024-11-23/2024-11-24']],
    ['en', 'They meet this weekend.', ['2024-11-23/2024-11-24']],
    ['sv', 'Det var varmt i helgen.', ['2024-11-16/2024-11-17']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('until', () => {
  test.each([
    ['en', 'The strike began on 3 March and lasted until 5 April.', ['2024-03-03', '../2024-04-05']],
    ['de', 'Der Streik begann am 3. März und dauerte bis zum 5. April.', ['2024-03-03', '../2024-04-05']],
    ['en', 'The strike lasts until 5 April.', ['../2025-04-05']],
    ['zh', '截至11月18日，已有3人死亡。', ['../2024-11-18']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('what stands side by side and is two', () => {
  test.each([
    ['fr', 'Hier soir, jeudi dernier', ['2024-11-18', '2024-11-14']],
    ['ar', 'الخميس المقبل، الشهر الماضي', ['2024-11-21', '2024-10']],
    ['fr', 'vendredi ou la semaine prochaine', ['2024-11-15', '2024-11-25/2024-12-01']],
    ['zh', '民國113年11月19日，昨晚', ['2024-11-19', '2024-11-18']],
    ['pt', 'O time venceu por 3 a 2 na segunda-feira.', ['2024-11-18']]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

describe('Hebrew days and years in letters', () => {
  test.each([
    ['י"ח בחשוון תשפ"ה', ['2024-11-19']],
    ["כ״ה בכסלו ה'תשפ״ה", ['2024-12-26']],
    ['ב\' בניסן תשפ"ד', ['2024-04-10']]
  ])('%s', (text, values) => {
    expect(find('he', text)).toEqual(values);
  });
});

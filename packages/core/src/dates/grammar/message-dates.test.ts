import { describe, expect, test } from 'vitest';
import { all } from '../../locales/all.ts';
import { findDates } from '../index.ts';

const found = (lang: string, text: string, register: 'message' | 'news'): readonly string[] =>
  findDates(text, { locales: all, languages: [lang], reference: '2024-11-19T15:00', register }).map(
    ({ value }) => value
  );

describe('a message means as dates what news does not', () => {
  test.each([
    ['en', 'The report is due now', '2024-11-19T15:00:00'],
    ['de', 'Die Abgabe ist jetzt', '2024-11-19T15:00:00'],
    ['en', 'See the dentist on the 5th', '2024-11-05'],
    ['pt', 'Ligue ao banco dia 12', '2024-11-12'],
    ['nl', 'Haal de auto op de 8e op', '2024-11-08'],
    ['en', 'Repaint the fence on the 3 from 2pm to 4pm', '2024-11-03T14:00/2024-11-03T16:00'],
    ['fr', 'Réunion le 7 entre 14 et 16', '2024-11-07T14:00/2024-11-07T16:00'],
    ['en', 'What did we plan for the week of the 12th', '2024-11-11/2024-11-17'],
    ['en', 'Water the plants every second Monday of each month', '2024-11-11'],
    ['en', 'How was Q1 for the shop', '2024-01/2024-03'],
    ['tr', 'Yıldaki geliri göster', '2024'],
    ['es', 'La foto del año', '2024'],
    ['tr', "Mayıs'ta görüşelim", '2024-05'],
    ['hi', 'दिन के अंत में फोन करो', '2024-11-19T23:59:59'],
    ['nl', 'Bel na 2 weken', '2024-12-03'],
    ['en', 'What did we sell in nineteen ninety eight', '1998'],
    ['en', 'Show sales in the year', '2024'],
    ['en', 'Back at the end of the day', '2024-11-19T23:59:59'],
    ['en', 'I leave 10, tonight', '2024-11-19T22:00'],
    ['hi', 'कल सुबह 9 बजे', '2024-11-20T09:00']
  ])('%s: %s is %s', (lang, text, value) => {
    expect(found(lang, text, 'message')).toEqual([value]);
    expect(found(lang, text, 'news')).not.toEqual([value]);
  });
  test('pairs of numbers that are days and months side by side', () => {
    expect(found('tr', '18/11, 20/11 veya 25/11 uygun mu', 'message')).toEqual([
      '2024-11-18',
      '2023-11-20',
      '2023-11-25'
    ]);
    expect(found('en', 'I ate 11/20, 11/21 of it', 'news')).toEqual([]);
  });
  test('weekdays side by side', () => {
    expect(found('pt', 'pode ser terça qua qui ou sexta', 'message')).toEqual([
      '2024-11-19',
      '2024-11-13',
      '2024-11-14',
      '2024-11-15'
    ]);
  });
});

describe('what a message does not mean', () => {
  test.each([
    ['en', 'There are two to four seats left'],
    ['en', 'The 5th chapter is long'],
    ['en', 'Play the third song'],
    ['ja', 'そこにいません'],
    ['vi', 'ngày 1 tháng 13']
  ])('%s: %s', (lang, text) => {
    expect(found(lang, text, 'message')).toEqual([]);
  });
});

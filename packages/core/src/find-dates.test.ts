import { describe, expect, test } from 'vitest';
import { findDates, parseDate } from './find-dates.ts';

const reference = '2024-11-20';

describe('parseDate', () => {
  test.each([
    ['fr', 'mardi 19 novembre 2024', '2024-11-19'],
    ['en', 'Nov. 19, 2024', '2024-11-19'],
    ['es', '19 de noviembre de 2024', '2024-11-19'],
    ['de', '19. November 2024', '2024-11-19'],
    ['it', '19 novembre 2024', '2024-11-19'],
    ['pt', '19 de novembro de 2024', '2024-11-19'],
    ['ar', '١٩ نوفمبر ٢٠٢٤', '2024-11-19'],
    ['tr', '19 Kasım 2024', '2024-11-19'],
    ['ru', '19 ноября 2024', '2024-11-19'],
    ['fa', '۲۹ آبان ۱۴۰۳', '2024-11-19'],
    ['fr', 'il y a trois jours', '2024-11-17'],
    ['fr', 'il y a 3 jours', '2024-11-17'],
    ['en', 'yesterday', '2024-11-19'],
    ['fr', '30 février 2024', null]
  ])('%s: %s', (language, text, value) => {
    expect(parseDate(text, { languages: [language], reference })?.value ?? null).toBe(value);
  });
});

describe('findDates', () => {
  test('spans slice back to the words', () => {
    const text = 'Le vote du mardi 19 novembre a été reporté.';
    const [mention] = findDates(text, { languages: ['fr'], reference });
    expect(mention && text.slice(mention.span.start, mention.span.end)).toBe('mardi 19 novembre');
  });
  test.each([
    ['fr', 'La planète Mars est loin.'],
    ['en', 'May said the deal was dead.'],
    ['fr', 'Après 1000 jours de lutte, ils ont gagné 3-2.']
  ])('%s: no date in "%s"', (language, text) => {
    expect(findDates(text, { languages: [language], reference })).toEqual([]);
  });

  describe('without a language', () => {
    const german =
      'Die Stadt will die alte Brücke erst im kommenden Jahr öffnen, und die Händler am Ufer fragen, wer die Kosten trägt. ' +
      'Ingenieure haben die Pfeiler am Dienstag geprüft.\n';
    const french =
      'Les commerçants du quai attendent depuis hier une réponse de la mairie, qui a promis des aides avant la fin de ' +
      "l'hiver. Le pont reste fermé aux camions depuis le 3 March 2019.\n";
    const read = (text: string): string[] => findDates(text, { reference }).map((mention) => mention.text);

    test('a text is read in its own language, and in the others only for full dates', () => {
      expect(read(german)).toEqual(['kommenden Jahr', 'Dienstag']);
      expect(read(french)).toContain('3 March 2019');
    });
    test('a dump is read stretch by stretch, and spans hold in the whole', () => {
      const dump = german.repeat(90) + french.repeat(90);
      const mentions = findDates(dump, { reference });
      for (const { span, text } of mentions) expect(dump.slice(span.start, span.end)).toBe(text);
      const count = (wanted: string): number => mentions.filter(({ text }) => text === wanted).length;
      expect([count('Dienstag'), count('depuis hier'), count('3 March 2019')]).toEqual([90, 90, 90]);
    });
    test('the prose of a page tells its language, its menu does not', () => {
      const menu =
        'Politik Sport Kultur Man Market Wetter Podcast Login Abo More Shop Jobs Immo Auto Car Leute Radio Video Now Menü ' +
        'Tennis Kino Reise Liveticker Themen Rätsel Archiv Service';
      const page = `${menu.replaceAll(' ', '\n')}\n${'—\n'.repeat(60)}${german.repeat(3)}`;
      const given = findDates(page, { reference, languages: ['de'] });
      expect(read(page)).toEqual(given.map(({ text }) => text));
    });
    test.each([
      'More rain expected on the coast',
      'Car makers say no to new tariffs',
      'The man who did it was sent home',
      'Der Mann soll mehr zahlen',
      'El mercado pide más tiempo',
      'Le car est en panne',
      '日本の首相が会見した'
    ])('the words of other languages are no dates in "%s"', (text) => {
      expect(read(text)).toEqual([]);
    });
    test.each([
      ['Bu hafta Pazartesi', ['Bu hafta Pazartesi']],
      ['Il a plu hier soir', ['hier soir']],
      ['Der Mann kam gestern', ['gestern']],
      ['Llegará en dos años', ['en dos años']]
    ])('a short text is read in the languages it may be in: "%s"', (text, dates) => {
      expect(read(text)).toEqual(dates);
    });
    test('a text too short to tell is read in all', () => {
      expect([read('hier soir'), read('am Dienstag'), read('вчера')].map((found) => found.length)).toEqual([
        1, 1, 1
      ]);
    });
  });
});

test.each([
  ['xh', '2025-11-07'],
  ['zu', '2025-11-07'],
  ['en', '2025-07-11']
])('07/11/2025 in %s is %s, whether the language is known or not', (language, value) => {
  expect(findDates('07/11/2025', { languages: [language] })[0]?.value).toBe(value);
});

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
});

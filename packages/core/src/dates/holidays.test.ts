import { describe, expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { formatEdtf } from './edtf.ts';
import { easterBased } from './holidays.ts';
import { findDates } from './index.ts';

describe('rules of holidays', () => {
  test.each([
    ['12-25', '2024-12-25'],
    ['easter+0', '2024-03-31'],
    ['easter-7', '2024-03-24'],
    ['11-w4#4', '2024-11-28'],
    ['05-w1#-1', '2024-05-27'],
    // Sunday, so its own last Sunday
    ['12-24<w7', '2024-12-22'],
    ['12-24<w7-21', '2024-12-01'],
    ['12-24<w7-32', '2024-11-20'],
    ['05-24<w1', '2024-05-20']
  ])('%s is %s', (rule, value) => {
    const day = easterBased(rule, 2024);
    expect(day === null ? null : formatEdtf(day, 'day')).toBe(value);
  });
  test('the day itself counts', () => {
    expect(formatEdtf(easterBased('12-24<w7', 2023) ?? 0, 'day')).toBe('2023-12-24');
  });
  test('what is no rule is no day', () => {
    expect(easterBased('12-24<', 2024)).toBeNull();
  });
});

test.each([
  ['de', 'Am Totensonntag 2024 bleiben die Läden zu.', '2024-11-24'],
  ['de', 'Mit dem Totensonntag 2024 endet es.', '2024-11-24'],
  ['de', 'Erntedank 2023 wurde gefeiert.', '2023-10-01'],
  ['en', 'Palm Sunday 2024 drew a crowd.', '2024-03-24'],
  ['fr', 'Le dimanche des Rameaux 2024', '2024-03-24'],
  ['pt', 'Quarta-feira de Cinzas 2024', '2024-02-14']
])('%s: %s', (lang, text, value) => {
  const [mention] = findDates(text, { locales: all, languages: [lang], reference: '2024-11-19' });
  expect(mention?.value).toBe(value);
  expect(text.slice(mention?.span.start)).not.toMatch(/^Mit/u);
});

import { describe, expect, test } from 'vitest';
import { readDateLine } from './read-date-line.ts';

const show = (line: string, language?: string): string =>
  (readDateLine(line, language === undefined ? undefined : [language])?.entries ?? [])
    .map(({ role, mention, time }) => `${role} ${mention?.value ?? time}`)
    .join(' + ');

describe('takes', () => {
  test.each([
    ['Published: 19/11/2024 14:05 | Updated 20/11/2024', 'published 2024-11-19T14:05 + updated 2024-11-20'],
    [
      'Publié le 18 juil. 2024 à 08:01Mis à jour le 18 juil. 2024 à 09:06',
      'published 2024-07-18T08:01 + updated 2024-07-18T09:06'
    ],
    ['- Le 19 Novembre 2024', 'plain 2024-11-19'],
    ['Veröffentlicht am 27.04.2024 um 07:39 Uhr', 'published 2024-04-27T07:39'],
    ['Stand: 19.11.2024, 14:05 Uhr', 'updated 2024-11-19T14:05'],
    ['Publicado el 19 de noviembre de 2024', 'published 2024-11-19'],
    ['Aggiornato il 5 gennaio 2025', 'updated 2025-01-05'],
    [
      'Aktualizacja: 02.02.2025 23:49 Publikacja: 02.02.2025 21:52',
      'updated 2025-02-02T23:49 + published 2025-02-02T21:52'
    ],
    [
      'Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17',
      'published 2025-10-23T10:23 + updated 12:17',
      'sv'
    ],
    ['تاريخ النشر: 19/11/2024', 'published 2024-11-19'],
    ['آخر تحديث: 19 نوفمبر 2024', 'updated 2024-11-19'],
    ['Güncelleme: 5 Nisan 2025', 'updated 2025-04-05', 'tr'],
    ['Опубликовано 19 ноября 2024', 'published 2024-11-19'],
    ['发布时间：2024-04-24 14:05', 'published 2024-04-24T14:05', 'zh'],
    ['입력 2024.11.19 14:05', 'published 2024-11-19T14:05'],
    ['Imechapishwa 23 Desemba 2024', 'published 2024-12-23'],
    ['Diterbitkan 20 Januari 2026', 'published 2026-01-20'],
    ['अपडेटेड: 19 नवंबर 2024', 'updated 2024-11-19']
  ])('%s', (line, expected, language?: string) => {
    expect(show(line, language)).toBe(expected);
    expect(readDateLine(line)?.strength).toBeGreaterThan(0.5);
  });
});

test('a sentence with a date is no date line', () => {
  const line = 'The committee met on 19 November 2024 and decided that the matter would be settled in court.';
  expect(readDateLine(line)?.strength ?? 0).toBeLessThan(0.5);
});

test.each(['Published in many languages', 'Updated often', 'Le ministre', ''])('refuses %s', (line) => {
  expect(readDateLine(line)).toBeNull();
});

test('entries stand where they say', () => {
  const line = 'Published: 19/11/2024 | Updated 20/11/2024';
  expect(readDateLine(line)?.entries.map(({ start, end }) => line.slice(start, end))).toEqual([
    'Published: 19/11/2024',
    'Updated 20/11/2024'
  ]);
});

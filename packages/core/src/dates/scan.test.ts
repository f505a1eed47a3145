import { describe, expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { lexiconFor } from './active-lexicon.ts';
import { CLUSTER, scan } from './scan.ts';

const clustersOf = (text: string, language: string): readonly string[] => {
  const clusters = scan(text, lexiconFor(all, [language]).lexicon);
  return clusters.flatMap((start, at) => (at % CLUSTER === 0 ? [text.slice(start, clusters[at + 1])] : []));
};

describe('runs around what can carry a date', () => {
  test.each([
    ['en', 'It rained on the first Monday of May there.', ['on the first Monday of May']],
    ['en', 'Sales rose in\nMay 2024 again.', ['May 2024']],
    [
      'en',
      'He left at the end of the day after tomorrow, they say.',
      ['at the end of the day after tomorrow']
    ],
    ['en', 'The talks of 2:05 p.m. EST failed.', ['of 2:05 p.m. EST']],
    ['de', 'Er kam Montagabend heim.', ['Montagabend']],
    ['nl', 'Ze komen dinsdagochtend terug.', ['dinsdagochtend terug']],
    ['fi', 'Kokous pidettiin maanantaina illalla.', ['maanantaina illalla']],
    ['tr', "Karar 2015'te Mart'ın sonunda alındı.", ["2015'te Mart'ın sonunda"]],
    ['he', 'הוא הגיע ביום שלישי לעיר', ['ביום שלישי']],
    ['ja', '会議は3月5日に開かれた。', ['は3月5日に']],
    ['es', 'En el siglo XIX nació.', ['En el siglo XIX']],
    ['en', 'One of the two is in the house, and that is all of it.', []]
  ])('%s: %s', (language, text, expected) => {
    expect(clustersOf(text, language)).toEqual(expected);
  });

  test('are the same however many words were judged before', () => {
    const text = 'The council met on Tuesday and will meet again in May 2025.';
    const before = clustersOf(text, 'en');
    clustersOf(
      Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36).replaceAll(/\d/gu, 'x')}`).join(' '),
      'en'
    );
    expect(clustersOf(text, 'en')).toEqual(before);
    expect(before).toHaveLength(2);
  });
});

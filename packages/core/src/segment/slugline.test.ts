import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { isSlugline } from './slugline.ts';

test.each([
  'BC-Harbour-Reopens',
  'BC-Lisport-Ferries, 1st Ld-Writethru',
  'a0412 bc-wheat-prices',
  'Verkehr/Streik/',
  'HARBOUR-STRIKE (UPDATE 1)'
])('%s is a slugline', (text) => {
  expect(isSlugline(text)).toBe(true);
});

test.each([
  'Harbour reopens after storm',
  'Post-storm repairs begin',
  'Paris-Nice: Larsen wins, again',
  'Wheat: lowest price in two years',
  '港口重新开放'
])('%s is none', (text) => {
  expect(isSlugline(text)).toBe(false);
});

test('a headline stands below the slugline of its report', () => {
  const report = (slug: string, headline: string, text: string): string[] => [
    slug,
    headline,
    `LISPORT (AP) — ${text} The office said so on Monday.`,
    'The first boat to the islands left at six in the morning with 200 passengers on board.',
    'A spokesman of the town called it a good day for all who live on the islands and work in Lisport.'
  ];
  const ferries = report(
    'BC-Lisport-Ferries, 1st Ld',
    'Ferry strike ends',
    'Ferry crews went back to work on Monday.'
  );
  const wheat = report(
    'BC-Wheat-Prices',
    'Wheat falls to two-year low',
    'Wheat fell to 182 euros a tonne in Paris.'
  );
  expect(parse([...ferries, ...wheat].join('\n')).articles.map(({ headline }) => headline?.text)).toEqual([
    'Ferry strike ends',
    'Wheat falls to two-year low'
  ]);
});

import { expect, test } from 'vitest';
import { languagesOfLines } from './languages-of-lines.ts';

const french = 'Le gouvernement a présenté mardi son plan pour les transports des grandes villes du pays.';
const german = 'Die Stadt will im kommenden Jahr drei neue Schulen bauen und zwei alte Gebäude sanieren.';

test('the languages of the prose, the one with most of it first', () => {
  const found = languagesOfLines(['Home', ...Array<string>(6).fill(french), 'Menu', german, german]);
  expect(found.map(({ language }) => language)).toEqual(['fr', 'de']);
  expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('menus do not outvote the prose; without prose they are all there is', () => {
  expect(languagesOfLines(['Sport', 'Politics', 'Weather today', french])[0]?.language).toBe('fr');
  expect(languagesOfLines([])).toEqual([]);
  expect(languagesOfLines(['12', '—'])).toEqual([]);
});

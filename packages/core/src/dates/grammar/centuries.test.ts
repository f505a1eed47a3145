import { describe, expect, test } from 'vitest';
import { all } from '../../locales/all.ts';
import { findDates } from '../index.ts';

const find = (language: string, text: string): readonly (readonly [string, string])[] =>
  findDates(text, { locales: all, languages: [language], reference: '2024-11-19T15:00' }).map(
    ({ text: written, value }) => [written, value]
  );

describe('Roman numerals', () => {
  test.each([
    ['fr', 'Une église du XIXe siècle', [['XIXe siècle', '18XX']]],
    [
      'fr',
      'aux XVIIIe et XIXe siècles',
      [
        ['XVIIIe', '17XX'],
        ['XIXe siècles', '18XX']
      ]
    ],
    ['fr', 'au Ve siècle avant J.-C.', [['Ve siècle avant J.-C', '-04XX']]],
    [
      'es',
      'en los siglos XVIII y XIX',
      [
        ['siglos XVIII', '17XX'],
        ['XIX', '18XX']
      ]
    ],
    ['es', 'a finales del siglo XIX', [['a finales del siglo XIX', '1870/1899']]],
    ['ro', 'biserica secolului al XIX-lea', [['secolului al XIX-lea', '18XX']]],
    ['ru', 'на рубеже XVIII–XIX веков', [['на рубеже XVIII–XIX веков', '17XX/18XX']]],
    ['uk', 'у ХІХ столітті', [['ХІХ столітті', '18XX']]]
  ])('%s: %s', (language, text, found) => {
    expect(find(language, text)).toEqual(found);
  });

  test.each([
    ['fr', 'Louis XIV et son époque'],
    ['en', 'I think that the V sign is known'],
    ['es', 'Felipe VI recibió al equipo']
  ])('alone they are none, %s: %s', (language, text) => {
    expect(find(language, text)).toEqual([]);
  });

  test('a pronoun behind the word for century is none', () => {
    expect(find('en', 'This century I have seen it twice')).toEqual([['This century', '20XX']]);
  });
});

describe('centuries by their first year', () => {
  test.each([
    ['en', 'Mills of the 1800s', [['1800s', '18XX']]],
    ['en', 'Songs of the 1990s', [['1990s', '199X']]],
    ['en', 'Phones of the 2000s', [['2000s', '200X']]],
    ['sv', 'En kyrka på 1800-talet', [['1800-talet', '18XX']]],
    ['sv', 'på 90-talet', [['90-talet', '199X']]],
    ['fi', 'Kirkko on 1800-luvulta', [['1800-luvulta', '18XX']]]
  ])('%s: %s', (language, text, found) => {
    expect(find(language, text)).toEqual(found);
  });
});

import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const told = (...lines: readonly string[]) =>
  parse(lines.join('\n')).articles.map(({ kind, headline }) => [kind, headline?.text ?? null]);

const BRIDGE = [
  'The mayor opened the new bridge over the river on Tuesday, three years after work began on the crossing.',
  '"This is a good day for the people on both banks," she told a crowd of several hundred residents.',
  'The bridge replaces a ferry that had carried cars and passengers across the river since 1911.'
];

test('a line that the lede says again is the headline, with no more than a date below it', () => {
  expect(told('New bridge opens to traffic', 'November 19, 2024', ...BRIDGE)).toEqual([
    ['article', 'New bridge opens to traffic']
  ]);
});

test('below a list of teasers, too', () => {
  expect(
    told(
      'Port closed because of storm',
      '21 November 2024',
      'Lynx seen in the mountains',
      '20 November 2024',
      'New bridge opens to traffic',
      '19 November 2024',
      ...BRIDGE
    )
  ).toEqual([
    ['teaser', 'Port closed because of storm'],
    ['teaser', 'Lynx seen in the mountains'],
    ['article', 'New bridge opens to traffic']
  ]);
});

test('a teaser that speaks of something else is none', () => {
  expect(
    told(
      'Port closed because of storm',
      '21 November 2024',
      'Lynx seen in the mountains',
      '20 November 2024',
      ...BRIDGE
    )
  ).toEqual([
    ['teaser', 'Port closed because of storm'],
    ['teaser', 'Lynx seen in the mountains'],
    ['article', null]
  ]);
});

test('the name of who wrote it stands between the headline and the date', () => {
  const [article] = parse(
    [
      'Harbour of Lisport reopens after strike',
      '12 May 2024',
      'Přístav v Děčíně po stávce znovu otevřel',
      'Jan Novák',
      '19. listopadu 2024 14:05',
      'Praha (ČTK) - Přístav v Děčíně v úterý po třídenní stávce dělníků znovu otevřel.',
      'Podle ředitele přístavu potrvá několik týdnů, než bude veškerý zpožděný náklad vyložen.',
      'Strany se znovu sejdou ve čtvrtek, aby jednaly o mzdách a pracovní době.'
    ].join('\n')
  ).articles.filter(({ kind }) => kind === 'article');
  expect(article?.headline?.text).toBe('Přístav v Děčíně po stávce znovu otevřel');
  expect(article?.byline?.people.map(({ name }) => name)).toEqual(['Jan Novák']);
});

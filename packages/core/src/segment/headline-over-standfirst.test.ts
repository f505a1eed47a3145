import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const BODY = [
  'The harbour of Lisport reopened on Monday after dock workers ended a strike of three days.',
  'Harbour master Erik Strand said that it would take weeks to unload the freighters.'
];
const STANDFIRST =
  'After three days of strike the harbour of Lisport is open, and twelve freighters are waiting';

const headOf = (...lines: readonly string[]) =>
  parse([...lines, ...BODY].join('\n')).articles.map(({ kind, headline, standfirst }) => [
    kind,
    headline?.text,
    standfirst?.text
  ]);

test.each([
  ['a headline that plays on words', ['Smooth sailing again', STANDFIRST, '19 November 2024']],
  ['a quotation', ['“We have no time to lose”', STANDFIRST, 'By Jane Miller']],
  ['a headline that speaks of it, too', ['Harbour of Lisport reopens', STANDFIRST, 'By Jane Miller']]
])('a standfirst below %s', (_, lines) => {
  expect(headOf(...lines)).toEqual([['article', lines[0], STANDFIRST]]);
});

test('the name of the section or of the paper is no headline', () => {
  const headline = 'Harbour of Lisport reopens after three days of strike in its docks';
  expect(headOf('Politics', headline, 'By Jane Miller')).toEqual([['article', headline, undefined]]);
  expect(headOf('The Lisport Gazette', headline, 'By Jane Miller')).toEqual([
    ['article', headline, undefined]
  ]);
});

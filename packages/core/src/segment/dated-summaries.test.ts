import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const ENTRIES = [
  [
    'Harbour reopens after storm',
    '12 May 2024',
    'The first ships came in at noon on Sunday, the office said.'
  ],
  ['Schools close for the regatta', '11 May 2024'],
  ['Council backs second bridge', '10 May 2024', 'Work is to begin in spring, and will take two years.'],
  ['Film festival opens with comedy', '9 May 2024', 'Two retired burglars and a cat delight Altstadt.']
];
const STORY = [
  'Wheat fell to 182 euros a tonne in Paris on Friday after forecasts of a good harvest in the region, traders said.',
  'Traders said that rain in the American Midwest had also weighed on the prices of wheat and maize this week.',
  'Farmers asked for higher support prices for wheat and will meet the minister of agriculture on Monday.'
];

const shown = (lines: readonly string[]): readonly (readonly [string, string | undefined, number])[] =>
  parse(lines.join('\n')).articles.map(({ kind, headline, body }) => [kind, headline?.text, body.length]);

test('in a list of dated headlines some have no summary', () => {
  expect(shown(ENTRIES.flat())).toEqual([
    ['teaser', 'Harbour reopens after storm', 1],
    ['teaser', 'Schools close for the regatta', 0],
    ['teaser', 'Council backs second bridge', 1],
    ['teaser', 'Film festival opens with comedy', 1]
  ]);
});

test('an article below such a list keeps its text', () => {
  const article = ['Wheat falls to two-year low', 'By Jane Doe', '8 May 2024', ...STORY];
  expect(shown([...ENTRIES.flat(), ...article]).at(-1)).toEqual([
    'article',
    'Wheat falls to two-year low',
    3
  ]);
});

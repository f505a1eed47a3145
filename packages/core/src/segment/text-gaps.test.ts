import { expect, test } from 'vitest';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { GAP_FEATURES } from './gap-features.ts';
import { outline } from './outline.ts';
import { boundGaps, textGaps } from './text-gaps.ts';

const HARBOUR = [
  'The harbour of Lisport reopened on Sunday after two weeks, and the first ships came in at noon.',
  'The storm had torn away a part of the pier. The repairs cost four million euros, the town said.'
];
const DUMP = [
  ...HARBOUR,
  'The harbour master was there',
  'The harbour master greeted the crews of all ships, and the mayor promised a higher pier by winter.',
  'The first ferry to the islands sails on Monday, and its crew asked all passengers for patience.',
  'Wheat prices fall to lowest in two years',
  '12 May 2024',
  'Wheat fell to 182 euros a tonne in Paris on Friday after forecasts of a good harvest in the region.',
  'Traders said that rain in the American Midwest had also weighed on the prices of wheat and maize.'
];
const WHEAT = 7;

test('where an article is known to begin below, a gap is judged by what stands above that', () => {
  const views = viewLines(readPlainText(DUMP.join('\n')).lines, ['en']);
  const text = outline(labelViews(views, TRAINED_MODELS));
  const gaps = textGaps(text, TRAINED_MODELS.headlines);
  const bound = boundGaps(text, TRAINED_MODELS.headlines, gaps, new Set([WHEAT]));
  const linesAfter = (of: typeof bound): readonly (number | undefined)[] =>
    of.map(({ row }) => row[GAP_FEATURES.indexOf('lines of text after')]);
  expect(gaps.map(({ after }) => after)).toEqual([3, WHEAT]);
  expect(linesAfter(gaps)).toEqual([4, 2]);
  expect(linesAfter(bound)).toEqual([2, 2]);
  expect(boundGaps(text, TRAINED_MODELS.headlines, gaps, new Set())).toBe(gaps);
});

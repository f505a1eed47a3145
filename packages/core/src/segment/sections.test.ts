import { expect, test } from 'vitest';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { outline } from './outline.ts';
import { sections } from './sections.ts';

/** Says the same of every gap. */
const scoring = (bias: number) => ({
  width: 0,
  bias,
  roots: [],
  feature: [],
  threshold: [],
  right: [],
  value: []
});

const HARBOUR = [
  'The harbour of Lisport reopened on Sunday after two weeks, and the first ships came in at noon.',
  'The storm had torn away a part of the pier. The repairs cost four million euros, the town said.',
  'The first ferry to the islands sails on Monday, and its crew asked all passengers for patience.'
];
const WHEAT = [
  'Wheat prices fall to lowest in two years',
  'Wheat fell to 182 euros a tonne in Paris on Friday after forecasts of a good harvest in the region.',
  'Traders said that rain in the American Midwest had also weighed on the prices of wheat and maize.'
];

/** How many sections a dump has where the model finds that every gap scores so. */
function sectionsOf(dump: string, score: number): number {
  const text = outline(labelViews(viewLines(readPlainText(dump).lines, ['en']), TRAINED_MODELS));
  return sections(text, { ...TRAINED_MODELS, breaks: scoring(score) }).length;
}

test('one blank line among many lines parts two articles, unless the model is sure of one', () => {
  const dump = `${HARBOUR.join('\n')}\n\n${WHEAT.join('\n')}`;
  expect([-2, -4].map((score) => sectionsOf(dump, score))).toEqual([2, 1]);
});

test('blank lines between all paragraphs part nothing', () => {
  expect(sectionsOf([...HARBOUR, ...WHEAT].join('\n\n'), -2)).toBe(1);
});

test('a source line closes an article whatever the model finds, but in the header below a lede', () => {
  expect(sectionsOf([...HARBOUR, 'Source: AFP', ...WHEAT].join('\n'), -9)).toBe(2);
  const [lede = '', ...text] = HARBOUR;
  const header = ['Harbour of Lisport reopens after storm', lede, 'Source: AFP', '12 May 2024', ...text];
  expect(sectionsOf(header.join('\n'), -9)).toBe(1);
});

test('another language below is another article where the model is not sure that it is the same', () => {
  const french = [
    'Le conseil vote un second pont sur la rivière',
    'Le port de Lisport a rouvert dimanche après deux semaines de fermeture, et les premiers navires sont entrés à midi.',
    'La tempête avait emporté une partie de la jetée, dont la réparation a coûté quatre millions d’euros à la ville.'
  ];
  expect(sectionsOf([...HARBOUR, ...french].join('\n'), -2)).toBe(2);
  expect(sectionsOf([...HARBOUR, ...french].join('\n'), -4)).toBe(1);
  expect(sectionsOf([...HARBOUR, ...WHEAT].join('\n'), -2)).toBe(1);
});

test('a paragraph alone behind a blank line is the last of its article', () => {
  const text = [...HARBOUR, ...WHEAT.slice(0, 1)];
  expect(sectionsOf(`${text.slice(0, -1).join('\n')}\n\n${text.at(-1)}`, -2)).toBe(1);
});

test('a rule parts two articles, unless the model is sure of one', () => {
  const dump = [...HARBOUR, '* * *', ...WHEAT].join('\n');
  expect([-2, -4].map((score) => sectionsOf(dump, score))).toEqual([2, 1]);
});

test('what a colon announces is no headline', () => {
  const list = [
    ...HARBOUR.slice(0, 2),
    'The town of Lisport has paid for all of this at the expense of the following:',
    'Schools, libraries and the public baths',
    ...HARBOUR.slice(2),
    ...HARBOUR
  ];
  const [announced, told] = [list, list.map((line) => line.replace(/:$/u, '.'))];
  expect([announced, told].map((lines) => sectionsOf(lines.join('\n'), 0))).toEqual([1, 2]);
});

test('a sentence below a subheading is no article of its own', () => {
  const end =
    'The first ferry to the islands sails on Monday, and its crew asked all passengers for patience and good shoes.';
  const dump = (...between: readonly string[]): string => [...HARBOUR, ...between, end].join('\n');
  expect(sectionsOf(dump('When the ferries run again'), 0)).toBe(1);
  expect(sectionsOf(dump('When the ferries run again', '12 May 2024'), 0)).toBe(2);
});

test('a headline with a lede and a byline opens an article whatever the model finds', () => {
  const [headline = '', lede = '', text = ''] = WHEAT;
  const more =
    'Farmers in the region hold back their wheat, and mills that had bought for the winter wait for prices to fall.';
  const dump = (...header: readonly string[]): string =>
    [...HARBOUR, headline, lede, ...header, text, more].join('\n');
  expect(sectionsOf(dump('By Jane Doe', '12 May 2024'), -9)).toBe(2);
  expect(sectionsOf(dump('Rain in America'), -9)).toBe(1);
});

test('a headline with its byline below begins an article, where the model is not sure of the contrary', () => {
  const signed = ['Smooth sailing again', 'By Jane Doe', '12 May 2024', ...WHEAT.slice(1)];
  const dump = [...HARBOUR, ...signed].join('\n');
  expect([-3.5, -5].map((score) => sectionsOf(dump, score))).toEqual([2, 1]);
});

test('a sure break below a headline opens a brief, however short', () => {
  const brief = [
    'Wheat prices fall to lowest in two years',
    'Wheat fell to 182 euros a tonne in Paris on Friday.'
  ];
  const [first, second] = [2, 4].map((score) => {
    const lines = readPlainText([...HARBOUR, ...brief].join('\n')).lines;
    const text = outline(labelViews(viewLines(lines, ['en']), TRAINED_MODELS));
    return sections(text, { ...TRAINED_MODELS, breaks: scoring(score) })[1];
  });
  expect(first?.headline).toBeUndefined();
  expect(second).toEqual({ body: [4], headline: 3 });
});

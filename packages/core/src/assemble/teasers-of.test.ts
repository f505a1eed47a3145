import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const BODY = [
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced after a closure of four months.',
  'Divers had found cracks in the old ramp, and the council of Nordholm decided to replace it before the winter storms.',
  'The harbour master thanked the islanders for their patience and said that the first ferry would carry no charge.'
];

const TEASERS = [
  'Ferry to the islands sails again after four months',
  '12 May 2024',
  'Schools close early for the regatta this summer',
  '11 May 2024'
];

test('a teaser names the article with its headline; another names none', () => {
  const { articles } = parse(
    [...TEASERS, '', 'Ferry to the islands sails again, after four months', 'By Jane Doe', ...BODY].join('\n')
  );
  const article = articles.find(({ kind }) => kind === 'article');
  expect(articles.filter(({ kind }) => kind === 'teaser').map((teaser) => teaser.of)).toEqual([
    article?.id,
    null
  ]);
});

test('a teaser of something else names none', () => {
  const { articles } = parse(
    ['Council votes on the new bridge', '12 May 2024', ...TEASERS.slice(2), '', ...BODY].join('\n')
  );
  expect(articles.map(({ kind, of }) => [kind, of])).toEqual([
    ['teaser', null],
    ['teaser', null],
    ['article', null]
  ]);
});

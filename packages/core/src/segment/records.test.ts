import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const records = (titles: readonly string[], more: readonly string[], between = ''): string =>
  titles.map((title) => [title, ...more].join('\n')).join(`\n${between}`);

test('records of fields are teasers with dates and summaries', () => {
  const text = records(
    ['Title: Ferry strike ends', 'Title: Library at the mill approved', 'Title: Storm tears roof off market'],
    [
      'Link: https://www.example.org/news/1',
      'Date: 12 May 2024',
      'Description: Crews went back to work on Monday after nine days.'
    ],
    '\n'
  );
  const { articles } = parse(text);
  expect(articles.map(({ kind, headline }) => [kind, headline?.text])).toEqual([
    ['teaser', 'Ferry strike ends'],
    ['teaser', 'Library at the mill approved'],
    ['teaser', 'Storm tears roof off market']
  ]);
  expect(articles[1]?.published?.value).toBe('2024-05-12');
  expect(articles[1]?.body.map((block) => block.text)).toEqual([
    'Crews went back to work on Monday after nine days.'
  ]);
});

test('rules may stand between records, and other languages name the fields', () => {
  const more = [
    'Lien : https://www.example.org/1',
    'Résumé : Les équipages ont repris le travail lundi matin.'
  ];
  const { articles } = parse(
    records(['Titre : Les ferries repartent', 'Titre : La criée sans toit'], more, '---\n')
  );
  expect(articles.map(({ kind, headline }) => [kind, headline?.text])).toEqual([
    ['teaser', 'Les ferries repartent'],
    ['teaser', 'La criée sans toit']
  ]);
});

test('a record with a text of its own is an article', () => {
  const body =
    'Text: Crews at the port of Lisport went back to work on Monday after the owners agreed to a rise of four per cent, ' +
    'and the first boat to the islands left at six in the morning with two hundred passengers on board, ' +
    'the harbour office said. It is the end of a strike of nine days, the longest that the port has seen.';
  const text = records(
    ['Title: Ferry strike ends', 'Title: Ferries are back'],
    ['Date: 12 May 2024', body],
    '\n'
  );
  expect(parse(text).articles.map(({ kind }) => kind)).toEqual(['article', 'article']);
});

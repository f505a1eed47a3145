import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const ARTICLE = [
  'Ferry to the islands sails again after four months',
  'By Jane Doe',
  '24 May 2024',
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced after a closure of four months.',
  'Divers had found cracks in the old ramp, and the council of Nordholm decided to replace it before the winter storms.',
  'The harbour master thanked the islanders for their patience and said that the first ferry would carry no charge.'
];

const tagsOf = (...lines: readonly string[]): readonly string[] =>
  parse([...ARTICLE, ...lines].join('\n'))
    .articles.filter(({ kind }) => kind === 'article')
    .flatMap(({ tags }) => tags.map(({ text }) => text));

test.each([
  ['in one line', ['Tags: Harbours, Ferries']],
  ['one below the other', ['Topics', 'Harbours', 'Ferries', 'Share this article']],
  ['with a sign before each', ['Tags:', '# Harbours', '# Ferries', 'Read also']]
])('tags %s', (_, lines) => {
  expect(tagsOf(...lines)).toEqual(['Harbours', 'Ferries']);
});

test('a long list below a label is the menu of the site', () => {
  expect(
    tagsOf('Topics', ...Array.from({ length: 14 }, (_, count) => `Section ${'ABCDEFGHIJKLMN'.charAt(count)}`))
  ).toEqual([]);
});

test('a kicker right above the headline is told from it', () => {
  const article = parse(['Factbox', ...ARTICLE].join('\n')).articles.find(({ kind }) => kind === 'article');
  expect(article?.kicker?.text).toBe('Factbox');
  expect(article?.headline?.text).toBe(ARTICLE[0]);
});

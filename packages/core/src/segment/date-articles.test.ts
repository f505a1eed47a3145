import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const BODY = [
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced after a closure of four months.',
  'Divers had found cracks in the old ramp, and the council of Nordholm decided to replace it before the winter storms.',
  'The harbour master thanked the islanders for their patience and said that the first ferry would carry no charge.'
];

const HEADLINE = 'Ferry to the islands sails again after four months';

/** The day that the one article of a text is given, and whether it is the text that says so. */
const dayOf = (...lines: readonly string[]): string | null => {
  const articles = parse(lines.join('\n')).articles.filter(({ kind }) => kind === 'article');
  expect(articles).toHaveLength(1);
  const published = articles[0]?.published ?? null;
  return published === null || published.basis === 'inferred' ? null : published.value.slice(0, 10);
};

test.each([
  ['below the headline', [HEADLINE, 'By Jane Doe', '24 May 2024', ...BODY]],
  ['right above it', ['Regions', '24 May 2024', HEADLINE, ...BODY]],
  ['above a section and the headline', ['24 May 2024 | 14:05', 'Regions', HEADLINE, ...BODY]],
  ['beside the byline', [HEADLINE, 'By Jane Doe published 24 May 2024', ...BODY]],
  ['below the text', [HEADLINE, ...BODY, 'All rights reserved', 'Published: 24.05.24 at 14:05']],
  ['with the time to read it', [HEADLINE, '24. 05. 2024, 14:05 · 4 min read', ...BODY]],
  [
    'and not the teaser below',
    [HEADLINE, '24 May 2024', ...BODY, 'Read also', 'Council votes on the new bridge', '3 May 2024']
  ]
])('the day that stands %s', (_, lines) => {
  expect(dayOf(...lines)).toBe('2024-05-24');
});

test('the dates of teasers date no article', () => {
  const teasers = [
    'Council votes on the new bridge',
    '11 May 2024',
    'Schools close for the regatta',
    '10 May 2024'
  ];
  expect(dayOf(...teasers, HEADLINE, ...BODY)).toBeNull();
});

import type { Article } from '@wirecopy/core';

/** An article by hand, so that views and filters are tested without the pipeline. */
export const exampleArticle: Article = {
  id: 'a1b2c3d4',
  kind: 'article',
  language: 'en',
  of: null,
  kicker: null,
  headline: { text: 'Grain talks resume in Valletta', span: { start: 0, end: 30 } },
  standfirst: null,
  byline: {
    text: 'By Jane Doe',
    span: { start: 31, end: 42 },
    people: [{ name: 'Jane Doe', role: null, span: { start: 34, end: 42 } }]
  },
  dateline: null,
  published: {
    value: '2024-11-19T08:30+01:00',
    precision: 'minute',
    basis: 'stated',
    calendar: 'gregory',
    offset: 60,
    text: '19 November 2024, 08:30 CET',
    span: { start: 43, end: 70 },
    confidence: 1,
    alternatives: []
  },
  updated: null,
  body: [
    {
      kind: 'paragraph',
      text: 'Ministers met again on Tuesday, a day after the port reopened.',
      span: { start: 71, end: 133 }
    }
  ],
  source: {
    text: 'Source: AFP',
    span: { start: 134, end: 145 },
    name: 'AFP',
    agency: { code: 'AFP', name: 'Agence France-Presse', country: 'FR', wikidata: 'Q40464' }
  },
  tags: [],
  dates: [
    {
      value: '2024-11-19',
      precision: 'day',
      basis: 'implied',
      calendar: 'gregory',
      offset: null,
      text: 'Tuesday',
      span: { start: 94, end: 101 },
      confidence: 0.9,
      alternatives: [],
      kind: 'relative',
      stated: ['weekday'],
      implied: ['year', 'month', 'day'],
      offsets: []
    }
  ],
  span: { start: 0, end: 145 },
  confidence: 0.8
};

import type { Article, DateMention, DateValue, Document, Text } from '../src/model/index.ts';

/** A text of our own, with every field of the model in it, and the document that it is. */
export const sampleSource: string = `ENVIRONMENT
Rain ends three-year drought in the Oria valley
Farmers "cautious" as reservoirs fill to 62%
By Ana Ruiz and John Doe (photo)
Updated: 20 November 2024, 09:15 GMT
ORIA, 19 November (Reuters) - It rained on Monday <hard>
for the first time since 2021.
What comes next
- Dams & weirs reopen in December.
"We had stopped hoping," said a farmer.
The valley on Tuesday. *Photo*: John Doe
Source: Reuters
Tags: rain; drought
Trains stop for a day
`;

function at(words: string): Text {
  const start = sampleSource.indexOf(words);
  return { text: words.replace(/\n/gu, ' '), span: { start, end: start + words.length } };
}

const reuters = { code: 'Reuters', name: 'Reuters', country: 'GB', wikidata: 'Q130879' };

function date(words: string, value: string, rest: Partial<DateValue> = {}): DateValue {
  return {
    value,
    precision: 'day',
    basis: 'implied',
    calendar: 'gregory',
    offset: null,
    ...at(words),
    confidence: 0.9,
    alternatives: [],
    ...rest
  };
}

function mention(words: string, value: string, rest: Partial<DateMention> = {}): DateMention {
  return {
    ...date(words, value),
    span: at(words).span,
    kind: 'relative',
    stated: ['weekday'],
    implied: ['year', 'month', 'day'],
    offsets: [],
    ...rest
  };
}

const teaserStart = sampleSource.indexOf('Trains');

export const sampleArticle: Article = {
  id: 'c0ffee00c0ffee00c0ffee00',
  kind: 'article',
  language: 'en',
  of: null,
  kicker: at('ENVIRONMENT'),
  headline: at('Rain ends three-year drought in the Oria valley'),
  standfirst: at('Farmers "cautious" as reservoirs fill to 62%'),
  byline: {
    ...at('By Ana Ruiz and John Doe (photo)'),
    people: [
      { name: 'Ana Ruiz', role: null, span: at('Ana Ruiz').span },
      { name: 'John Doe', role: 'photo', span: at('John Doe').span }
    ]
  },
  dateline: {
    ...at('ORIA, 19 November (Reuters) -'),
    place: 'Oria',
    date: date('19 November', '2024-11-19'),
    agency: reuters,
    agencies: [reuters]
  },
  published: date('19 November', '2024-11-19'),
  updated: date('20 November 2024, 09:15 GMT', '2024-11-20T09:15Z', {
    precision: 'minute',
    basis: 'stated',
    offset: 0
  }),
  body: [
    { kind: 'paragraph', ...at('It rained on Monday <hard>\nfor the first time since 2021.') },
    { kind: 'heading', ...at('What comes next') },
    { kind: 'list-item', ...at('Dams & weirs reopen in December.') },
    { kind: 'quote', ...at('"We had stopped hoping," said a farmer.') },
    { kind: 'caption', ...at('The valley on Tuesday. *Photo*: John Doe') }
  ],
  source: { ...at('Source: Reuters'), name: 'Reuters', agency: reuters },
  tags: [at('rain'), at('drought')],
  dates: [
    mention('Monday', '2024-11-18'),
    mention('2021', '2021', {
      precision: 'year',
      basis: 'stated',
      kind: 'absolute',
      stated: ['year'],
      implied: []
    }),
    mention('December', '2024-12', { precision: 'month', stated: ['month'], implied: ['year'] }),
    mention('Tuesday', '2024-11-19')
  ],
  span: { start: 0, end: teaserStart },
  confidence: 0.93
};

/** A teaser: nothing but a headline. */
export const sampleTeaser: Article = {
  ...sampleArticle,
  id: 'c0ffee00c0ffee00c0ffee01',
  kind: 'teaser',
  kicker: null,
  headline: at('Trains stop for a day'),
  standfirst: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  body: [],
  source: null,
  tags: [],
  dates: [],
  span: { start: teaserStart, end: sampleSource.length },
  confidence: 0.7
};

export const sampleDocument: Document = {
  articles: [sampleArticle, sampleTeaser],
  furniture: [],
  language: { language: 'en', confidence: 0.99 },
  reference: '2024-11-20',
  issues: [
    {
      code: 'reference-from-update',
      message: 'The text has no date of its own; used 2024-11-20.',
      span: null
    }
  ]
};

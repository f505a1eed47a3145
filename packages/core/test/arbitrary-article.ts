import * as fc from 'fast-check';
import type { Article, DateMention, DateValue, Span, Text } from '../src/model/index.ts';

/** Any articles that the model allows, with hostile words: control characters, quotes, tags, line ends, lone surrogates. */
const words: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('=+-@\t\r\n"\',;<>&]|*_#`~: ab01\0\u0085\u2028\uFFFEé')),
    maxLength: 30
  }),
  fc.constantFrom('', '=1+1', ']]>', '---', '"', '\r\n', '<b>&amp;', '\uD800', '- x', '1. x', 'null', '2024')
);

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(1000), fc.nat(1000))
  .map(([start, length]) => ({ start, end: start + length }));

const text: fc.Arbitrary<Text> = fc.record({ text: words, span });

const values = fc.constantFrom(
  '2024-11-19',
  '2024-11-19T14:05+01:00',
  '2024-11-19T14:05:30Z',
  '2024-11-19T14:05',
  '2024-11-19T14',
  '2024-11',
  '2024',
  '202X',
  '19XX',
  '2024-21',
  '2024-34',
  '2024-11~',
  '2024-11-03/2024-11-05',
  '2024-11/..',
  '-0043',
  '2024-W47'
);

const dateValue: fc.Arbitrary<DateValue> = fc.record({
  value: values,
  precision: fc.constantFrom('day', 'month', 'year', 'minute'),
  basis: fc.constantFrom('stated', 'implied', 'inferred'),
  calendar: fc.constantFrom('gregory', 'persian'),
  offset: fc.option(fc.constantFrom(0, 60, -300)),
  text: words,
  span: fc.option(span),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  alternatives: fc.array(fc.record({ value: values, confidence: fc.constant(0.4) }), { maxLength: 1 })
});

const mention: fc.Arbitrary<DateMention> = fc.tuple(dateValue, span).map(([date, span]) => ({
  ...date,
  span,
  kind: 'absolute',
  stated: ['day'],
  implied: [],
  offsets: []
}));

const agency = fc.record({
  code: fc.constantFrom('AFP', 'AA'),
  name: words,
  country: fc.option(fc.constant('FR')),
  wikidata: fc.option(fc.constant('Q40464'))
});

/** Text fields of the given type, or null. */
function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary);
}

export const arbitraryArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{24}$/u),
  kind: fc.constantFrom('article', 'teaser'),
  language: maybe(fc.constantFrom('en', 'zh-Hant', 'ar')),
  of: maybe(fc.stringMatching(/^[0-9a-f]{24}$/u)),
  kicker: maybe(text),
  headline: maybe(text),
  standfirst: maybe(text),
  byline: maybe(
    fc.record({
      text: words,
      span,
      people: fc.array(fc.record({ name: words, role: maybe(words), span }), { maxLength: 3 })
    })
  ),
  dateline: maybe(
    fc.record({
      text: words,
      span,
      place: maybe(words),
      date: maybe(dateValue),
      agency: maybe(agency),
      agencies: fc.array(agency, { maxLength: 2 })
    })
  ),
  published: maybe(dateValue),
  updated: maybe(dateValue),
  body: fc.array(
    fc.record({
      kind: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'caption'),
      text: words,
      span
    }),
    { maxLength: 6 }
  ),
  source: maybe(fc.record({ text: words, span, name: words, agency: maybe(agency) })),
  tags: fc.array(text, { maxLength: 3 }),
  dates: fc.array(mention, { maxLength: 3 }),
  span,
  confidence: fc.double({ min: 0, max: 1, noNaN: true })
});

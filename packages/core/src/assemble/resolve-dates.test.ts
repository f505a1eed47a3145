import { expect, it } from 'vitest';
import { sampleArticle } from '../../test/sample-document.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { resolveDates } from './resolve-dates.ts';

/** The dates of an item too short to tell its language by, in a document of a language. */
function datesOf(headline: string, language: string): string[] {
  const span = { start: 0, end: headline.length };
  const item = {
    ...sampleArticle,
    language: null,
    published: null,
    headline: { text: headline, span },
    standfirst: null,
    body: []
  };
  const { articles } = resolveDates(
    { articles: [item], furniture: [], language: { language, confidence: 1 }, reference: null, issues: [] },
    readPlainText(headline).lines,
    { reference: '2024-05-15' }
  );
  return articles.flatMap(({ dates }) => dates.map(({ value }) => value));
}

it.each([
  ['Stand: 03.04.2024', 'de', ['2024-04-03']],
  ['Updated 03/04/2024', 'en', ['2024-03-04']],
  ['Anna', 'de', []]
])('reads "%s" as the document around it writes dates', (headline, language, dates) => {
  expect(datesOf(headline, language)).toEqual(dates);
});

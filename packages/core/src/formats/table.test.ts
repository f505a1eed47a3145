import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleTeaser } from '../../test/sample-document.ts';
import { writeArticles } from './write-articles.ts';

const unsafe = /^[=+\-@\t\r\n]/u;

describe('csv', () => {
  test('is read back by a strict RFC 4180 parser, and holds no formula', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { maxLength: 3 }), (articles) => {
        const rows = parse(writeArticles(articles, 'csv'), {
          record_delimiter: '\r\n',
          columns: true
        }) as Record<string, string>[];
        expect(rows).toHaveLength(articles.length);
        for (const [index, row] of rows.entries()) {
          // The parser reads UTF-8, which has no lone surrogates.
          const headline = Buffer.from(articles[index]?.headline?.text ?? '').toString();
          expect(row['headline']).toBe(unsafe.test(headline) ? `'${headline}` : headline);
          expect(Object.values(row).filter((cell) => unsafe.test(cell))).toEqual([]);
        }
      })
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1'])('makes %j harmless', (words) => {
    const article = { ...sampleTeaser, headline: { text: words, span: { start: 0, end: 1 } } };
    expect(writeArticles([article], 'csv', { fields: ['headline'] })).toBe(`"headline"\r\n"'${words}"\r\n`);
  });

  test('has the columns asked for', () => {
    expect(writeArticles([sampleArticle], 'csv', { fields: ['published', 'dates'] })).toBe(
      '"published","dates"\r\n"2024-11-19","2024-11-18; 2021; 2024-12; 2024-11-19"\r\n'
    );
  });
});

describe('tsv', () => {
  test('has one line an article, and as many cells as columns', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { maxLength: 3 }), (articles) => {
        const lines = writeArticles(articles, 'tsv').split('\n');
        expect(lines).toHaveLength(articles.length + 2);
        const cells = lines.slice(0, -1).map((line) => line.split('\t').length);
        expect(new Set(cells).size).toBe(1);
      })
    );
  });
});

test('csv and tsv show the sample', () => {
  const origin = { name: 'a.txt', record: 1 };
  expect(writeArticles([sampleArticle, sampleTeaser], 'csv', { origin })).toMatchSnapshot();
  expect(writeArticles([sampleArticle, sampleTeaser], 'tsv', { origin })).toMatchSnapshot();
});

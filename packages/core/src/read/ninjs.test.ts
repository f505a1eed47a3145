import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { collect, inPieces } from '../../test/collect.ts';
import { sampleArticle } from '../../test/sample-document.ts';
import { articleUri } from '../formats/article-uri.ts';
import { toDateTime } from '../formats/date-formats.ts';
import { writeArticles } from '../formats/write-articles.ts';
import { readHtml } from './html/read-html.ts';
import { readNinjs } from './ninjs.ts';

const read = (text: string, size = 50): ReturnType<typeof collect> =>
  collect(readNinjs(inPieces(text, size), { name: 'a.json' }));

describe('readNinjs', () => {
  test('gives back every block and field that was written', async () => {
    const { documents } = await read(
      writeArticles([sampleArticle], 'ninjs', { uri: 'https://example.org/a' })
    );
    const [document] = documents;
    expect(document?.declared).toEqual({
      headlines: [sampleArticle.headline?.text],
      authors: ['Ana Ruiz', 'John Doe'],
      published: ['2024-11-19'],
      updated: ['2024-11-20T09:15:00Z'],
      siteName: 'Reuters',
      language: 'en',
      uri: 'https://example.org/a'
    });
    const { kicker, headline, standfirst, byline, dateline, body } = sampleArticle;
    const lines = readHtml(document?.text ?? '').lines.map(({ text }) => text);
    expect(lines).toEqual([
      kicker?.text,
      headline?.text,
      standfirst?.text,
      byline?.text,
      '2024-11-19',
      dateline?.text,
      ...body.map(({ text }) => text)
    ]);
    const tags = readHtml(document?.text ?? '').lines.map(({ hints }) => hints?.tag);
    expect(tags.slice(-5)).toEqual(['p', 'h2', 'li', 'p', 'figcaption']);
  });

  test('loses nothing that the standard can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle, { maxLength: 3 }), async (articles) => {
        const output = writeArticles(articles, 'ninjs');
        const { documents, errors } = await read(output);
        expect(errors).toEqual([]);
        expect(documents.map(({ metadata }) => metadata['ninjs'])).toEqual(JSON.parse(output));
        for (const [index, { declared }] of documents.entries()) {
          const article = articles[index];
          const words = article?.headline?.text ?? '';
          expect(declared?.headlines).toEqual(words === '' ? [] : [words]);
          expect(declared?.language).toBe(article?.language ?? null);
          expect(declared?.uri).toBe(articleUri(article?.id ?? ''));
          const first = toDateTime(article?.published?.value);
          const day = /^\d{4}-\d\d-\d\d$/u.test(article?.published?.value ?? '');
          if (first !== null)
            expect(declared?.published).toEqual([
              day ? article?.published?.value : first.replace('-00:00', '')
            ]);
        }
      })
    );
  });

  test('reads ninjs 1, one object or one a line', async () => {
    const one = {
      uri: 'https://example.org/1',
      type: 'text',
      versioncreated: '2024-11-19T14:05:00Z',
      headline: 'Rain ends drought',
      byline: 'By Ana Ruiz',
      body_text: 'It rained <hard>.\n\nIt stopped.',
      language: 'en'
    };
    const { documents } = await read(JSON.stringify(one, null, 2));
    expect(documents[0]?.declared).toMatchObject({
      headlines: ['Rain ends drought'],
      authors: ['By Ana Ruiz'],
      published: ['2024-11-19T14:05:00Z']
    });
    expect(documents[0]?.text).toContain('<p>It rained &lt;hard&gt;.</p>\n<p>It stopped.</p>');
    expect((await read(`${JSON.stringify(one)}\n${JSON.stringify(one)}\n`)).documents).toHaveLength(2);
  });

  test.each([
    ['[1]', 'record-not-ninjs'],
    ['not json', 'record-not-ninjs'],
    ['{"uri":"x","type":"video"}', 'record-not-text']
  ])('reports %s', async (text, code) => {
    const { documents, errors } = await read(text);
    expect(documents).toEqual([]);
    expect(errors).toMatchObject([{ code, origin: { name: 'a.json', record: 1 } }]);
  });
});

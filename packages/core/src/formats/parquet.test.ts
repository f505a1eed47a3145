import * as fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle } from '../../test/sample-document.ts';
import { parquet, writeParquet } from './parquet.ts';

test('a Parquet reader gives the articles back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryArticle, { minLength: 1, maxLength: 4 }), async (articles) => {
      const origin = { name: 'a.txt', record: 2 };
      const bytes = writeParquet(articles.map((article) => ({ article, provenance: { origin } })));
      const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
      expect(rows.map((row) => JSON.parse(String(row['article'])) as unknown)).toEqual(
        articles.map((article) => JSON.parse(JSON.stringify(article)) as unknown)
      );
      expect(rows[0]).toMatchObject({ record: 2, input: 'a.txt', confidence: articles[0]?.confidence });
      expect(rows.map((row) => row['language'])).toEqual(articles.map(({ language }) => language));
    }),
    { numRuns: 40 }
  );
});

test('a file is written group by group, and read as one', async () => {
  const articles = Array.from({ length: 2500 }, (_, index) => ({ ...sampleArticle, id: `a${index}` }));
  const { head, item, foot } = parquet.open();
  const pieces = [head(), ...articles.map((article) => item(article)), foot()];
  expect(pieces.filter(({ length }) => length > 0)).toHaveLength(4);
  const file = Uint8Array.from(pieces.flatMap((piece) => [...piece])).buffer;
  const rows = await parquetReadObjects({ file });
  expect(rows.map((row) => row['id'])).toEqual(articles.map(({ id }) => id));
});

test('no articles are a file too', async () => {
  expect(await parquetReadObjects({ file: writeParquet([]).buffer as ArrayBuffer })).toEqual([]);
});

// The library's own path, not its package root: there Node is given a variant that opens files.
import { parquetWriteBuffer } from 'hyparquet-writer/src/index.js';
import type { Article } from '../model/index.ts';
import { COLUMNS } from './columns.ts';
import type { Provenance } from './writer.ts';

/** What lists of formats and `Content-Type` say of Parquet. */
export const parquet: {
  readonly mediaType: string;
  readonly extension: string;
  readonly description: string;
} = {
  mediaType: 'application/vnd.apache.parquet',
  extension: '.parquet',
  description: 'Apache Parquet: one row an article, for data frames and query engines'
};

/**
 * Writes articles as a Parquet file: the columns of `csv` (text, but for `confidence` and `record`), and `article`, the whole article as JSON.
 * The file is made in memory: for millions of articles write several.
 *
 * @example writeParquet(parse(text).articles.map((article) => ({ article })))
 */
export function writeParquet(
  items: Iterable<{ readonly article: Article; readonly provenance?: Provenance }>
): Uint8Array {
  const rows = Array.from(items);
  const columnData = Object.entries(COLUMNS).map(([name, cell]) => {
    const type =
      name === 'confidence'
        ? ('DOUBLE' as const)
        : name === 'record'
          ? ('INT32' as const)
          : ('STRING' as const);
    return {
      name,
      type,
      nullable: true,
      data: rows.map(({ article, provenance }) => cell(article, provenance ?? {}) ?? null)
    };
  });
  const article = {
    name: 'article',
    type: 'STRING' as const,
    data: rows.map((row) => JSON.stringify(row.article))
  };
  return new Uint8Array(parquetWriteBuffer({ columnData: [...columnData, article] }));
}

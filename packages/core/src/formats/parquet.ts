/**
 * The Parquet writer, by itself since its output is bytes.
 *
 * @module @wirecopy/core/formats/parquet
 */
// The library's own path, not its package root: there Node is given a variant that opens files.
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer/src/index.js';
import type { Article } from '../model/index.ts';
import { COLUMNS } from './columns.ts';
import type { Cell } from './fields.ts';
import type { Provenance } from './writer.ts';

/** One Parquet file being written: `head`, then `item` for each article, then `foot`. A row group at most is kept. */
export interface ParquetWriting {
  readonly head: () => Uint8Array;
  /** Gives the bytes of a row group when one is full, else none. */
  readonly item: (article: Article, provenance?: Provenance) => Uint8Array;
  readonly foot: () => Uint8Array;
}

/** Parquet as a format: like a `Writer`, but of bytes. */
export const parquet: {
  readonly mediaType: string;
  readonly extension: string;
  readonly description: string;
  readonly open: () => ParquetWriting;
} = {
  mediaType: 'application/vnd.apache.parquet',
  extension: '.parquet',
  description: 'Apache Parquet: one row an article, for data frames and query engines',
  open: openParquet
};

/** Query engines skip whole groups by their statistics and read one at a time; this many rows of news are a few megabytes. */
const groupRows = 1000;

const cells: readonly (readonly [name: string, cell: Cell])[] = [
  ...COLUMNS,
  ['article', (article): string => JSON.stringify(article)]
];

function typeOf(name: string): 'DOUBLE' | 'INT32' | 'STRING' {
  if (name === 'confidence') return 'DOUBLE';
  return name === 'record' ? 'INT32' : 'STRING';
}

function openParquet(): ParquetWriting {
  const { bytes, add, end } = beginFile();
  const taken = (): Uint8Array => {
    const piece = bytes.getBytes().slice();
    // `offset` goes on counting: the places that the foot names are those in the whole file.
    bytes.index = 0;
    return piece;
  };
  return {
    head: taken,
    item: (article, provenance = {}) => {
      add(article, provenance);
      return taken();
    },
    foot: () => {
      end();
      return taken();
    }
  };
}

/** A file that grows in `bytes`, group by group. */
function beginFile(): {
  readonly bytes: ByteWriter;
  readonly add: (article: Article, provenance: Provenance) => void;
  readonly end: () => void;
} {
  const bytes = new ByteWriter();
  // The columns without rows: the schema does not depend on what is written.
  const schema = schemaFromColumnData({
    columnData: cells.map(([name]) => ({ name, type: typeOf(name), nullable: name !== 'article', data: [] }))
  });
  const file = new ParquetWriter({ writer: bytes, schema });
  let rows: (readonly [Article, Provenance])[] = [];
  const endGroup = (): void => {
    const columnData = cells.map(([name, cell]) => ({
      name,
      data: rows.map(([article, provenance]) => cell(article, provenance) ?? null)
    }));
    void file.write({ columnData, rowGroupSize: groupRows });
    rows = [];
  };
  return {
    bytes,
    add: (article, provenance) => {
      rows.push([article, provenance]);
      if (rows.length === groupRows) endGroup();
    },
    end: () => {
      if (rows.length > 0) endGroup();
      void file.finish();
    }
  };
}

/**
 * Writes articles as one Parquet file: the columns of `csv` (text, but for `confidence` and `record`), and `article`, the whole article as
 * JSON. The file is made in memory; `parquet.open` writes it piece by piece.
 *
 * @example writeParquet(parse(text).articles.map((article) => ({ article })))
 */
export function writeParquet(
  items: Iterable<{ readonly article: Article; readonly provenance?: Provenance }>
): Uint8Array {
  const { bytes, add, end } = beginFile();
  for (const { article, provenance = {} } of items) add(article, provenance);
  end();
  return bytes.getBytes().slice();
}

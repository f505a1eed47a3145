import type { Direction } from './direction.ts';
import type { Run } from './run.ts';

/** One row of the reader. */
export interface PageRow {
  readonly runs: readonly Run[];
  readonly direction: Direction;
  /** Offset in the source text of the row's first word; null where the row shows nothing of the source. */
  readonly source: number | null;
}

/** An article, laid out for a width. */
export interface Page {
  readonly rows: readonly PageRow[];
  /** The row of each date mention, by its index in the article; -1 where it is not shown. */
  readonly mentionRows: readonly number[];
  /** The rows on which a term of the query stands. */
  readonly matchRows: readonly number[];
}

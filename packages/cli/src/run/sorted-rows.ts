import { askedField } from '../filter/asked-field.ts';
import { provenanceOf, type RowOrigin } from '../output/sink.ts';
import type { Row } from './job.ts';

interface Entry {
  readonly key: string | number | null;
  readonly row: Row;
  readonly origin: RowOrigin;
}

/**
 * Collects rows and gives them by a field, those without it last. Equal ones keep the order of the input. All rows stay in memory
 * until the input ends.
 */
export function sortedRows({ field, descending }: { readonly field: string; readonly descending: boolean }): {
  readonly add: (row: Row, origin: RowOrigin) => void;
  readonly rows: () => readonly Entry[];
} {
  const { values } = askedField(field);
  const entries: Entry[] = [];
  return {
    add: (row, origin) => {
      const key = row.article === null ? null : (values(row.article, provenanceOf(origin))[0] ?? null);
      // Only the key is needed of an article that was already written.
      entries.push({ key, row: row.text === null ? row : { ...row, article: null }, origin });
    },
    rows: () =>
      entries.sort(({ key: a }, { key: b }) => {
        if (a === b) return 0;
        if (a === null) return 1;
        if (b === null) return -1;
        return a < b === descending ? 1 : -1;
      })
  };
}

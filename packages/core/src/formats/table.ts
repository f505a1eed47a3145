import { COLUMNS } from './columns.ts';
import { type Cell, fieldNamed } from './fields.ts';
import type { WriteOptions, Writer } from './writer.ts';

/**
 * CSV (RFC 4180): a line of names, one line an article, CRLF, every cell quoted. A cell that a spreadsheet would run as a formula has an apostrophe
 * in front (OWASP, CSV injection).
 */
export const csv: Writer = {
  mediaType: 'text/csv',
  extension: '.csv',
  description: 'CSV for spreadsheets: one line an article',
  open: (options) => table(options, ',', '\r\n', (cell) => `"${harmless(cell).replace(/"/gu, '""')}"`)
};

/** TSV (the IANA's text/tab-separated-values): no quotes, so tabs and line ends inside a cell become spaces. */
export const tsv: Writer = {
  mediaType: 'text/tab-separated-values',
  extension: '.tsv',
  description: 'TSV: one line an article, line ends inside a cell become spaces',
  open: (options) =>
    table(options, '\t', '\n', (cell) => harmless(cell.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')))
};

function table(
  options: WriteOptions | undefined,
  separator: string,
  end: string,
  write: (cell: string) => string
): ReturnType<Writer['open']> {
  const columns: readonly (readonly [string, Cell])[] =
    options?.fields === undefined
      ? COLUMNS
      : options.fields.map((name) => [name, fieldNamed(name).cell] as const);
  const row = (cells: readonly string[]): string => `${cells.map(write).join(separator)}${end}`;
  return {
    head: () => row(columns.map(([name]) => name)),
    item: (article, provenance = {}) =>
      row(columns.map(([, cell]) => String(cell(article, provenance) ?? ''))),
    foot: () => ''
  };
}

// Spreadsheets run a cell that begins so, East Asian full-width signs among them.
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

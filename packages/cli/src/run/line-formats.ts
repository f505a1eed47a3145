import type { FormatName } from '@wirecopy/core/formats';

const names: readonly string[] = ['ndjson', 'csv', 'tsv'];

/** The format, where each of its rows stands alone: then workers write them, and a run can go on after any row. Otherwise null. */
export function lineFormat(format: string): FormatName | null {
  return names.includes(format) ? (format as FormatName) : null;
}

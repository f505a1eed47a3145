import { toRecord } from './to-record.ts';
import type { Writer } from './writer.ts';

/** One article a line (https://jsonlines.org), with `origin`, `uri` and `metadata` added where they are given. */
export const ndjson: Writer = {
  mediaType: 'application/x-ndjson',
  extension: '.ndjson',
  description: 'NDJSON: one article a line, with all its fields and spans',
  open: (options = {}) => ({
    head: () => '',
    item: (article, provenance = {}) => `${JSON.stringify(toRecord(article, provenance, options))}\n`,
    foot: () => ''
  })
};

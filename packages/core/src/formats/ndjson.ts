import { pickFields } from './pick-fields.ts';
import type { Writer } from './writer.ts';

/** One article a line (https://jsonlines.org), with `origin` and `uri` added where they are given. */
export const ndjson: Writer = {
  mediaType: 'application/x-ndjson',
  extension: '.ndjson',
  description: 'NDJSON: one article a line, with all its fields and spans',
  open: (options = {}) => ({
    head: () => '',
    item: (article, { origin, uri } = {}) => {
      const record = {
        ...pickFields(article, options.fields),
        ...(origin && { origin }),
        ...(uri && { uri })
      };
      return `${JSON.stringify(record)}\n`;
    },
    foot: () => ''
  })
};

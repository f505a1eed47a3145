import { jsonArray } from './json-array.ts';
import { toRecord } from './to-record.ts';
import type { Writer } from './writer.ts';

/** An array of articles, each as the JSON Schema of the model says, with `origin`, `uri` and `metadata` added where they are given. */
export const json: Writer = {
  mediaType: 'application/json',
  extension: '.json',
  description: 'JSON: an array of articles with all their fields and spans',
  open: (options = {}) => {
    const { head, member, foot } = jsonArray('[', ']\n');
    return {
      head,
      item: (article, provenance = {}) => member(toRecord(article, provenance, options)),
      foot
    };
  }
};

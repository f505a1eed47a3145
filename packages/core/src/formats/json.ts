import { pickFields } from './pick-fields.ts';
import type { Writer } from './writer.ts';

/** An array of articles, each as the JSON Schema of the model says, with `origin` and `uri` added where they are given. */
export const json: Writer = {
  mediaType: 'application/json',
  extension: '.json',
  description: 'JSON: an array of articles with all their fields and spans',
  open: (options = {}) => {
    let count = 0;
    return {
      head: () => '[',
      item: (article, { origin, uri } = {}) => {
        const record = {
          ...pickFields(article, options.fields),
          ...(origin && { origin }),
          ...(uri && { uri })
        };
        return `${count++ === 0 ? '' : ','}\n${indent(JSON.stringify(record, null, 2))}`;
      },
      foot: () => (count === 0 ? ']\n' : '\n]\n')
    };
  }
};

// Not by `^` and the `m` flag: to them U+2028 inside a string begins a line.
function indent(lines: string): string {
  return `  ${lines.replace(/\n/gu, '\n  ')}`;
}

import { jsonArray } from './json-array.ts';
import { pickFields } from './pick-fields.ts';
import type { Writer } from './writer.ts';

/** An array of articles, each as the JSON Schema of the model says, with `origin` and `uri` added where they are given. */
export const json: Writer = {
  mediaType: 'application/json',
  extension: '.json',
  description: 'JSON: an array of articles with all their fields and spans',
  open: (options = {}) => {
    const { head, member, foot } = jsonArray('[', ']\n');
    return {
      head,
      item: (article, { origin, uri } = {}) =>
        member({ ...pickFields(article, options.fields), ...(origin && { origin }), ...(uri && { uri }) }),
      foot
    };
  }
};

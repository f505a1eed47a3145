/** JSON Feed 1.1 as its specification says (https://www.jsonfeed.org/version/1.1/, CC BY-SA), in our words; names that begin with `_` are free. */
const string = { type: 'string' };
const dateTime = { type: 'string', format: 'date-time' };
const extensions = { '^_': { type: 'object' } };

export const jsonFeedSchema: object = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  patternProperties: extensions,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: string,
    feed_url: string,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        patternProperties: extensions,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: string,
          title: string,
          summary: string,
          content_html: string,
          content_text: string,
          date_published: dateTime,
          date_modified: dateTime,
          authors: {
            type: 'array',
            items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['url'] }] }
          },
          tags: { type: 'array', items: string },
          language: string
        }
      }
    }
  }
};

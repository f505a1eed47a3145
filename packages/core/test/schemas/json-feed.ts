/**
 * JSON Feed 1.1 as a JSON Schema: every member of the specification (https://www.jsonfeed.org/version/1.1/, CC BY-SA), which has no schema of its own.
 * Names that begin with `_` are free.
 */
const string = { type: 'string' };
const uri = { type: 'string', format: 'uri-reference' };
const number = { type: 'number', minimum: 0 };
const dateTime = { type: 'string', format: 'date-time' };

function object(properties: Readonly<Record<string, object>>, more: object = {}): object {
  return {
    type: 'object',
    properties,
    patternProperties: { '^_': { type: 'object' } },
    additionalProperties: false,
    ...more
  };
}

function list(items: object): object {
  return { type: 'array', items };
}

const author = object(
  { name: string, url: uri, avatar: uri },
  { anyOf: [{ required: ['name'] }, { required: ['url'] }, { required: ['avatar'] }] }
);
const attachment = object(
  { url: uri, mime_type: string, title: string, size_in_bytes: number, duration_in_seconds: number },
  { required: ['url', 'mime_type'] }
);
const item = object(
  {
    id: { type: 'string', minLength: 1 },
    url: uri,
    external_url: uri,
    title: string,
    content_html: string,
    content_text: string,
    summary: string,
    image: uri,
    banner_image: uri,
    date_published: dateTime,
    date_modified: dateTime,
    authors: list(author),
    tags: list(string),
    language: string,
    attachments: list(attachment)
  },
  { required: ['id'], anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }] }
);

export const jsonFeedSchema: object = object(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: string,
    home_page_url: uri,
    feed_url: uri,
    description: string,
    user_comment: string,
    next_url: uri,
    icon: uri,
    favicon: uri,
    authors: list(author),
    language: string,
    expired: { type: 'boolean' },
    hubs: list(object({ type: string, url: uri }, { required: ['type', 'url'] })),
    items: list(item)
  },
  { required: ['version', 'title', 'items'] }
);

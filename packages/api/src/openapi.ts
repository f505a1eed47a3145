import { documentSchema } from '@wirecopy/core/schema';
import { formats } from '@wirecopy/core/formats';

type Schema = Readonly<Record<string, unknown>>;

/** A route: what it takes and what it answers. */
export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** Parameters of the query: name → schema. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Readonly<Record<string, Schema>>;
  /** Status 200: media type → schema. */
  readonly answer: Readonly<Record<string, Schema>>;
  readonly problems: readonly number[];
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };
const reference: Schema = {
  type: 'string',
  description: 'The date of the text: 2024-11-19 or 2024-11-19T14:05Z'
};
const language: Schema = { type: 'string', description: 'BCP 47' };
const prefer: Schema = { enum: ['past', 'future', 'nearest'], default: 'past' };
const order: Schema = { enum: ['dmy', 'mdy', 'ymd'], description: 'Of all-numeric dates' };
const input: Readonly<Record<string, Schema>> = {
  'text/plain': text,
  'text/html': text,
  'application/json': ref('Input'),
  'multipart/form-data': {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', contentMediaType: 'text/plain' } }
  }
};
const written = Object.fromEntries(Object.values(formats).map(({ mediaType }) => [mediaType, text]));

/** Every route of the app; a test compares this list with the routes that answer. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/',
    operationId: 'playground',
    summary: 'A page to try the parser on',
    answer: { 'text/html': text },
    problems: []
  },
  {
    method: 'get',
    path: '/docs',
    operationId: 'reference',
    summary: 'The API reference as a page',
    answer: { 'text/html': text },
    problems: []
  },
  {
    method: 'get',
    path: '/health',
    operationId: 'health',
    summary: 'Whether the service answers',
    answer: { 'application/json': ref('Health') },
    problems: []
  },
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'openapi',
    summary: 'This description',
    answer: { 'application/json': { type: 'object' } },
    problems: []
  },
  {
    method: 'post',
    path: '/v1/parse',
    operationId: 'parse',
    summary: 'Turn a text into articles',
    query: { reference, language },
    body: input,
    answer: { ...written, 'application/json': ref('Document') },
    problems: [400, 401, 406, 413, 415, 422, 429, 500, 502]
  },
  {
    method: 'post',
    path: '/v1/parse/batch',
    operationId: 'parseBatch',
    summary: 'Turn many texts into articles: NDJSON in, one answer a line out, in order',
    body: { 'application/x-ndjson': text },
    answer: { 'application/x-ndjson': text },
    problems: [401, 415, 500]
  },
  {
    method: 'get',
    path: '/v1/dates',
    operationId: 'datesOfQuery',
    summary: 'The dates in a short text',
    query: { text, reference, language, prefer, order },
    answer: { 'application/json': ref('Dates') },
    problems: [401, 422, 500]
  },
  {
    method: 'post',
    path: '/v1/dates',
    operationId: 'dates',
    summary: 'The dates in a text',
    query: { reference, language, prefer, order },
    body: input,
    answer: { 'application/json': ref('Dates') },
    problems: [400, 401, 413, 415, 422, 429, 500, 502]
  },
  {
    method: 'get',
    path: '/v1/agencies',
    operationId: 'agencies',
    summary: 'The news agencies that are known',
    answer: { 'application/json': ref('Agencies') },
    problems: [401]
  },
  {
    method: 'post',
    path: '/v1/explain',
    query: { reference, language },
    operationId: 'explain',
    summary: 'The label of each line, and why',
    body: input,
    answer: { 'application/json': ref('Explanation') },
    problems: [400, 401, 413, 415, 422, 429, 500, 502]
  }
];

const own: Readonly<Record<string, Schema>> = {
  Health: {
    type: 'object',
    required: ['status'],
    properties: { status: { const: 'ok' } }
  },
  Input: {
    type: 'object',
    description: 'Give one of `text`, `html` and, where the service fetches pages, `url`.',
    properties: {
      text,
      html: text,
      url: { type: 'string', format: 'uri' },
      reference,
      language
    },
    oneOf: [{ required: ['text'] }, { required: ['html'] }, { required: ['url'] }]
  },
  Dates: {
    type: 'object',
    required: ['dates'],
    properties: { dates: { type: 'array', items: ref('DateMention') } }
  },
  Agencies: {
    type: 'object',
    required: ['agencies'],
    properties: { agencies: { type: 'array', items: ref('Agency') } }
  },
  Evidence: {
    type: 'object',
    required: ['feature', 'value', 'contribution'],
    properties: { feature: text, value: { type: 'number' }, contribution: { type: 'number' } }
  },
  LineExplanation: {
    type: 'object',
    required: ['index', 'text', 'span', 'label', 'confidence', 'runnerUp', 'evidence', 'article'],
    properties: {
      index: { type: 'integer', minimum: 0 },
      text,
      span: ref('Span'),
      label: text,
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      runnerUp: text,
      evidence: { type: 'array', items: ref('Evidence') },
      article: { type: ['integer', 'null'] }
    }
  },
  Explanation: {
    type: 'object',
    required: ['lines'],
    properties: { lines: { type: 'array', items: ref('LineExplanation') } }
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      field: { type: 'string', description: 'JSON Pointer to the field that is wrong' },
      instance: text
    }
  }
};

/** The description of the API in OpenAPI 3.1, made from the operations above and core's JSON Schema. */
export function openApi(): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method] = describe(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'wirecopy',
      description: 'Raw news text in, articles out.',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' }
    },
    paths,
    components: {
      schemas: { ...coreSchemas(), ...own },
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } }
    }
  };
}

function describe({ operationId, summary, query, body, answer, problems }: Operation): object {
  return {
    operationId,
    summary,
    ...(query === undefined ? {} : { parameters: parametersOf(query) }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      200: { description: 'Done', content: contentOf(answer) },
      ...Object.fromEntries(
        problems.map((status) => [
          status,
          { description: 'A problem', content: { 'application/problem+json': { schema: ref('Problem') } } }
        ])
      )
    },
    ...(problems.includes(401) ? { security: [{}, { key: [] }] } : {})
  };
}

function parametersOf(query: Readonly<Record<string, Schema>>): object[] {
  return Object.entries(query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: name === 'text',
    schema
  }));
}

function contentOf(types: Readonly<Record<string, Schema>>): object {
  return Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));
}

/** Core's `$defs`, with their references pointing where OpenAPI keeps schemas. */
function coreSchemas(): Record<string, unknown> {
  const moved: unknown = JSON.parse(
    JSON.stringify(documentSchema['$defs']).replaceAll('"#/$defs/', '"#/components/schemas/')
  );
  return moved as Record<string, unknown>;
}

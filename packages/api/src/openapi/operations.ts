import { formats } from '@wirecopy/core/formats';
import { language, ref, reference, type Schema, text } from './schemas.ts';

/** A route: what it takes and what it answers. */
export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** What follows `curl` in a request that works, with BASE for the service's address. */
  readonly example?: string;
  /** Parameters of the path: name → schema. */
  readonly parameters?: Readonly<Record<string, Schema>>;
  /** Parameters of the query: name → schema. */
  readonly query?: Readonly<Record<string, Schema>>;
  /** Media type → schema. */
  readonly body?: Readonly<Record<string, Schema>>;
  /** The status of an answer that is no problem. */
  readonly status: 200 | 202;
  /** Media type → schema. */
  readonly answer: Readonly<Record<string, Schema>>;
  readonly problems: readonly number[];
}

const prefer: Schema = {
  enum: ['past', 'future', 'nearest'],
  default: 'past',
  description: 'Where a bare weekday or a date without a year lies'
};
const order: Schema = { enum: ['dmy', 'mdy', 'ymd'], description: 'Of all-numeric dates' };
const input: Readonly<Record<string, Schema>> = {
  'text/plain': text,
  'text/html': text,
  'application/json': ref('Input'),
  'multipart/form-data': ref('FormInput')
};
const written = Object.fromEntries(Object.values(formats).map(({ mediaType }) => [mediaType, text]));

/** What any route under `/v1` may answer: a key is wanted, the caller is held back, something broke. */
const ANY = [401, 429, 500];
/** And any that reads a body. */
const READING = [400, ...ANY, 413, 415, 422, 502].toSorted((a, b) => a - b);

/** Every route of the app; a test compares this list with the routes that answer. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/parse',
    operationId: 'parse',
    summary: 'Turn a text into articles',
    example: "--data-binary @dump.txt -H 'content-type: text/plain' -H 'accept: text/markdown' BASE/v1/parse",
    query: { reference, language },
    body: { ...input, 'multipart/form-data': ref('FormInputs') },
    status: 200,
    answer: { ...written, 'application/json': { anyOf: [ref('Document'), ref('Documents')] } },
    problems: [...READING, 406].toSorted((a, b) => a - b)
  },
  {
    method: 'post',
    path: '/v1/parse/batch',
    operationId: 'parseBatch',
    summary: 'Turn many texts into articles: NDJSON in, one answer a line out, in order, while it streams',
    example:
      "--data-binary @dumps.ndjson -H 'content-type: application/x-ndjson' --no-buffer BASE/v1/parse/batch",
    body: { 'application/x-ndjson': ref('Input') },
    status: 200,
    answer: { 'application/x-ndjson': ref('BatchAnswer') },
    problems: [...ANY, 415].toSorted((a, b) => a - b)
  },
  {
    method: 'post',
    path: '/v1/explain',
    operationId: 'explain',
    summary: 'The label of each line, and why',
    example: "--data-binary @dump.txt -H 'content-type: text/plain' BASE/v1/explain",
    query: { reference, language },
    body: input,
    status: 200,
    answer: { 'application/json': ref('Explanation') },
    problems: READING
  },
  {
    method: 'get',
    path: '/v1/dates',
    operationId: 'datesOfQuery',
    summary: 'The dates in a short text',
    example: "'BASE/v1/dates?text=mardi+dernier&reference=2024-11-20&language=fr'",
    query: { text, reference, language, prefer, order },
    status: 200,
    answer: { 'application/json': ref('Dates') },
    problems: [...ANY, 422].toSorted((a, b) => a - b)
  },
  {
    method: 'post',
    path: '/v1/dates',
    operationId: 'dates',
    summary: 'The dates in a text',
    example: "--data-binary @dump.txt -H 'content-type: text/plain' 'BASE/v1/dates?reference=2024-11-20'",
    query: { reference, language, prefer, order },
    body: input,
    status: 200,
    answer: { 'application/json': ref('Dates') },
    problems: READING
  },
  {
    method: 'get',
    path: '/v1/agencies',
    operationId: 'agencies',
    summary: 'The news agencies that are known',
    example: 'BASE/v1/agencies',
    status: 200,
    answer: { 'application/json': ref('Agencies') },
    problems: ANY
  },
  {
    method: 'get',
    path: '/health',
    operationId: 'health',
    summary: 'Whether the service answers',
    example: 'BASE/health',
    status: 200,
    answer: { 'application/json': ref('Health') },
    problems: []
  },
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'openapi',
    summary: 'This description, OpenAPI 3.1',
    example: 'BASE/openapi.json',
    status: 200,
    answer: { 'application/json': { type: 'object' } },
    problems: []
  },
  {
    method: 'get',
    path: '/docs',
    operationId: 'reference',
    summary: 'The API reference as a page',
    status: 200,
    answer: { 'text/html': text },
    problems: []
  },
  {
    method: 'get',
    path: '/',
    operationId: 'playground',
    summary: 'A page to try the parser on',
    status: 200,
    answer: { 'text/html': text },
    problems: []
  }
];

/** The routes that are there besides where the service has a bucket and a queue. */
export const jobOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/jobs',
    operationId: 'startJob',
    summary:
      'Parse all documents under a prefix of the bucket; a header `idempotency-key` names the job, so that sent twice it starts once',
    example:
      "-d '{\"prefix\":\"2024/11/\"}' -H 'content-type: application/json' -H 'idempotency-key: november' BASE/v1/jobs",
    body: {
      'application/json': {
        type: 'object',
        required: ['prefix'],
        properties: { prefix: { type: 'string', description: 'Folder of the bucket: 2024/11/' } }
      }
    },
    status: 202,
    answer: { 'application/json': ref('Job') },
    problems: [...ANY, 413, 422].toSorted((a, b) => a - b)
  },
  {
    method: 'get',
    path: '/v1/jobs/:job',
    operationId: 'jobStatus',
    summary: 'How far a job is',
    example: 'BASE/v1/jobs/november',
    parameters: { job: { type: 'string', pattern: '^[\\w-]{1,64}$', description: 'Name of the job' } },
    status: 200,
    answer: { 'application/json': ref('JobStatus') },
    problems: [...ANY, 404, 422].toSorted((a, b) => a - b)
  }
];

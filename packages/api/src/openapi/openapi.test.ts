import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { wirecopy } from '../app.ts';
import { openApi } from './openapi.ts';
import { jobOperations, operations } from './operations.ts';

const all = [...operations, ...jobOperations];

test('is a valid OpenAPI 3.1 document', async () => {
  expect(await new Validator().validate({ ...openApi(all, '/news') })).toEqual({ valid: true });
});

test.each([
  [false, operations],
  [true, all]
])('describes the routes that there are, and no others (jobs: %s)', (jobs, listed) => {
  const handled = wirecopy({ jobs })
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`);
  const described = listed.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.toSorted()).toEqual([...new Set(handled)].toSorted());
});

const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'api', ...openApi(all) });
const text =
  'Council votes for the new bridge\nNovember 19, 2024\nThe council voted on Tuesday for the new bridge.\n';

test.each([
  ['/health', undefined, 'Health'],
  ['/v1/parse', text, 'Document'],
  ['/v1/explain', text, 'Explanation'],
  ['/v1/dates', 'The vote is on 19 November 2024.', 'Dates'],
  ['/v1/dates?text=19+November+2024', undefined, 'Dates'],
  ['/v1/agencies', undefined, 'Agencies'],
  ['/v1/nowhere', text, 'Problem']
])('%s answers as described', async (path, body, schema) => {
  const response = await wirecopy().request(path, body === undefined ? {} : { method: 'POST', body });
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
  expect(validate).toBeDefined();
  expect(validate?.(await response.json()), JSON.stringify(validate?.errors)).toBe(true);
});

test('several files are answered as described', async () => {
  const body = new FormData();
  for (const name of ['one.txt', 'two.txt']) body.append('file', new Blob([text]), name);
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body });
  const validate = ajv.getSchema('api#/components/schemas/Documents');
  expect(validate?.(await response.json()), JSON.stringify(validate?.errors)).toBe(true);
});

test('says where it is mounted', async () => {
  const app = new Hono().route('/news', wirecopy());
  const description: unknown = await (await app.request('/news/openapi.json')).json();
  expect(description).toMatchObject({ servers: [{ url: '/news' }] });
});

test('each line of a batch is answered as described', async () => {
  const response = await wirecopy().request('/v1/parse/batch', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: `${JSON.stringify({ text })}\nnonsense\n`
  });
  const validate = ajv.getSchema('api#/components/schemas/BatchAnswer');
  const answers = (await response.text()).trim().split('\n');
  expect(answers).toHaveLength(2);
  for (const answer of answers)
    expect(validate?.(JSON.parse(answer)), JSON.stringify(validate?.errors)).toBe(true);
});

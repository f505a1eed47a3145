import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { wirecopy } from './app.ts';
import { openApi, operations } from './openapi.ts';

test('is a valid OpenAPI 3.1 document', async () => {
  expect(await new Validator().validate({ ...openApi() })).toEqual({ valid: true });
});

test('describes the routes that there are, and no others', () => {
  const handled = wirecopy()
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`);
  const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.toSorted()).toEqual([...new Set(handled)].toSorted());
});

const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'api', ...openApi() });
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

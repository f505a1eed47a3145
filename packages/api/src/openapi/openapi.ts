import type { Operation } from './operations.ts';
import { ref, type Schema, schemas } from './schemas.ts';

/**
 * The description of the API in OpenAPI 3.1, made from its operations and core's JSON Schema.
 *
 * @param base the path that the API is mounted under, such as `/news`; empty at the root
 */
export function openApi(operations: readonly Operation[], base = ''): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path.replaceAll(/:(\w+)/gu, '{$1}')] ??= {});
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
    ...(base === '' ? {} : { servers: [{ url: base }] }),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } }
    }
  };
}

function describe({
  operationId,
  summary,
  parameters = {},
  query = {},
  body,
  status,
  answer,
  problems
}: Operation): object {
  const listed = [...parametersIn('path', parameters), ...parametersIn('query', query)];
  return {
    operationId,
    summary,
    ...(listed.length === 0 ? {} : { parameters: listed }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      [status]: { description: status === 202 ? 'Taken' : 'Done', content: contentOf(answer) },
      ...Object.fromEntries(
        problems.map((code) => [
          code,
          { description: 'A problem', content: { 'application/problem+json': { schema: ref('Problem') } } }
        ])
      )
    },
    ...(problems.includes(401) ? { security: [{}, { key: [] }] } : {})
  };
}

function parametersIn(place: 'path' | 'query', named: Readonly<Record<string, Schema>>): object[] {
  return Object.entries(named).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || name === 'text',
    schema
  }));
}

function contentOf(types: Readonly<Record<string, Schema>>): object {
  return Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));
}

import { expect, test } from 'vitest';
import { authorization } from './environment.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  /** A stream can be sent once: it is made for each request. */
  readonly init?: RequestInit | (() => RequestInit);
  readonly status: number;
  readonly type: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent without a key. */
  readonly keyless?: boolean;
}

const TEXT = `New bridge opens to traffic
November 19, 2024
The mayor opened the new bridge over the river on Tuesday, three years after work began on the crossing.
"This is a good day for the people on both banks," she told a crowd of several hundred residents.
The bridge replaces a ferry that had carried cars and passengers across the river since 1911.
`;

const json = { 'content-type': 'application/json' };
const document = { articles: expect.any(Array) as unknown, furniture: expect.any(Array) as unknown };

/** A body whose length nobody is told: it ends after the limit. */
function streamed(): RequestInit {
  const part = new TextEncoder().encode(TEXT);
  let parts = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(part);
      parts += 1;
      if (parts * part.length > 30_000) controller.close();
    }
  });
  return { method: 'POST', body, duplex: 'half' };
}

function twoFiles(): FormData {
  const form = new FormData();
  form.append('file', new Blob([TEXT], { type: 'text/plain' }), 'bridge.txt');
  form.append(
    'file',
    new Blob(['<h1>Bridge opens</h1><p>It opened.</p>'], { type: 'text/html' }),
    'page.html'
  );
  form.append('reference', '2024-11-20');
  return form;
}

/** What every runtime must answer, request by request. */
const CASES: readonly Case[] = [
  { name: 'health', path: '/health', status: 200, type: 'application/json', body: { status: 'ok' } },
  { name: 'playground', path: '/', status: 200, type: 'text/html' },
  { name: 'reference page', path: '/docs', status: 200, type: 'text/html' },
  {
    name: 'OpenAPI',
    path: '/openapi.json',
    status: 200,
    type: 'application/json',
    body: { openapi: '3.1.0' }
  },
  {
    name: 'plain text',
    path: '/v1/parse',
    init: { method: 'POST', body: TEXT, headers: { 'content-type': 'text/plain; charset=utf-8' } },
    status: 200,
    type: 'application/json',
    body: document
  },
  {
    name: 'Windows-1252',
    path: '/v1/parse',
    init: {
      method: 'POST',
      body: new Uint8Array([0x93, 0xe9, 0x94]),
      headers: { 'content-type': 'text/plain; charset=windows-1252' }
    },
    status: 200,
    type: 'application/json',
    body: document
  },
  {
    name: 'a packed body',
    path: '/v1/parse',
    init: { method: 'POST', body: new Uint8Array([0x1f, 0x8b]), headers: { 'content-encoding': 'gzip' } },
    status: 415,
    type: 'application/problem+json',
    headers: { 'accept-encoding': 'identity' }
  },
  {
    name: 'a picture under the name of a text',
    path: '/v1/parse',
    init: {
      method: 'POST',
      body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      headers: { 'content-type': 'text/plain' }
    },
    status: 415,
    type: 'application/problem+json'
  },
  {
    name: 'HTML in JSON',
    path: '/v1/parse?reference=2024-11-20',
    init: {
      method: 'POST',
      body: JSON.stringify({ html: '<h1>Bridge opens</h1><p>It opened.</p>' }),
      headers: json
    },
    status: 200,
    type: 'application/json',
    body: document
  },
  {
    name: 'several files',
    path: '/v1/parse',
    init: { method: 'POST', body: twoFiles() },
    status: 200,
    type: 'application/json',
    body: {
      documents: [
        { name: 'bridge.txt', document },
        { name: 'page.html', document }
      ]
    }
  },
  {
    name: 'Markdown wanted',
    path: '/v1/parse',
    init: { method: 'POST', body: TEXT, headers: { accept: 'text/markdown' } },
    status: 200,
    type: 'text/markdown'
  },
  {
    name: 'explanation',
    path: '/v1/explain',
    init: { method: 'POST', body: TEXT },
    status: 200,
    type: 'application/json',
    body: { lines: expect.any(Array) as unknown }
  },
  {
    name: 'batch',
    path: '/v1/parse/batch',
    init: { method: 'POST', body: '{"text":"One."}\n{', headers: { 'content-type': 'application/x-ndjson' } },
    status: 200,
    type: 'application/x-ndjson'
  },
  {
    name: 'no key',
    path: '/v1/agencies',
    keyless: true,
    status: 401,
    type: 'application/problem+json',
    body: { status: 401 }
  },
  {
    name: 'no key is needed to look',
    path: '/health',
    keyless: true,
    status: 200,
    type: 'application/json'
  },
  {
    name: 'another key',
    path: '/v1/agencies',
    init: { headers: { authorization: 'Bearer old-keys' } },
    status: 401,
    type: 'application/problem+json',
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' }
  },
  {
    name: 'page of an allowed origin',
    path: '/v1/agencies',
    init: { headers: { origin: 'https://page.example' } },
    status: 200,
    type: 'application/json',
    headers: { 'access-control-allow-origin': 'https://page.example' }
  },
  {
    name: 'body over the limit',
    path: '/v1/parse',
    init: { method: 'POST', body: 'x'.repeat(20_001) },
    status: 413,
    type: 'application/problem+json',
    body: { status: 413 }
  },
  {
    name: 'body over the limit that comes in pieces',
    path: '/v1/parse',
    init: streamed,
    status: 413,
    type: 'application/problem+json',
    body: { status: 413 }
  },
  {
    name: 'broken JSON',
    path: '/v1/parse',
    init: { method: 'POST', body: '{', headers: json },
    status: 400,
    type: 'application/problem+json',
    body: { status: 400 }
  },
  {
    name: 'unknown path',
    path: '/nowhere',
    status: 404,
    type: 'application/problem+json',
    body: { status: 404 }
  },
  {
    name: 'wrong method',
    path: '/v1/parse',
    status: 405,
    type: 'application/problem+json',
    body: { status: 405 }
  },
  {
    name: 'nothing that can be written',
    path: '/v1/parse',
    init: { method: 'POST', body: TEXT, headers: { accept: 'image/png' } },
    status: 406,
    type: 'application/problem+json',
    body: { status: 406 }
  },
  {
    name: 'unknown type',
    path: '/v1/parse',
    init: { method: 'POST', body: 'x', headers: { 'content-type': 'image/png' } },
    status: 415,
    type: 'application/problem+json'
  },
  {
    name: 'wrong field',
    path: '/v1/parse',
    init: { method: 'POST', body: '{"text":1}', headers: json },
    status: 422,
    type: 'application/problem+json',
    body: { field: '/text' }
  },
  {
    name: 'no language',
    path: '/v1/parse',
    init: { method: 'POST', body: '{"text":"x","language":"german"}', headers: json },
    status: 422,
    type: 'application/problem+json',
    body: { field: '/language' }
  }
];

/** Asks a running API everything in the table. `base` is called once the server is up. */
export function keepsTheContract(base: () => string): void {
  test.each(CASES)('$name', async ({ path, init: given, status, type, body, headers = {}, keyless }) => {
    const init = typeof given === 'function' ? given() : given;
    const asked = { ...(keyless ? {} : { authorization }), ...(init?.headers as Record<string, string>) };
    const response = await fetch(new URL(path, base()), { ...init, headers: asked });
    const answer = await response.text();
    expect({ status: response.status, answer }).toMatchObject({ status });
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Object.fromEntries(response.headers)).toMatchObject(headers);
    if (body !== undefined) expect(JSON.parse(answer)).toMatchObject(body as object);
  });
}

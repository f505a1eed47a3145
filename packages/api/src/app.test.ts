import { Hono } from 'hono';
import { handle as handleLambda } from 'hono/aws-lambda';
import { handle as handleVercel } from 'hono/vercel';
import { expect, test } from 'vitest';
import { wirecopy } from './app.ts';
import { requestMetrics } from './node/metrics.ts';
import type { RequestRecord } from './observe.ts';
import { countingLimiter } from './guards/rate-limit.ts';

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer> | FormData,
  type = 'text/plain',
  options = {}
): Promise<Response> =>
  Promise.resolve(
    wirecopy(options).request(path, { method: 'POST', body, headers: { 'content-type': type } })
  );

test('says that it is well', async () => {
  const response = await wirecopy().request('/health');
  expect(await response.json()).toEqual({ status: 'ok' });
});

test.each([
  ['text/plain', 'One line.'],
  ['text/html', '<p>One line.</p>'],
  ['application/json', '{"text":"One line."}'],
  ['application/json', '{"html":"<p>One line.</p>","language":"en"}']
])('parses %s', async (type, body) => {
  const response = await post('/v1/parse', body, type);
  expect(response.status).toBe(200);
  expect(await response.json()).toHaveProperty('articles');
});

test('honours the charset', async () => {
  const response = await post(
    '/v1/explain',
    new Uint8Array([0xe9, 0x74, 0xe9]),
    'text/plain; charset=iso-8859-1'
  );
  expect(response.status).toBe(200);
});

const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['text/html', latin('<meta charset="windows-1252"><p>\xe9t\xe9'), 'été'],
  ['text/html; charset=windows-1251', latin('<meta charset="windows-1252"><p>\xe9'), 'й'],
  ['text/plain', latin('\x93\xe9t\xe9\x94'), '“été”'],
  ['text/plain', latin('\xef\xbb\xbf\xc3\xa9t\xc3\xa9'), 'été'],
  ['text/plain', latin('\xff\xfe\xe9\0t\0\xe9\0'), 'été'],
  ['application/json; charset=iso-8859-1', latin('{"text":"\xe9t\xe9"}'), 'été']
])('reads %s as it was written', async (type, body, text) => {
  const { lines } = (await (await post('/v1/explain', body, type)).json()) as { lines: { text: string }[] };
  expect(lines.map((line) => line.text)).toEqual([text]);
});

test.each([
  [400, 'application/json', '{"text":', undefined],
  [400, 'multipart/form-data; boundary=x', '--x\r\nnonsense', undefined],
  [415, 'image/png', 'x', undefined],
  [415, 'text/plain; charset=klingon', 'x', undefined],
  [415, 'text/plain', latin('\x1f\x8b\b\0\0\0\0\0\0\x03K\xcaI\x01'), undefined],
  [415, 'text/plain; charset=utf-16le', 'R\0\0\0a\0\0\0i\0\0\0n\0\0\0', undefined],
  [422, 'application/json', '[]', ''],
  [422, 'application/json', '{"text":1}', '/text'],
  [422, 'application/json', '{"text":"a","html":"b"}', '/html'],
  [422, 'application/json', '{"text":"a","reference":"yesterday"}', '/reference'],
  [422, 'application/json', '{"text":"a","reference":"2024-02-31"}', '/reference'],
  [422, 'application/json', '{"text":"a","language":"?"}', '/language'],
  [422, 'application/json', '{"text":"a","language":"german"}', '/language']
])('answers %i as problem+json to %s %s', async (status, type, body, field) => {
  const response = await post('/v1/parse', body, type);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, ...(field === undefined ? {} : { field }) });
});

test('a stray null is part of a text', async () => {
  expect((await post('/v1/parse', `Anna\0 Ferro ${'said so. '.repeat(5)}`, 'text/plain')).status).toBe(200);
});

test.each(['/v1/parse', '/v1/parse/batch', '/v1/dates', '/v1/explain'])(
  '%s refuses a packed body and says which it takes',
  async (path) => {
    const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip' };
    const response = await wirecopy().request(path, { method: 'POST', body: 'x', headers });
    expect(response.status).toBe(415);
    expect(response.headers.get('accept-encoding')).toBe('identity');
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('gzip') as string });
  }
);

test('refuses a body over the limit', async () => {
  const response = await post('/v1/parse', 'x'.repeat(100), 'text/plain', { maxBytes: 10 });
  expect(response.status).toBe(413);
});

test('has nothing elsewhere', async () => {
  const response = await wirecopy().request('/nowhere');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ detail: 'There is nothing at /nowhere.' });
});

test.each([
  ['/v1/parse', 'GET', 'POST'],
  ['/v1/dates', 'DELETE', 'GET, HEAD, POST'],
  ['/health', 'POST', 'GET, HEAD']
])('%s refuses %s and says what it answers to', async (path, method, allow) => {
  const response = await wirecopy().request(path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe(allow);
  expect(await response.json()).toMatchObject({ status: 405, title: 'Method not allowed' });
});

test('takes an uploaded file', async () => {
  const form = new FormData();
  form.set('file', new Blob(['<p>One line.</p>'], { type: 'text/html' }), 'page.html');
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body: form });
  expect(response.status).toBe(200);
});

test('takes its options from the other parts of a form', async () => {
  const form = new FormData();
  form.set('file', 'The council met yesterday, and it will meet again.');
  form.set('reference', '2024-11-20');
  const dates = await wirecopy().request('/v1/dates', { method: 'POST', body: form });
  expect(await dates.json()).toMatchObject({ dates: [{ value: '2024-11-19' }] });
  form.set('language', 'german');
  const refused = await wirecopy().request('/v1/dates', { method: 'POST', body: form });
  expect(await refused.json()).toMatchObject({ status: 422, field: '/language' });
});

const formOf = (
  files: readonly (readonly [field: string, name: string, text: string, type: string])[]
): FormData => {
  const form = new FormData();
  for (const [field, name, text, type] of files) form.append(field, new Blob([text], { type }), name);
  return form;
};
const harbour = `Harbour reopens after storm
12 May 2024
The harbour of Lisport reopened on Sunday after four days, the port authority said.
Ferries to the islands will run again from tomorrow, and cargo ships have begun to unload.
`;
const page = `<!doctype html><title>School closes</title><article><h1>School closes</h1>
<p class="a b c d e f g h">The <b>school</b> by the harbour closes on 3 May 2025, its head told the parents who had come to the hall.</p>
<p>Its pupils, some ninety of them, will go to the new school across the river, which is to open in the same week.</p></article>`;

test('answers several files with a document each, by name and in order', async () => {
  const body = formOf([
    ['file', 'harbour.txt', harbour, 'text/plain'],
    ['file', 'school.html', page, 'application/octet-stream']
  ]);
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    documents: [
      {
        name: 'harbour.txt',
        document: { articles: [{ headline: { text: 'Harbour reopens after storm' } }] }
      },
      { name: 'school.html', document: { articles: [{ headline: { text: 'School closes' } }] } }
    ]
  });
});

test('answers parts named "files" with a list, be it of one', async () => {
  const body = formOf([['files', 'harbour.txt', harbour, 'text/plain']]);
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body });
  expect(await response.json()).toMatchObject({ documents: [{ name: 'harbour.txt' }] });
});

test('writes the articles of several files as one output that says which file each is from', async () => {
  const body = formOf([
    ['files', 'one.txt', harbour, 'text/plain'],
    ['files', 'two.html', page, 'text/html']
  ]);
  const headers = { accept: 'application/x-ndjson' };
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body, headers });
  const articles = (await response.text()).trim().split('\n');
  expect(articles.map((line) => JSON.parse(line) as object)).toMatchObject([
    { headline: { text: 'Harbour reopens after storm' }, origin: { name: 'one.txt', record: 1 } },
    { headline: { text: 'School closes' }, origin: { name: 'two.html', record: 1 } }
  ]);
});

test.each([
  [415, '/files', 'two.png', 'image/png'],
  [415, '/files', 'two.txt', 'text/plain; charset=klingon']
])('answers %i and names %s where one file of several, %s, is %s', async (status, field, name, type) => {
  const body = formOf([
    ['files', 'one.txt', harbour, 'text/plain'],
    ['files', name, 'x', type]
  ]);
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ field });
});

test.each(['/v1/dates', '/v1/explain'])('%s takes one file, and loses none', async (path) => {
  const body = formOf([
    ['file', 'one.txt', harbour, 'text/plain'],
    ['file', 'two.txt', harbour, 'text/plain']
  ]);
  const response = await wirecopy().request(path, { method: 'POST', body });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ field: '/file' });
});

test('places dates in a page by its text, not by its markup', async () => {
  const headers = { 'content-type': 'text/html', accept: 'application/tei+xml' };
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body: page, headers });
  expect(await response.text()).toMatch(/<date [^>]*>3 May 2025<\/date>/u);
});

test('refuses a form without a file', async () => {
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body: new FormData() });
  expect(response.status).toBe(422);
});

test.each([
  ['text/markdown', 'text/markdown'],
  ['application/x-ndjson', 'application/x-ndjson'],
  ['text/*;q=0.5, application/json;q=0.1', 'text/'],
  ['*/*', 'application/json'],
  ['*/*, application/json;q=0', 'application/x-ndjson'],
  ['TEXT/Markdown', 'text/markdown']
])('answers to Accept: %s', async (accept, type) => {
  const response = await wirecopy().request('/v1/parse', { method: 'POST', body: 'x', headers: { accept } });
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('vary')).toContain('Accept');
});

test('refuses what it cannot write, and says what it can', async () => {
  const response = await wirecopy().request('/v1/parse', {
    method: 'POST',
    body: 'x',
    headers: { accept: 'image/png' }
  });
  expect(response.status).toBe(406);
  expect(await response.json()).toMatchObject({
    detail: expect.stringContaining('application/json') as string
  });
});

test('answers a batch line by line, in order, with errors in their place', async () => {
  const lines = [
    '{"text":"One."}',
    'nonsense',
    '',
    '{"text":2}',
    `{"text":"${'x'.repeat(300)}"}`,
    '{"html":"<p>Two."}'
  ];
  const response = await post('/v1/parse/batch', lines.join('\n'), 'application/x-ndjson', { maxBytes: 200 });
  const answers = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(answers).toMatchObject([
    { line: 1, document: { articles: expect.any(Array) as unknown[] } },
    { line: 2, error: { status: 400 } },
    { line: 4, error: { status: 422, field: '/text' } },
    { line: 5, error: { status: 413 } },
    { line: 6, document: { articles: expect.any(Array) as unknown[] } }
  ]);
});

test('opens only to its keys', async () => {
  const app = wirecopy({ keys: ['old-key', 'new-key'] });
  const ask = async (headers: Record<string, string>): Promise<Response> =>
    app.request('/v1/parse', { method: 'POST', body: 'x', headers });
  expect((await ask({ authorization: 'Bearer new-key' })).status).toBe(200);
  expect((await ask({ authorization: 'Bearer old-key' })).status).toBe(200);
  expect((await ask({ authorization: 'Bearer other' })).status).toBe(401);
  expect((await ask({ authorization: 'Basic b2xkLWtleQ==' })).status).toBe(401);
  const refused = await ask({});
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toContain('Bearer');
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect((await app.request('/health')).status).toBe(200);
});

test('refuses a key that no request can carry', () => {
  expect(() => wirecopy({ keys: ['good', 'no good!'] })).toThrow('number 2');
});

test('lets pages of other origins in only where told', async () => {
  const ask = async (options: object): Promise<string | null> => {
    const headers = { origin: 'https://desk.example' };
    const response = await wirecopy(options).request('/v1/parse', { method: 'POST', body: 'x', headers });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await ask({})).toBeNull();
  expect(await ask({ origins: ['https://desk.example'] })).toBe('https://desk.example');
  const preflight = await wirecopy({ origins: ['https://desk.example'] }).request('/v1/parse', {
    method: 'OPTIONS',
    headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' }
  });
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST');
});

test('finds the dates of a text against a reference', async () => {
  const response = await wirecopy().request('/v1/dates?text=le+19+novembre&reference=2024-11-20&language=fr');
  expect(await response.json()).toMatchObject({ dates: [{ value: '2024-11-19', text: '19 novembre' }] });
});

test.each([
  ['/v1/dates', '/text'],
  ['/v1/dates?text=x&prefer=never', '/prefer'],
  ['/v1/dates?text=x&order=myd', '/order']
])('refuses %s, naming the field', async (path, field) => {
  const response = await wirecopy().request(path);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ field });
});

test('logs each request without its content, and says how long it took', async () => {
  const records: RequestRecord[] = [];
  const app = wirecopy({ log: (record) => records.push(record) });
  const response = await app.request('/v1/dates?text=a+secret+of+19+November+2024');
  expect(response.headers.get('server-timing')).toMatch(/^total;dur=/u);
  expect(records).toMatchObject([{ method: 'GET', route: '/v1/dates', status: 200 }]);
  expect(JSON.stringify(records)).not.toContain('secret');
});

test('logs where an error of its own happened, and answers its id alone', async () => {
  const records: RequestRecord[] = [];
  const limit = (): Promise<{ success: boolean }> => Promise.reject(new TypeError('a secret'));
  const app = wirecopy({ log: (record) => records.push(record), rateLimiter: { limit } });
  const response = await app.request('/v1/agencies');
  const answer = await response.text();
  expect(response.status).toBe(500);
  expect(records).toMatchObject([
    { status: 500, error: expect.stringMatching(/^TypeError\n +at .*app\.test\.ts/u) as string }
  ]);
  expect(JSON.parse(answer)).toMatchObject({ instance: `urn:request:${records[0]?.requestId}` });
  expect(JSON.stringify(records) + answer).not.toContain('secret');
});

test('counts requests for Prometheus', async () => {
  const metrics = requestMetrics();
  const app = wirecopy({ log: metrics.record });
  await app.request('/health');
  await app.request('/nowhere');
  expect(metrics.expose()).toContain('wirecopy_requests_total{method="GET",route="/health",status="200"} 1');
  expect(metrics.expose()).toMatch(/duration_seconds_count\{method="GET",route="\/health"\} 1/u);
});

test('answers inside another app', async () => {
  const app = new Hono().route('/news', wirecopy());
  expect((await app.request('/news/health')).status).toBe(200);
  const missing = await app.request('/news/v1/dates');
  expect(missing.status).toBe(422);
  expect(missing.headers.get('content-type')).toBe('application/problem+json');
});

test.each([
  ['/news', 'news/docs'],
  ['/news/', 'docs']
])('shows its playground at %s with addresses that hold there', async (path, link) => {
  const page = await new Hono().route('/news', wirecopy()).request(path);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'nonce-");
  expect(await page.text()).toContain(`href="${link}"`);
});

test('answers through the adapters of Vercel and AWS Lambda', async () => {
  const response = await handleVercel(wirecopy())(new Request('https://edge.example/health'));
  expect(response.status).toBe(200);
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/health',
    rawQueryString: '',
    headers: { host: 'lambda.example' },
    isBase64Encoded: false,
    requestContext: { domainName: 'lambda.example', http: { method: 'GET', path: '/health' } }
  };
  const answer: unknown = await handleLambda(wirecopy())(event as never);
  expect(answer).toMatchObject({ statusCode: 200 });
});

test('counts the callers of AWS Lambda by the address that it tells, and believes no header', async () => {
  const handler = handleLambda(
    wirecopy({ rateLimiter: countingLimiter({ limit: 1, period: 60, now: () => 0 }) })
  );
  const ask = async (sourceIp: string, told: string): Promise<number> => {
    const event = {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/v1/parse',
      rawQueryString: '',
      headers: { host: 'lambda.example', 'content-type': 'text/plain', 'cf-connecting-ip': told },
      body: Buffer.from(harbour).toString('base64'),
      isBase64Encoded: true,
      requestContext: { domainName: 'lambda.example', http: { method: 'POST', path: '/v1/parse', sourceIp } }
    };
    return ((await handler(event as never)) as { statusCode: number }).statusCode;
  };
  const told = [await ask('192.0.2.1', 'a'), await ask('192.0.2.1', 'b'), await ask('192.0.2.2', 'a')];
  expect(told).toEqual([200, 429, 200]);
});

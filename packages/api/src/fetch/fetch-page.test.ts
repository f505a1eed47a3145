import { describe, expect, test } from 'vitest';
import { wirecopy } from '../app.ts';
import { type FetchOptions, fetchPage, isPublic, pageFetcher } from './fetch-page.ts';

const PUBLIC = '93.184.215.14';
const hosts: Readonly<Record<string, readonly string[]>> = {
  'news.example': [PUBLIC],
  'inside.example': ['10.0.0.7'],
  'mixed.example': [PUBLIC, '127.0.0.1'],
  'metadata.example': ['169.254.169.254']
};

function web(pages: Readonly<Record<string, () => Response>>, asked: string[] = []): FetchOptions {
  return {
    resolve: (host) => Promise.resolve(hosts[host] ?? []),
    ask: (url) => {
      asked.push(url.href);
      const page = pages[url.href];
      return page === undefined ? Promise.reject(new Error('refused')) : Promise.resolve(page());
    }
  };
}

const html = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
const redirect = (location: string): Response => new Response(null, { status: 302, headers: { location } });

test.each([
  [PUBLIC, true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['::7f00:1', false],
  ['::ffff:0:7f00:1', false],
  ['fec0::1', false],
  ['4000::1', false],
  ['no address', false]
])('%s is public: %s', (address, answer) => {
  expect(isPublic(address)).toBe(answer);
});

describe('a page', () => {
  test('is fetched over redirects on the public web', async () => {
    const options = web({
      'https://news.example/old': () => redirect('/story'),
      'https://news.example/story': () => html('<p>Text.</p>')
    });
    expect(new TextDecoder().decode((await fetchPage('https://news.example/old', options)).bytes)).toBe(
      '<p>Text.</p>'
    );
  });

  test.each([
    ['http://news.example/', 422],
    ['ftp://news.example/', 422],
    ['https://news.example:8443/', 422],
    ['https://user:word@news.example/', 422],
    ['https://127.0.0.1/', 422],
    ['https://2130706433/', 422],
    ['https://[::1]/', 422],
    ['https://inside.example/', 422],
    ['https://mixed.example/', 422],
    ['https://metadata.example/', 422],
    ['https://unknown.example/', 502],
    ['nonsense', 422]
  ])('is not asked for at %s', async (url, status) => {
    const asked: string[] = [];
    await expect(fetchPage(url, web({}, asked))).rejects.toMatchObject({ status });
    expect(asked).toEqual([]);
  });

  test.each(['https://inside.example/', 'http://news.example/', 'https://[::ffff:10.0.0.1]/'])(
    'is not followed to %s',
    async (location) => {
      const asked: string[] = [];
      const options = web({ 'https://news.example/': () => redirect(location) }, asked);
      await expect(fetchPage('https://news.example/', options)).rejects.toMatchObject({ status: 422 });
      expect(asked).toEqual(['https://news.example/']);
    }
  );

  test('is not followed in circles', async () => {
    const options = web({ 'https://news.example/': () => redirect('https://news.example/') });
    await expect(fetchPage('https://news.example/', options)).rejects.toMatchObject({ status: 502 });
  });

  test('is not waited for longer than the limit, whoever is slow', async () => {
    const never = (): Promise<never> => new Promise(() => {});
    const slow: readonly Partial<FetchOptions>[] = [
      { resolve: never },
      {
        ask: (_url, _address, signal) => new Promise((_, reject) => signal.addEventListener('abort', reject))
      }
    ];
    for (const more of slow)
      await expect(
        fetchPage('https://news.example/', { ...web({}), ...more, timeout: 20 })
      ).rejects.toMatchObject({ status: 502, message: 'The page took too long.' });
  });

  test('is refused when too large, no text, or broken', async () => {
    const ask = (response: () => Response, more: Partial<FetchOptions> = {}): Promise<unknown> =>
      fetchPage('https://news.example/', { ...web({ 'https://news.example/': response }), ...more });
    await expect(ask(() => html('x'.repeat(100)), { maxBytes: 10 })).rejects.toMatchObject({ status: 413 });
    await expect(
      ask(() => new Response('x', { headers: { 'content-type': 'image/png' } }))
    ).rejects.toMatchObject({ status: 415 });
    await expect(ask(() => new Response('x', { status: 404 }))).rejects.toMatchObject({ status: 502 });
  });
});

describe('the API', () => {
  const ask = (options: object): Promise<Response> =>
    Promise.resolve(
      wirecopy(options).request('/v1/parse', {
        method: 'POST',
        body: '{"url":"https://news.example/"}',
        headers: { 'content-type': 'application/json' }
      })
    );

  test('fetches nothing unless told to', async () => {
    const response = await ask({});
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ field: '/url' });
  });

  test('parses a page where told to', async () => {
    const response = await ask({
      fetchUrls: pageFetcher(web({ 'https://news.example/': () => html('<h1>A</h1><p>Text.</p>') }))
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('articles');
  });
});

import { expect, expectTypeOf, test } from 'vitest';
import { wirecopy } from './app.ts';
import { wirecopyClient } from './client.ts';

const app = wirecopy();
const api = wirecopyClient('http://localhost', {
  fetch: (input: string | URL | Request, init?: RequestInit) => app.request(input, init)
});

test('asks for agencies and knows what comes', async () => {
  const response = await api.v1.agencies.$get();
  const { agencies } = await response.json();
  expect(agencies.some(({ code }) => code === 'AFP')).toBe(true);
  expectTypeOf(agencies[0]!.name).toEqualTypeOf<string>();
});

test('knows the health route', async () => {
  const response = await api.health.$get();
  const { status } = await response.json();
  expectTypeOf(status).toEqualTypeOf<'ok'>();
  expect(status).toBe('ok');
});

const text =
  'Bridge opens to traffic\n19 November 2024\nThe mayor opened the bridge on Tuesday, after three years of work.\n';

test('sends a text and knows its document', async () => {
  const response = await api.v1.parse.$post({ json: { text, language: 'en' } });
  const document = await response.json();
  expectTypeOf(document.articles[0]!.kind).toEqualTypeOf<'article' | 'teaser'>();
  expect(document.articles[0]?.published?.value).toBe('2024-11-19');
});

test('sends a file, and many, and knows that many are answered by name', async () => {
  const file = new File([text], 'bridge.txt', { type: 'text/plain' });
  const one = await (await api.v1.parse.$post({ form: { file } })).json();
  expect(one.articles).toHaveLength(1);
  const many = await (await api.v1.parse.$post({ form: { files: [file, file] } })).json();
  expectTypeOf(many.documents[0]!.name).toEqualTypeOf<string>();
  expect(many.documents.map(({ name }) => name)).toEqual(['bridge.txt', 'bridge.txt']);
});

test('asks for dates and for reasons', async () => {
  const query = { text: 'mardi dernier', reference: '2024-11-20', language: 'fr' };
  const { dates } = await (await api.v1.dates.$get({ query })).json();
  expect(dates.map(({ value }) => value)).toEqual(['2024-11-19']);
  const { lines } = await (await api.v1.explain.$post({ json: { text } })).json();
  expect(lines.map(({ label }) => label)).toContain('HEADLINE');
});

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

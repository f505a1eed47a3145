import { expect, test } from 'vitest';
import { wirecopy } from '../app.ts';
import { countingLimiter } from './rate-limit.ts';

test('counts each caller by itself, and anew in each window', async () => {
  let time = 0;
  const limiter = countingLimiter({ limit: 2, period: 60, now: () => time });
  const ask = async (key: string): Promise<boolean> => (await limiter.limit({ key })).success;
  expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([true, true, false, true]);
  time = 45.5;
  expect(await limiter.limit({ key: 'a' })).toEqual({ success: false, retryAfter: 14.5 });
  time = 61;
  expect(await ask('a')).toBe(true);
});

test.each([
  ['Node', (address: string) => ({ incoming: { socket: { remoteAddress: address } } })],
  ['Deno', (address: string) => ({ remoteAddr: { hostname: address } })],
  ['Bun', (address: string) => ({ requestIP: () => ({ address }) })]
])(
  'knows a caller by the address that %s gives, whatever the request says of itself',
  async (_name, platform) => {
    const app = wirecopy({ rateLimiter: countingLimiter({ limit: 1, period: 60 }) });
    const ask = async (address: string, headers: Record<string, string>): Promise<number> =>
      (await app.request('/v1/agencies', { headers }, platform(address))).status;
    expect(await ask('192.0.2.1', {})).toBe(200);
    expect(await ask('192.0.2.1', { authorization: 'Bearer made-up' })).toBe(429);
    expect(await ask('192.0.2.1', { 'cf-connecting-ip': '192.0.2.9' })).toBe(429);
    expect(await ask('192.0.2.2', {})).toBe(200);
  }
);

test('knows a caller by its key, where keys are asked for', async () => {
  const limiter = countingLimiter({ limit: 1, period: 60 });
  const app = wirecopy({ keys: ['a', 'b'], rateLimiter: limiter });
  const ask = async (key: string): Promise<number> =>
    (await app.request('/v1/agencies', { headers: { authorization: `Bearer ${key}` } })).status;
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual([200, 429, 200]);
});

test('answers 429 when the limiter refuses', async () => {
  const app = wirecopy({ rateLimiter: countingLimiter({ limit: 1, period: 60 }), callerOf: () => 'desk' });
  expect((await app.request('/v1/agencies')).status).toBe(200);
  const refused = await app.request('/v1/agencies');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await app.request('/health')).status).toBe(200);
});

import { expect, test } from 'vitest';
import { wirecopy } from './app.ts';
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

test('answers 429 when the limiter refuses', async () => {
  const app = wirecopy({ rateLimiter: countingLimiter({ limit: 1, period: 60 }), callerOf: () => 'desk' });
  expect((await app.request('/v1/agencies')).status).toBe(200);
  const refused = await app.request('/v1/agencies');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await app.request('/health')).status).toBe(200);
});

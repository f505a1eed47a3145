import { expect, test } from 'vitest';
import { optionsFrom } from './environment.ts';

test('an empty environment says nothing', () => {
  expect(optionsFrom({ PATH: '/bin', LIMITER: {} })).toEqual({});
});

test('lists are cut at their commas, numbers read', () => {
  const options = optionsFrom({
    WIRECOPY_KEYS: 'old, new,',
    WIRECOPY_ORIGINS: 'https://a.example',
    WIRECOPY_MAX_BYTES: '1000',
    WIRECOPY_RATE_LIMIT: '0'
  });
  expect(options).toEqual({ keys: ['old', 'new'], origins: ['https://a.example'], maxBytes: 1000 });
});

test('a limit of requests counts', async () => {
  const { rateLimiter } = optionsFrom({ WIRECOPY_RATE_LIMIT: '1' });
  expect(await rateLimiter?.limit({ key: 'a' })).toMatchObject({ success: true });
  expect(await rateLimiter?.limit({ key: 'a' })).toMatchObject({ success: false });
});

test.each([
  ['WIRECOPY_KEYS', ''],
  ['WIRECOPY_KEYS', ' , '],
  ['WIRECOPY_ORIGINS', ''],
  ['WIRECOPY_MAX_BYTES', '10 MB'],
  ['WIRECOPY_MAX_BYTES', '0'],
  ['WIRECOPY_MAX_BYTES', ''],
  ['WIRECOPY_RATE_LIMIT', '-1']
])('%s cannot be "%s"', (name, value) => {
  expect(() => optionsFrom({ [name]: value })).toThrow(name);
});

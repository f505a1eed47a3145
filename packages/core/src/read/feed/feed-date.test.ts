import { expect, test } from 'vitest';
import { feedDate } from './feed-date.ts';

test.each([
  ['Tue, 19 Nov 2024 14:05:00 +0100', '2024-11-19T14:05:00+01:00'],
  ['19 Nov 2024 4:05 GMT', '2024-11-19T04:05Z'],
  ['Tue, 19 Nov 24 14:05:00 EST', '2024-11-19T14:05:00-05:00'],
  ['Tue, 19 November 2024', '2024-11-19'],
  ['Tue, 19 Nov 2024 14:05:00', '2024-11-19T14:05:00'],
  ['2024-11-19T14:05:00+01:00', '2024-11-19T14:05:00+01:00'],
  ['2024-11-19T00:00:00-00:00', '2024-11-19'],
  ['2024-11', '2024-11'],
  ['mardi 19 novembre', 'mardi 19 novembre']
])('%s is %s', (written, iso) => {
  expect(feedDate(written)).toBe(iso);
});

import { expect, test } from 'vitest';
import { fromDateTime, toDateTime, toIsoDate } from './date-formats.ts';

test.each([
  ['2024-11-19', '2024-11-19T00:00:00-00:00', '2024-11-19'],
  ['2024-11-19T14:05+01:00', '2024-11-19T14:05:00+01:00', '2024-11-19T14:05+01:00'],
  ['2024-11-19T14:05', '2024-11-19T14:05:00-00:00', '2024-11-19T14:05'],
  ['2024-11', null, '2024-11'],
  ['2024', null, '2024'],
  ['2024-11~', null, '2024-11'],
  ['2024-21', null, null],
  ['202X', null, null],
  ['2024-11-03/2024-11-05', null, null],
  ['2023-02-29', null, '2023-02-29']
])('%s is %s in RFC 3339 and %s in ISO 8601', (edtf, dateTime, iso) => {
  expect(toDateTime(edtf)).toBe(dateTime);
  expect(toIsoDate(edtf)).toBe(iso);
});

test.each([
  ['2024-11-19T00:00:00-00:00', '2024-11-19'],
  ['2024-11-19T14:05:00-00:00', '2024-11-19T14:05:00'],
  ['2024-11-19T14:05:00+01:00', '2024-11-19T14:05:00+01:00']
])('%s was written for %s', (dateTime, value) => {
  expect(fromDateTime(dateTime)).toBe(value);
});

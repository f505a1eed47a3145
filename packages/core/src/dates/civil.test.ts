import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, dayOf, monthOf, readReference, weekdayOf, yearOf } from './civil.ts';

test('counts days as Date does, before the epoch and over the ends of months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 9999 }),
      fc.integer({ min: -14, max: 26 }),
      fc.integer({ min: -40, max: 70 }),
      fc.integer({ min: 0, max: 86_399_999 }),
      (year, month, day, time) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect(civil(year, month, day)).toBe(date.getTime());
        const at = date.getTime() + time;
        expect([yearOf(at), monthOf(at), dayOf(at), weekdayOf(at) % 7]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCDay()
        ]);
      }
    )
  );
});

test.each([
  ['2024-11-19', '2024-11-19T00:00:00Z'],
  ['2024-11', '2024-11-01T00:00:00Z'],
  ['2024', '2024-01-01T00:00:00Z'],
  ['2024-11-19T15:04', '2024-11-19T15:04:00Z'],
  ['2024-11-19 150405', '2024-11-19T15:04:05Z'],
  ['2024-11-19T15:04:05+02:00', '2024-11-19T15:04:05Z'],
  ['2024-11-19T9', '2024-11-19T00:00:00Z'],
  ['-0044-03-15', '-000044-03-15T00:00:00Z']
])('reads %s as civil time', (reference, instant) => {
  expect(readReference(reference)).toBe(Date.parse(instant));
});

test.each(['', 'today', '123', '-12', 'T12:00'])('reads no time from "%s"', (reference) => {
  expect(readReference(reference)).toBeNull();
});

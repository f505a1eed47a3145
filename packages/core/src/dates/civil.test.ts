import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, dayOf, monthOf, weekdayOf, yearOf } from './civil.ts';

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

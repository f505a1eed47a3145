import { describe, expect, test } from 'vitest';
import { PHRASES, SPOKEN } from '../../test/spoken-dates.ts';
import { all } from '../locales/all.ts';
import { findDates } from './index.ts';

const reference = '2024-11-19T15:00';

describe('what news says of dates', () => {
  test.each(Object.entries(SPOKEN))('%s', (language, list) => {
    const phrases = list.trim().split('\n');
    expect(phrases).toHaveLength(PHRASES.length);
    const misread = PHRASES.flatMap(([meaning, values], at) => {
      const text = phrases[at] ?? '-';
      if (text === '-') return [];
      const found = findDates(text, { locales: all, languages: [language], reference })
        .map(({ value }) => value)
        .join();
      return values.includes(found) ? [] : [`${text} (${meaning}) → ${found}, not ${values.join(' or ')}`];
    });
    expect(misread).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { PHRASES, SPOKEN } from '../../test/spoken-dates.ts';
import { PERIODS, SPOKEN_PERIODS } from '../../test/spoken-periods.ts';
import { all } from '../locales/all.ts';
import { findDates } from './index.ts';

const reference = '2024-11-19T15:00';

describe.each([
  ['what news says of dates', PHRASES, SPOKEN],
  ['what news says of periods', PERIODS, SPOKEN_PERIODS]
])('%s', (_, meanings, spoken) => {
  test.each(Object.entries(spoken))('%s', (language, list) => {
    const phrases = list.trim().split('\n');
    expect(phrases).toHaveLength(meanings.length);
    const misread = meanings.flatMap(([meaning, values], at) => {
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

import { expect, test } from 'vitest';
import { parseDate } from '../dates/index.ts';
import { all } from './all.ts';
import { more } from './more.ts';

test('every language is there once, with months', () => {
  const codes = [...all, ...more].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { months, words } of [...all, ...more]) expect(months + words).toMatch(/\p{L}/u);
});

test('a rarer language is read where it is given', () => {
  const fo = more.filter(({ code }) => code === 'fo');
  expect(parseDate('3. oktober 2023', { locales: fo })?.value).toBe('2023-10-03');
  expect(all.some(({ code }) => code === 'fo')).toBe(false);
});

import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '../read/read-plain-text.ts';
import { FURNITURE_FEATURES, furnitureAround } from './furniture-around.ts';
import { viewLines } from './line-view.ts';

const SIZE = FURNITURE_FEATURES.length;

/** The furniture around each line, by name. */
function around(text: string): Record<string, number>[] {
  const views = viewLines(readPlainText(text).lines, ['en']);
  const write = furnitureAround(views);
  return views.map((_, at) => {
    const row = new Float64Array(SIZE);
    write(at, row, 0);
    return Object.fromEntries(FURNITURE_FEATURES.map((name, which) => [name, row[which] ?? 0]));
  });
}

test('what a site says of itself is counted around a line, not in it', () => {
  const [first, second, third] = around(
    'The ferry sails again.\nManage your cookies and your newsletter subscription\nThe harbour office said so.'
  );
  expect(first?.['words of a website after']).toBe(1);
  expect(second?.['words of a website right around']).toBe(0);
  expect(third?.['words of a website before']).toBe(1);
});

test('comments stand below their heading, the nearest surest', () => {
  const [text, heading, first, second] = around(
    'The ferry sails again.\nComments (12)\nAbout time, too.\nWho pays for it?'
  );
  const below = 'below a comments heading';
  expect([text?.[below], heading?.[below], first?.[below]]).toEqual([0, 0, 1]);
  expect(second?.[below]).toBeLessThan(1);
  expect(second?.[below]).toBeGreaterThan(0);
});

test('every line of any text has all numbers', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      for (const row of around(text)) expect(Object.values(row).every(Number.isFinite)).toBe(true);
    })
  );
});

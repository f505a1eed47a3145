import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const told = (lines: readonly string[]) =>
  parse(lines.join('\n')).articles.map(({ kind, headline, body }) => [
    kind,
    headline?.text ?? null,
    body.length
  ]);

const ENTRIES = [
  'Storm on the coast: live updates',
  'By Jane Miller and Tom Smith',
  'Updated 9 February 2025, 18:40',
  'Thousands of homes on the coast are without power after a storm brought down trees and lines. Follow the latest here.',
  '18:32',
  'Power back in Altstadt',
  'The electricity company says that power is back in most of Altstadt. Repairs in Lisport will take until Monday evening.',
  '17:50',
  'Ferries will not run before Tuesday',
  'The ferry company has cancelled all sailings until Tuesday morning because of high waves in the Arle estuary.',
  '16:15',
  'Schools to stay closed',
  'Schools in the three coastal districts will stay closed on Monday, the education office said in a statement.'
];

test('the entries of a live blog are one article, each with its headline', () => {
  expect(told(ENTRIES)).toEqual([['article', ENTRIES[0], 7]]);
});

test('with times as they are written elsewhere', () => {
  const times = ['6:32 p.m.', '5:50 p.m.', '4:15 p.m.'];
  expect(
    told(ENTRIES.map((line) => (/^\d\d:\d\d$/u.test(line) ? (times.shift() ?? '') : line)))
  ).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { viewLines } from '../label/line-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { endsTrail, lastOverSign } from './headline-place.ts';
import type { LineRole } from './line-roles.ts';

const views = (...lines: readonly string[]) => viewLines(readPlainText(lines.join('\n')).lines);

test.each([
  ['a trail with its signs', 'Home » Harbour » Ferries sail again', true],
  ['a sentence', 'On Sunday we said: Ferries sail again', false],
  ['a trail to elsewhere', 'Home » Harbour » Timetable', false],
  ['the same line', 'Ferries sail again', false]
])('%s over a line', (_, above, expected) => {
  expect(endsTrail(views(above, 'Ferries sail again'), 1)).toBe(expected);
});

test('the last candidate that could be the headline and has a byline or a date below', () => {
  const roles: LineRole[] = ['other', 'other', 'other', 'byline', 'other', 'text'];
  expect(lastOverSign(roles, [0, 1, 2, 4], [true, true, false, true], 5)).toBe(1);
  expect(lastOverSign(['other', 'other', 'text'], [0, 1], [true, true], 2)).toBe(-1);
});

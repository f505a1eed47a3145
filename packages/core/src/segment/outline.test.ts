import { expect, test } from 'vitest';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { outline } from './outline.ts';

const outlined = (...lines: readonly string[]) =>
  outline(labelViews(viewLines(readPlainText(lines.join('\n')).lines, ['en']), TRAINED_MODELS));

test('entries of a dated list stand in a row, alike or not', () => {
  const { dated } = outlined(
    'Council votes on the new bridge',
    '- 11 May 2024',
    'Schools close for the regatta',
    '- 10 May 2024',
    'Ferry to the islands sails again',
    '12/05/2024'
  );
  expect(dated[1]).toEqual({ chain: 1, isAlike: null });
  expect(dated[3]).toEqual({ chain: 2, isAlike: true });
  expect(dated[5]).toEqual({ chain: 3, isAlike: false });
  expect(dated[4]).toBeNull();
});

test('a line stands apart where blank lines are rare, not where they are everywhere', () => {
  const lines = ['One line of text', 'Another line of text', 'A third line of text', 'A fourth line of text'];
  expect(outlined(...lines.slice(0, 2), '', ...lines.slice(2)).apart[2]).toBeGreaterThan(0.5);
  expect(outlined(...lines.flatMap((line) => [line, ''])).apart[2]).toBe(0);
});

test('a headline that reads like names heads its entry', () => {
  const { roles } = outlined(
    'Schools close for the regatta of Nordholm',
    '11 May 2024',
    'Famous Painters and Young Sculptors of Nordholm',
    '10 May 2024',
    'Ferry to the islands sails again',
    '9 May 2024'
  );
  expect(roles).toEqual(['other', 'date', 'other', 'date', 'other', 'date']);
});

test('a page is told from articles without a site around them', () => {
  const article = (number: number): string[] => [
    `Ferry number ${number} to the islands sails again`,
    `The ferry between Nordholm and the islands will run ${number} times from next week, the harbour office announced.`,
    `Divers had found ${number} cracks in the old ramp, and the council decided to replace it before the winter.`
  ];
  const articles = Array.from({ length: 30 }, (_, number) => article(number)).flat();
  const menu = Array.from({ length: 30 }, (_, entry) => `Section ${entry + 1}`);
  expect(outlined(...article(1)).kind.isPage).toBe(false);
  expect(outlined(...articles).kind.isPage).toBe(false);
  expect(outlined(...menu, ...article(1)).kind.isPage).toBe(true);
});

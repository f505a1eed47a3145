import { expect, test } from 'vitest';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { headlineCandidates } from './headline-candidates.ts';
import { HEADLINE_FEATURES } from './headline-feature-names.ts';
import { outline } from './outline.ts';

const BODY =
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced on Monday.';

/** The features of the first lines as headlines of the last, by name. */
function candidates(...lines: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const views = viewLines(readPlainText([...lines, BODY].join('\n')).lines, ['en']);
  const found = headlineCandidates(
    outline(labelViews(views, TRAINED_MODELS)),
    { body: [lines.length] },
    0,
    null
  );
  return found.map(({ row }) => {
    expect(row).toHaveLength(HEADLINE_FEATURES.length);
    return new Map(HEADLINE_FEATURES.map((name, which) => [name, row[which] ?? 0]));
  });
}

test('a trail above the headline says the same, a standfirst below it does not', () => {
  const [trail, headline] = candidates('Ferry to islands sails again', 'Ferry to islands sails again soon');
  expect(headline?.get('like a line soon above')).toBeGreaterThan(0.7);
  expect(trail?.get('like a line soon below')).toBeGreaterThan(0.7);
  const [, standfirst] = candidates('Ferry to islands sails again', 'Council spent millions of crowns');
  expect(standfirst?.get('like a line soon above')).toBeLessThan(0.3);
  expect(standfirst?.get('under a line of its size that it is unlike')).toBeGreaterThan(0.7);
});

test("a page's title begins with its headline", () => {
  const [title, headline] = candidates(
    'Ferry to islands sails again - Nordholm Courier',
    'Ferry to islands sails again'
  );
  expect(headline?.get('the first line begins with it')).toBe(1);
  expect(headline?.get('the first line is it')).toBe(0);
  expect(title?.get('the first line begins with it')).toBe(0);
});

test('a candidate is set beside the next one of its size, over a kicker too', () => {
  const [, trail, kicker, headline] = candidates(
    'Home',
    'Council votes for new ferry to islands',
    'Harbour',
    'Council votes for new ferry',
    'By Jane Doe'
  );
  expect(trail?.get('below: stands near')).toBe(1);
  expect(trail?.get('below: two lines away')).toBe(1);
  expect(trail?.get('below: length against its own')).toBeLessThan(0);
  expect(trail?.get('above: stands near')).toBe(0);
  expect(headline?.get('above: is like it')).toBeGreaterThan(0.7);
  expect(headline?.get('below: stands near')).toBe(0);
  expect(headline?.get('byline right below')).toBe(1);
  expect(trail?.get('byline right below')).toBe(0);
  expect(trail?.get('lines of its size down to byline, date or text')).toBe(1);
  expect(headline?.get('lines of its size down to byline, date or text')).toBe(0);
  expect(kicker?.get('short lines right above')).toBe(0);
  expect(trail?.get('short lines right above')).toBe(1);
});

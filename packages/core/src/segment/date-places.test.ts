import { expect, test } from 'vitest';
import type { Label } from '../label/label.ts';
import { viewLines } from '../label/line-view.ts';
import { viewText } from '../label/text-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { dateAboveText, dateBelowLede, datesTeaser } from './date-places.ts';
import type { Item } from './item.ts';
import { type Outline, outline } from './outline.ts';

const HEADLINE = 'Harbour of Lisport reopens';
const LEDE =
  'Ships came in at noon on Sunday, and the harbour master was there to greet the crews of all of them.';
const STORY =
  'The harbour had been closed for two weeks after a storm that had torn away a part of its pier in April.';

/** The outline of a text in which all long lines were taken for running text, and an article of these. */
function read(lines: readonly string[], headline: number | null): { text: Outline; article: Item } {
  const views = viewLines(readPlainText(lines.join('\n')).lines, ['en']);
  const labels = views.map(({ facts }): Label => (facts.length > 80 ? 'BODY' : 'NAVIGATION'));
  const none = () => new Float64Array();
  const view = viewText(views, new Float64Array(views.length));
  const text = outline({ view, labels, chances: views.map(none), rowOf: none, bodyRowOf: none });
  const body = labels.flatMap((label, at) => (label === 'BODY' ? [at] : []));
  const first = headline ?? body[0] ?? 0;
  const article: Item = {
    kind: 'article',
    first,
    last: views.length - 1,
    kicker: null,
    headline,
    standfirst: null,
    bylines: [],
    dates: [],
    body,
    source: null,
    tags: [],
    confidence: 1
  };
  return { text, article };
}

test.each([
  ['By Jane Doe', '12 May 2024'],
  ['Jane Doe - 12 May 2024'],
  ['Published on 12 May 2024'],
  ['Jane Doe', 'Updated: 12 May 2024']
])('below a lede %j %j dates the article', (...header) => {
  const { text, article } = read([HEADLINE, LEDE, ...header, STORY], 0);
  expect(dateBelowLede(text, article)).toBe(1 + header.length);
});

test.each([
  ['a date alone', [HEADLINE, LEDE, '12 May 2024', STORY], 0],
  ['one of two dates', [HEADLINE, LEDE, 'By Jane Doe', '12 May 2024', '11 May 2024', STORY], 0],
  ['a date without a headline', [LEDE, 'By Jane Doe', '12 May 2024', STORY], null],
  ['a date further down', [HEADLINE, LEDE, STORY, LEDE, 'By Jane Doe', '12 May 2024', STORY], 0]
])('%s does not', (_, lines, headline) => {
  const { text, article } = read(lines, headline);
  expect(dateBelowLede(text, article)).toBeNull();
});

const TEASERS = [
  'Council votes on the new bridge',
  '- 11 May 2024',
  'Schools close for the regatta',
  '- 10 May 2024'
];

test('the last date of a list of teasers is not that of a text without a headline', () => {
  const { text, article } = read([...TEASERS, LEDE, STORY], null);
  expect(datesTeaser(text, article, 0, 3)).toBe(true);
});

test.each([
  ['one teaser alone tells no list', TEASERS.slice(2), 1],
  ['a second date below the list is the article’s', [...TEASERS, '- 12 May 2024'], 4]
])('%s', (_, above, at) => {
  const { text, article } = read([...above, LEDE, STORY], null);
  expect(datesTeaser(text, article, 0, at)).toBe(false);
});

test.each([
  [
    'a header has one of its own',
    ['Schools close for the regatta', '10 May 2024', 'Updated: 12 May 2024', LEDE],
    null,
    1
  ],
  [
    'the dateline has',
    ['Schools close for the regatta', '10 May 2024', HEADLINE, `LISPORT (AP), 12 May 2024 - ${LEDE}`],
    2,
    1
  ],
  [
    'a headline has it in its line',
    [HEADLINE, LEDE, STORY, 'Schools of Altstadt close for the regatta - 10 May 2024'],
    0,
    3
  ]
])('the date of a teaser is not the article’s where %s', (_, lines, headline, at) => {
  const { text, article } = read(lines, headline);
  expect(datesTeaser(text, article, 0, at)).toBe(true);
});

test('a labelled date below a text is its own', () => {
  const { text, article } = read(
    [HEADLINE, LEDE, STORY, 'Schools of Altstadt close for the regatta', 'Updated: 10 May 2024'],
    0
  );
  expect(datesTeaser(text, article, 0, 4)).toBe(false);
});

test('a date below the headline of another date may be that of the headline below it', () => {
  const { text, article } = read(
    ['11 May 2024', 'Schools of Altstadt close for the regatta', '10 May 2024', HEADLINE, LEDE],
    3
  );
  expect(datesTeaser(text, article, 0, 2)).toBe(false);
});

test('the date right above a text without a headline is its own below another date or a rule', () => {
  for (const above of [TEASERS, ['* * *']]) {
    const { text, article } = read([...above, '12 May 2024', LEDE, STORY], null);
    expect(dateAboveText(text, article)).toBe(above.length);
  }
});

test('below a headline it may be that of a teaser', () => {
  const { text, article } = read(['Schools close for the regatta', '12 May 2024', LEDE, STORY], null);
  expect(dateAboveText(text, article)).toBeNull();
});

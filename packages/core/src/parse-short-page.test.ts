import { expect, test } from 'vitest';
import { parse } from './parse.ts';

const TITLE = 'Ministers agree on new rules for river fishing';
const FIRST =
  'Ministers from six countries agreed on Tuesday on new rules for fishing in the Arle river, ending a dispute of ten years.';
const SECOND = 'The rules limit the number of boats and forbid nets near the mouth of the river.';

const told = (html: string) =>
  parse(html, { format: 'html' }).articles.map(({ headline, body }) => [
    headline?.text ?? null,
    ...body.map(({ text }) => text)
  ]);

const SHORT: readonly (readonly [what: string, html: string, body: readonly string[]])[] = [
  ['a heading and a paragraph', `<h1>${TITLE}</h1><p>${FIRST}</p>`, [FIRST]],
  [
    'blocks without names',
    `<div>${TITLE}</div><div>By Jane Miller | 5 May 2024</div><div>${FIRST}<br><br>${SECOND}</div>`,
    [FIRST, SECOND]
  ],
  [
    'cells of a table',
    `<table><tr><td>${TITLE}</td></tr><tr><td>5 May 2024</td></tr><tr><td>${FIRST}<p>${SECOND}</td></tr></table>`,
    [FIRST, SECOND]
  ]
];

test.each(SHORT)('a short page is read by its lines: %s', (_what, html, body) => {
  expect(told(html)).toEqual([[TITLE, ...body]]);
});

test('a paragraph alone is an article', () => {
  expect(told(`<p>${FIRST}</p>`)).toEqual([[null, FIRST]]);
});

test('text set as it is written has its paragraphs between blank lines', () => {
  const broken = (text: string): string => text.replace(/(.{40,60}?) /gu, '$1\n');
  expect(told(`<pre>${TITLE}\n\n${broken(FIRST)}\n\n${broken(SECOND)}\n</pre>`)).toEqual([
    [TITLE, FIRST, SECOND]
  ]);
});

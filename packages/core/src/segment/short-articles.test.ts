import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const itemsOf = (...lines: readonly string[]) =>
  parse(lines.join('\n')).articles.map(({ kind, headline, published, byline, source, body }) => [
    kind,
    headline?.text ?? null,
    published?.value ?? null,
    byline?.people[0]?.name ?? null,
    source?.name ?? null,
    body.length
  ]);

const SENTENCE = 'The ferry sails again from Monday.';
const TOLD = [SENTENCE, 'Tickets cost five euros.'];

test.each([
  [
    ['Ferry sails again', '', ...TOLD],
    ['Ferry sails again', null, null, null, 2]
  ],
  [
    ['Ferry sails again', '5 May 2024', ...TOLD],
    ['Ferry sails again', '2024-05-05', null, null, 2]
  ],
  [
    ['Ferry sails again', 'By Jane Doe', '5 May 2024', ...TOLD],
    ['Ferry sails again', '2024-05-05', 'Jane Doe', null, 2]
  ],
  [
    ['Ferry sails again', 'By Jane Doe', ...TOLD, 'Source: AFP'],
    ['Ferry sails again', null, 'Jane Doe', 'AFP', 2]
  ],
  [
    ['Ferry sails again', 'Source: AFP', SENTENCE],
    ['Ferry sails again', null, null, 'AFP', 1]
  ],
  [
    ['渡轮复航', '2024年5月5日', '渡轮周一复航。', '票价五欧元。'],
    ['渡轮复航', '2024-05-05', null, null, 2]
  ]
])('an article of %j', (lines, expected) => {
  expect(itemsOf(...lines)).toEqual([['article', ...expected]]);
});

test('two short articles, each with its header', () => {
  const next = [
    'Bridge closed for repairs',
    '6 May 2024',
    'The bridge over the Arle is closed.',
    'Repairs take three weeks.'
  ];
  expect(itemsOf('Ferry sails again', '5 May 2024', ...TOLD, '', ...next)).toEqual([
    ['article', 'Ferry sails again', '2024-05-05', null, null, 2],
    ['article', 'Bridge closed for repairs', '2024-05-06', null, null, 2]
  ]);
});

test('a heading with nothing below it but text begins no article', () => {
  const text = ['Ferry sails again', '5 May 2024', ...TOLD, 'What comes next', ...TOLD];
  expect(itemsOf(...text)).toHaveLength(1);
  expect(itemsOf(...text, 'Source: AFP')).toHaveLength(1);
});

test('one sentence below a dated headline is a teaser’s', () => {
  expect(itemsOf('Ferry sails again', '5 May 2024', SENTENCE)).toEqual([
    ['teaser', 'Ferry sails again', '2024-05-05', null, null, 1]
  ]);
});

test.each([
  ['two lines that may be headlines', ['Ferry sails again', 'Bridge closed', ...TOLD]],
  ['a menu', ['Home', 'News', 'Sport', 'Log in.']],
  ['consent', ['We use cookies on this website.', 'Manage your privacy settings here.']]
])('%s: no article', (_, lines) => {
  expect(itemsOf(...lines).filter(([kind]) => kind === 'article')).toEqual([]);
});

import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

test('where every third line is a date, the line above it sums up the headline', () => {
  const list = [
    'Ferry strike enters third day',
    'Crews refuse to sail over pay, talks go on this week',
    '12 May 2024',
    'Museum returns painting taken in 1938',
    'The seascape goes back to the family of the collector',
    '11 May 2024',
    'Film festival opens with comedy',
    'Two retired burglars and a cat delight Altstadt',
    '10 May 2024'
  ];
  expect(
    parse(list.join('\n')).articles.map(({ headline, body }) => [headline?.text, body[0]?.text])
  ).toEqual([list.slice(0, 2), list.slice(3, 5), list.slice(6, 8)]);
});

const STORY = [
  'Harbour of Lisport reopens after two weeks',
  'The harbour of Lisport reopened on Sunday after two weeks, and the first ships came in at noon, the harbour office said.',
  'The storm had torn away a part of the pier. The repairs cost four million euros, which the town and its insurers share.',
  'The first ferry to the islands sails on Monday, and its crew asked all passengers for patience and for warm clothes.'
];

/** The headlines of the teasers in a text. */
const teasersIn = (...lines: readonly string[]): readonly (string | undefined)[] =>
  parse(lines.join('\n')).articles.flatMap(({ kind, headline }) =>
    kind === 'teaser' ? [headline?.text] : []
  );

const LIST = [
  'Council of Altstadt votes on the new bridge',
  'Schools close early for the regatta of Nordholm',
  'Ferry crews refuse to sail for a third day'
];

test('below a label, headlines are teasers though a caption stands among them', () => {
  const caption = 'The old bridge of Altstadt (Photo: Jane Roe/AFP)';
  expect(teasersIn(...STORY, 'Related stories', ...LIST, caption)).toEqual(LIST);
  expect(teasersIn(...STORY, ...LIST.slice(0, 1), caption)).toEqual([]);
});

test('a headline may name a year', () => {
  const list = [...LIST, 'Harbour of Lisport to be dredged by 2030'];
  expect(teasersIn(...STORY, '* * *', ...list)).toEqual(list);
});

test('the label of a list in which dates stand above their headlines is none of them', () => {
  const dated = LIST.flatMap((headline, day) => [`${12 - day} May 2024`, headline]);
  expect(teasersIn(...STORY, 'Read also', ...dated)).toEqual(LIST);
});

test('a sentence that ends such a list is the headline of a teaser', () => {
  const list = [...LIST, 'Not only the ferries have been late this year.'];
  const dated = list.flatMap((headline, day) => [`${12 - day} May 2024`, headline]);
  expect(teasersIn(...dated, ...STORY.slice(1))).toEqual(list);
});

test('a weekday in another language between a headline and its date is none of its words', () => {
  const list = LIST.map((headline, day) => `${headline} (Freitag, ${12 - day} May 2024)`);
  expect(teasersIn(...STORY, 'Related stories', ...list)).toEqual(LIST);
});

test('the entries of a menu in a script without spaces are no headline', () => {
  const [first] = parse(
    [
      '首页 新闻 国内 国际 财经',
      '湖畔新线路开通 首日客流超过三万',
      '2025年09月28日 10:35',
      '湖畔地铁新线路28日正式开通运营。据交通委介绍,首日客流预计超过3万人次,沿线居民出行时间将缩短约20分钟。',
      '该线路全长19.8公里,设站11座,连接湖畔与旧城地区。交通委表示,到2027年底运营里程将达到100公里。'
    ].join('\n')
  ).articles;
  expect([first?.kind, first?.headline?.text]).toEqual(['article', '湖畔新线路开通 首日客流超过三万']);
});

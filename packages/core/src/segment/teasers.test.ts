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

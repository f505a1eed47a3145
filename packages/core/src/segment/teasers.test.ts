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

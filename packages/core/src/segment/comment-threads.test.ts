import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const ARTICLE = [
  'Ministers agree on new rules for river fishing',
  'By Jane Miller',
  '5 May 2024',
  'Ministers from six countries agreed on Tuesday on new rules for fishing in the Arle river, ending a dispute of ten years.',
  'The rules limit the number of boats and forbid nets near the mouth of the river.',
  '"This is what the fishermen asked for," said the minister of agriculture, Peter Holm.',
  'The agreement must still be ratified by the parliaments of all six countries.'
];
const COMMENT =
  'Finally! It took them ten years to find out what every fisherman could have told them on the first day.';

test("readers' comments are no text of the article", () => {
  const lines = [
    ...ARTICLE,
    '2 Comments',
    'riverman62',
    '5 May 2024 at 15:20',
    COMMENT,
    'Reply',
    'Anna K.',
    '5 May 2024 at 16:02',
    COMMENT,
    'Reply'
  ];
  const { articles } = parse(lines.join('\n'));
  expect(articles.map(({ headline, body }) => [headline?.text, body.length])).toEqual([[ARTICLE[0], 4]]);
});

test('a link to the comments above the text hides nothing', () => {
  const lines = [ARTICLE[0], '2 Comments', ...ARTICLE.slice(1)];
  expect(parse(lines.join('\n')).articles[0]?.body).toHaveLength(4);
});

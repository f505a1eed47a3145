import { expect, test } from 'vitest';
import { lineFacts } from './line-facts.ts';

test.each([
  ['Die Fähre fährt wieder.', 'stop'],
  ['Es gab keine Verletzten. / ab', 'stop'],
  ['Es gab keine Verletzten. /abc', 'stop'],
  ['„Das war knapp.“ (ab)', 'stop'],
  ['Die Fähre und/oder', 'none'],
  ['Die Fähre (neu)', 'none'],
  ['Die Fähre fährt wieder. Von Inseln / und', 'none'],
  ['Die Fähre:', 'colon'],
  ['Die Fähre …', 'ellipsis'],
  ['Die Fähre,', 'comma']
])('the end of "%s"', (line, end) => {
  expect(lineFacts(line).end).toBe(end);
});

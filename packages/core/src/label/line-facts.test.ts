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
  ['Die Fähre,', 'comma'],
  ['လှေများ ပြန်ထွက်ပြီ။', 'stop'],
  ['កាណូត​ចេញ​ដំណើរ​វិញ​។', 'stop'],
  // Thai ends no sentence with a sign.
  ['เรือข้ามฟาก', 'none'],
  ['เรือข้ามฟากจะกลับมาเปิดให้บริการอีกครั้งในสัปดาห์หน้าหลังปิดนานสี่เดือน', 'stop']
])('the end of "%s"', (line, end) => {
  expect(lineFacts(line).end).toBe(end);
});

test('a Thai letter is no wider than a Latin one, an ideograph is', () => {
  expect(lineFacts('เรือข้ามฟาก').length).toBe(11);
  expect(lineFacts('渡轮复航').length).toBe(10);
});

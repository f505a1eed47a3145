import { expect, test } from 'vitest';
import { all } from '../../locales/all.ts';
import { findDates, parseDate } from '../index.ts';

const found = (language: string, text: string): readonly string[] =>
  findDates(text, { locales: all, languages: [language], reference: '2024-11-19T15:00' }).map(
    (mention) => `${mention.text} = ${mention.value} ${mention.offsets.join(' or ')}`
  );

test.each([
  ['en', 'It ends at 8 p.m. Eastern on Friday.', '8 p.m. Eastern on Friday = 2024-11-15T20:00 -300 or -240'],
  [
    'en',
    'It opens Nov. 20, 2024 at noon Greenwich Mean Time.',
    'Nov. 20, 2024 at noon Greenwich Mean Time = 2024-11-20T12:00Z '
  ],
  [
    'fr',
    'Rendez-vous mardi à 14h05 (heure de Paris).',
    'mardi à 14h05 (heure de Paris) = 2024-11-19T14:05 60 or 120'
  ],
  ['zh', '北京时间11月18日8时发射。', '北京时间11月18日8时 = 2024-11-18T08:00+08:00 '],
  ['ja', '日本時間19日午後8時に始まる。', '日本時間19日午後8時 = 2024-11-19T20:00+09:00 '],
  ['ru', 'Начало в 14:05 по московскому времени.', '14:05 по московскому времени = 2024-11-19T14:05+03:00 ']
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual([expected]);
});

test('the name of a zone without a time is no date', () => {
  expect(found('en', 'Eastern Europe and the Pacific islands keep Pacific Time.')).toEqual([]);
  expect(found('ja', '日本時間11月18日に')).toEqual(['11月18日 = 2024-11-18 ']);
  expect(parseDate('Eastern Time', { locales: all, languages: ['en'], reference: '2024-11-19' })).toBeNull();
});

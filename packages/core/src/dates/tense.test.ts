import { describe, expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { type DateOptions, findDates } from './index.ts';

const reference = '2024-11-19T15:00';
const find = (language: string, text: string, options: DateOptions = {}): readonly string[] =>
  findDates(text, { locales: all, languages: [language], reference, ...options }).map(({ value }) => value);

describe('a future marker outweighs the preference for the past', () => {
  test.each([
    ['en', 'The work will start in early June.', '2025-06-01/2025-06-10'],
    ['en', 'On Friday voters will go to the polls.', '2024-11-22'],
    ['en', 'The fair is due to run from 3 to 5 March.', '2025-03-03/2025-03-05'],
    ['fr', 'Le sommet se tiendra vendredi à Nice.', '2024-11-22'],
    ['fr', "Le procès s'ouvrira le 15 janvier.", '2025-01-15'],
    ['es', 'El tribunal dictará sentencia el 15 de enero.', '2025-01-15'],
    ['it', 'Il museo riaprirà il 15 gennaio.', '2025-01-15'],
    ['de', 'Am Freitag wird gewählt.', '2024-11-22'],
    ['ru', 'Суд начнётся 15 января.', '2025-01-15'],
    ['tr', 'Seçim cuma günü yapılacak.', '2024-11-22'],
    ['ru', 'Выборы пройдут в марте.', '2025-03'],
    ['zh', '会议将于周五举行。', '2024-11-22'],
    ['ja', '会議は金曜日に開かれる予定だ。', '2024-11-22'],
    ['ko', '회의는 금요일에 열릴 예정이다.', '2024-11-22'],
    ['ur', 'عدالت جمعہ کو فیصلہ دے گی۔ لوگ انتظار کر رہے ہیں۔', '2024-11-22'],
    ['am', 'ፍርድ ቤቱ አርብ ውሳኔ ይሰጣል። ሰዎች እየጠበቁ ነው።', '2024-11-22']
  ])('%s: %s', (language, text, value) => {
    expect(find(language, text)).toEqual([value]);
  });
  test.each([
    ['en', 'He said on Friday it will rain.', '2024-11-15'],
    ['en', 'They will replace the bridge that was closed in March.', '2024-03'],
    ['en', 'It will rain. The shop shut on Friday.', '2024-11-15'],
    ['en', 'The council will meet on Tuesday.', '2024-11-19'],
    ['fr', 'Le maire a été élu vendredi, le sommet sera long.', '2024-11-15'],
    ['tr', 'Seçim cuma günü yapıldı.', '2024-11-15'],
    ['hy', 'Անձրև կլինի։ Խանութը փակվեց ուրբաթ', '2024-11-15']
  ])('%s: not in "%s"', (language, text, value) => {
    expect(find(language, text)).toEqual([value]);
  });
  test('the caller may ignore it', () => {
    expect(find('en', 'The work will start in June.', { tense: 'ignored' })).toEqual(['2024-06']);
  });
  test('a word for yesterday and tomorrow goes by the verb and gives both', () => {
    const [mention] = findDates('मैं कल वापस जाऊंगा', { locales: all, languages: ['hi'], reference });
    expect(mention?.value).toBe('2024-11-20');
    expect(mention?.alternatives.map(({ value }) => value)).toEqual(['2024-11-18']);
    expect(find('hi', 'वह कल आया')).toEqual(['2024-11-18']);
  });
});

describe('months whose name is another word', () => {
  test.each([
    ['fr', 'Il est né en mars à Nice', ['2024-03']],
    ['fr', 'depuis mai', ['2024-05/..']],
    ['es', 'Llovió en mayo', ['2024-05']],
    ['en', 'It opened in May and closed in March', ['2024-05', '2024-03']],
    ['de', 'Er kam im August zurück', ['2024-08']],
    ['tr', 'Ocak ayında geldi', ['2024-01']],
    ['fr', 'La planète Mars et le Champ de Mars', []],
    ['es', 'Navega en mar abierto', []],
    ['en', 'This may be in march order', []],
    ['de', 'August Müller kam zurück', []]
  ])('%s: %s', (language, text, values) => {
    expect(find(language, text)).toEqual(values);
  });
});

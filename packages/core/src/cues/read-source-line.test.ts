import { describe, expect, test } from 'vitest';
import { readSourceLine } from './read-source-line.ts';

const show = (line: string): string => {
  const found = readSourceLine(line);
  return found === null ? 'null' : `${found.name} | ${found.agencies.map(({ code }) => code).join('/')}`;
};

describe('takes', () => {
  test.each([
    ['Source: AA', 'AA | AA'],
    ['Sources : AFP, Reuters', 'AFP, Reuters | AFP/Reuters'],
    ['(Source: AFP)', 'AFP | AFP'],
    ['Source: BBC News', 'BBC News | '],
    ['Quelle: dpa', 'dpa | dpa'],
    ['Fuente: EFE', 'EFE | EFE'],
    ['Con información de EFE', 'EFE | EFE'],
    ['(Com informações da Reuters)', 'Reuters | Reuters'],
    ['With Reuters', 'Reuters | Reuters'],
    ['Avec AFP', 'AFP | AFP'],
    ['Źródło: PAP', 'PAP | PAP'],
    ['Šaltinis: ELTA', 'ELTA | ELTA'],
    ['Källa: TT', 'TT | TT'],
    ['Kilde: Ritzau', 'Ritzau | Ritzau'],
    ['Kaynak: AA', 'AA | AA'],
    ['Источник: РИА Новости', 'РИА Новости | RIA'],
    ['المصدر: الأناضول', 'الأناضول | AA'],
    ['المصدر: وكالات', 'وكالات | '],
    ['منبع: ایسنا', 'ایسنا | ISNA'],
    ['来源：新华社', '新华社 | Xinhua'],
    ['出典：共同通信', '共同通信 | Kyodo'],
    ['출처: 연합뉴스', '연합뉴스 | Yonhap'],
    ['Nguồn: TTXVN', 'TTXVN | VNA'],
    ['Sumber: Antara', 'Antara | Antara'],
    ['Chanzo: AFP', 'AFP | AFP'],
    ['स्रोत: भाषा', 'भाषा | PTI'],
    ['(PAP)', 'PAP | PAP'],
    ['dpa', 'dpa | dpa'],
    ['— AFP', 'AFP | AFP'],
    ['© dpa', 'dpa | dpa'],
    ['/ritzau/', 'ritzau | Ritzau'],
    ['(sda/afp)', 'sda/afp | SDA/AFP'],
    ['STT–AFP', 'STT–AFP | STT/AFP'],
    ['© dpa-infocom, dpa:241119-930-292876/1', 'dpa | dpa'],
    ['وكالات', 'وكالات | ']
  ])('%s', (line, expected) => {
    expect(show(line)).toBe(expected);
    expect(readSourceLine(line)?.strength).toBeGreaterThanOrEqual(0.6);
  });
});

describe('refuses', () => {
  test.each([
    'Source',
    'Sources close to the minister said that the talks had failed.',
    'With Reuters reporters on the ground, the agency said it would continue.',
    'map',
    'NA',
    'PC und Tablets',
    'RSS-Feeds',
    'lusa',
    'Aa',
    'Die Quelle des Flusses liegt im Gebirge',
    'Avec le ministre',
    'Theo ông Nam, dự án sẽ hoàn thành trong năm nay.',
    'antara Jakarta dan Bandung',
    'Belga fue una palabra',
    'A statement carried by the Saudi Press Agency gave no details.'
  ])('%s', (line) => {
    expect(readSourceLine(line)).toBeNull();
  });
});

test('a name stands where it says', () => {
  const line = '（来源：新华社）';
  const found = readSourceLine(line);
  expect(line.slice(found?.nameStart, found?.nameEnd)).toBe('新华社');
});

test.each([
  ['TT', ['sv'], 'TT'],
  ['AA', ['tr'], 'AA'],
  ['AA', ['sv'], undefined],
  ['PA', ['en'], undefined]
])('two letters are an agency where it is at home: "%s" of %s', (line, languages, code) => {
  expect(readSourceLine(line, languages)?.agencies[0]?.code).toBe(code);
});

import { describe, expect, test } from 'vitest';
import { readByline } from './read-byline.ts';

const names = (line: string, languages?: readonly string[]): string =>
  (readByline(line, languages)?.people ?? [])
    .map(({ name, role }) => (role === null ? name : `${name} [${role}]`))
    .join(' + ');

describe('takes', () => {
  test.each([
    ['By Maggie Roe', 'Maggie Roe'],
    ['BY JEREMY DOE', 'JEREMY DOE'],
    ['By Jane Doe, Staff Writer', 'Jane Doe [Staff Writer]'],
    ['By Jane Doe and John Roe', 'Jane Doe + John Roe'],
    ['By Jane Doe Follow', 'Jane Doe'],
    ['By Jane Doe and John Roe in Lisport', 'Jane Doe + John Roe'],
    ['By Jane Doe For Example.Com', 'Jane Doe'],
    ['By ABBY DOE, THOMAS ROE and ROBERT POE', 'ABBY DOE + THOMAS ROE + ROBERT POE'],
    ['By Jane Doe | The Daily Example', 'Jane Doe'],
    ['By Jane Doe - Associated Press - Friday, April 28, 2023', 'Jane Doe'],
    ['byJane Roewell', 'Jane Roewell'],
    ['Written by Jane Doe • Posted on 24 May 2026, 10:05 GMT', 'Jane Doe'],
    ['Jane RoePublished Jul 17, 2024, 11:21am', 'Jane Roe'],
    ['Par Jean Dupont et Marie Martin', 'Jean Dupont + Marie Martin'],
    ['Par Jean Dupont (Tunis, correspondant)', 'Jean Dupont'],
    ['Propos recueillis par Anne d’Orval • 30/04/2024', 'Anne d’Orval'],
    ['Von Anna Schmidt, Brüssel', 'Anna Schmidt'],
    ['Von Anna Schmidt und Jan von der Heide, dpa', 'Anna Schmidt + Jan von der Heide'],
    ['Kolumne von Carla Beispiel - 28.04.2024 um 08:52 Uhr', 'Carla Beispiel'],
    ['Von Robin Amsel, Volontär (Sport)', 'Robin Amsel [Volontär]'],
    ['Por María R. Ejemplo', 'María R. Ejemplo'],
    ['di Viviana Rossi', 'Viviana Rossi'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['Haber: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['بقلم: محمد علي', 'محمد علي'],
    ['كتبت سارة أحمد', 'سارة أحمد'],
    ['作者：张三、李四', '张三 + 李四'],
    ['记者 张三丰 李四', '张三丰 + 李四'],
    ['記者：山田 太郎', '山田 太郎'],
    ['홍길동 기자', '홍길동 [기자]'],
    ['홍길동·김철수 기자', '홍길동 + 김철수 [기자]'],
    ['홍길동기자 hong@example.com', '홍길동 [기자]'],
    ['Tác giả: Lê Minh Phương', 'Lê Minh Phương'],
    ['Oleh Budi Santoso', 'Budi Santoso'],
    ['Autor: Piotr Przykładowski - Data publikacji: 2 lutego 2025', 'Piotr Przykładowski'],
    ['Szerző: Kovács János', 'Kovács János'],
    ['Του Γιώργου Παπαδόπουλου', 'Γιώργου Παπαδόπουλου'],
    ['מאת: דנה כהן', 'דנה כהן'],
    ['โดย: สมชาย ใจดี', 'สมชาย ใจดี'],
    ['लेखक: अमित शर्मा', 'अमित शर्मा'],
    ['ავტორი: ნინო ბერიძე', 'ნინო ბერიძე'],
    ['Traduction : Jean Dupont', 'Jean Dupont [Traduction]']
  ])('%s', (line, expected) => {
    expect(names(line)).toBe(expected);
    expect(readByline(line)?.strength).toBeGreaterThanOrEqual(0.5);
  });
});

test('a newsroom signs with its address', () => {
  expect(readByline('von Redaktion nordnachrichten.de')?.collectives).toEqual(['Redaktion']);
});

describe('weighs names without a label by their neighbours', () => {
  test.each([
    ['Edgar Muster', 0.3],
    ['Edgar Muster - 2 Apr 2025', 0.65],
    ['27. Januar 2026 • Edgar Muster • 3 Minuten', 0.65]
  ])('%s', (line, strength) => {
    expect(readByline(line)).toMatchObject({ labelled: false, strength });
  });
});

describe('keeps agencies and newsrooms out of people', () => {
  test.each([
    ['By Associated Press', '', 'AP'],
    ['By Adam Roe and AP', 'Adam Roe', 'AP'],
    ['Von dpa', '', 'dpa'],
    ['By Samya Doe and Vasilisa Roe The Associated Press', 'Samya Doe + Vasilisa Roe', 'AP'],
    ['Par Jean Dupont avec AFP', 'Jean Dupont', 'AFP']
  ])('%s', (line, people, agency) => {
    expect(names(line)).toBe(people);
    expect(readByline(line)?.agencies.map(({ code }) => code)).toEqual([agency]);
  });
});

describe('refuses', () => {
  test.each([
    'By midnight the streets were empty.',
    'By then it was over',
    'In April 2024, the couple announced that they had moved.',
    'Jane Roe / LRT nuotr.',
    '記者会見は中止',
    'Par ailleurs, le ministre',
    'Par la même occasion',
    'Von Anfang an war klar',
    'Por otra parte, el Gobierno anunció medidas.',
    'Abby was replaced by the coach.',
    'من جهته قال الوزير إن الاجتماع كان ناجحا',
    'Read more',
    'La Gaceta de las Islas: «Por fin»',
    'Nordholmer Bote: „Endlich“',
    'REVUE DE PRESSE',
    'KURZ NOTIERT',
    'Частая ошибка авторов текста',
    '記者会見で首相は述べた',
    ''
  ])('%s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

test.each([
  'Seit Mai 2022 Chefkontrolleur',
  'La Vieille Ferme 2025 Rosé, France',
  'Sustainable Development Goals 7, 11'
])('a number behind capitals is no sign: %s', (line) => {
  expect(readByline(line)?.strength ?? 0).toBeLessThan(0.5);
});

test('each label of a line has its people, with their role', () => {
  const cue = readByline('By Jane Doe; Editing by John Roe', ['en']);
  expect(cue?.people.map(({ name, role }) => [name, role])).toEqual([
    ['Jane Doe', null],
    ['John Roe', 'Editing by']
  ]);
  expect(readByline('Written by: Jane Doe | Edited by: John Roe', ['en'])?.people).toHaveLength(2);
});

test('a date behind "on" ends a byline', () => {
  expect(readByline('Posted by Jane Doe on May 5, 2024', ['en'])?.people.map(({ name }) => name)).toEqual([
    'Jane Doe'
  ]);
});

test.each(['*By Jane Doe, 5 May 2024*', '**By Jane Doe**', '_By Jane Doe_ | 5 May 2024'])(
  'emphasis of Markdown: %s',
  (line) => {
    expect(readByline(line, ['en'])?.people.map(({ name }) => name)).toEqual(['Jane Doe']);
  }
);

test.each([
  ['De notre correspondante à Bruxelles, Jeanne Martin', 'fr', 'Jeanne Martin'],
  ['From our correspondent in Brussels, Jane Doe', 'en', 'Jane Doe'],
  ['Von unserem Redakteur Karl Weber', 'de', 'Karl Weber'],
  ['De nuestra corresponsal en Bruselas, Juana Pérez', 'es', 'Juana Pérez']
])('somebody of ours: %s', (line, language, name) => {
  expect(readByline(line, [language])?.people.map((person) => person.name)).toEqual([name]);
});

describe('no person is called', () => {
  test.each([
    'World Cup',
    'White House',
    'Middle East',
    'Special Report',
    'Staff Writer',
    'Champions League',
    'Политика и Экономика'
  ])('%s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

test.each([
  ['Opinion Jane Miller', 'Jane Miller'],
  ['Jane Miller, BBC News', 'Jane Miller'],
  ['Jane Miller World Affairs Editor', 'Jane Miller'],
  ['Dr. Jane Miller', 'Dr. Jane Miller'],
  ['Prof. Dr. Hans Meier', 'Prof. Dr. Hans Meier']
])('"%s" is %s', (line, expected) => {
  expect(names(line)).toBe(expected);
});

import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const BODY = [
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced after a closure of four months.',
  'Divers had found cracks in the old ramp, and the council of Nordholm decided to replace it before the winter storms.',
  'Harbour master Erik Strand thanked the islanders for their patience and said that the first ferry would carry no charge.'
];

const HEADLINE = 'Ferry to the islands sails again after four months';

const authorsOf = (...lines: readonly string[]): readonly string[] =>
  parse(lines.join('\n'))
    .articles.filter(({ kind }) => kind === 'article')
    .flatMap(({ byline }) => byline?.people.map(({ name }) => name) ?? []);

test.each([
  ['below the headline', [HEADLINE, 'By Jane Doe', '24 May 2024', ...BODY]],
  ['above it', ['Regions', 'By Jane Doe', '24 May 2024', HEADLINE, ...BODY]],
  ['by name alone beside the date', [HEADLINE, 'Jane Doe', '24 May 2024', ...BODY]],
  ['and not the people of a picture', [HEADLINE, 'Jane Doe', '24 May 2024', 'Erik Strand', ...BODY]],
  [
    'and not the author of another article',
    [HEADLINE, 'By Jane Doe', ...BODY, 'Opinion', 'A bridge at last', 'By John Roe']
  ]
])('the author is found %s', (_, lines) => {
  expect(authorsOf(...lines)).toEqual(['Jane Doe']);
});

test('authors on lines of their own are all found', () => {
  expect(authorsOf(HEADLINE, 'By Jane Doe', 'By Ann Poe', '24 May 2024', ...BODY)).toEqual([
    'Jane Doe',
    'Ann Poe'
  ]);
});

test('who is named in menus alone wrote nothing', () => {
  expect(authorsOf('Contact Us', 'About Us', HEADLINE, ...BODY, 'Privacy Policy', 'Terms Of Use')).toEqual(
    []
  );
});

test('a name in a dated list above signs no article below it', () => {
  const list = ['By Jane Doe', '11 May 2024', 'Council votes on the new bridge', '12 May 2024'];
  expect(authorsOf(...list, 'Schools close for the regatta', '13 May 2024', HEADLINE, ...BODY)).toEqual([]);
});

test('a byline right below the headline is no standfirst', () => {
  const text = [
    '부산항 파업 사흘째…수출 차질 우려',
    '김민수 기자',
    '2024년 11월 19일 14시 05분',
    '(부산=연합뉴스) 김민수 기자 = 부산항 하역 노동자들의 파업이 사흘째 이어지면서 수출 차질이 우려되고 있다.',
    '항만 당국은 19일 현재 화물선 12척이 입항하지 못하고 있다고 밝혔다.'
  ].join('\n');
  const [article] = parse(text).articles;
  expect(article?.byline?.people.map(({ name }) => name)).toEqual(['김민수']);
  expect(article?.standfirst).toBeNull();
});

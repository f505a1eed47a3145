import { expect, test } from 'vitest';
import { lineCues } from './line-cues.ts';

const cuesIn = (text: string, language: string) =>
  lineCues(
    { text, span: { start: 0, end: text.length }, blankBefore: 0, hints: null, offsets: null },
    { languages: [language] }
  );
const coverage = (text: string): number => cuesIn(text, 'en').date?.coverage ?? 0;

test.each(['2026年5月20日水曜日', '- 2025년 5월 15일 목요일', '19 Mayıs 2026 Salı', '24 أبريل 2024'])(
  'among English lines "%s" is a date',
  (text) => {
    expect(coverage(text)).toBe(1);
  }
);

// "mars" and "sat" are months and weekdays elsewhere.
test.each(['3 mars bars', 'SAT 1200 practice'])('among English lines "%s" is none', (text) => {
  expect(coverage(text)).toBeLessThan(0.6);
});

test.each([
  'Last updated: Monday, April 22, 2024',
  'Published 02.02.2025',
  'Jane Doe • Updated on 28 April 2024'
])('a label counts with its date: "%s"', (text) => {
  expect(coverage(text)).toBeGreaterThan(0.6);
});

test.each([
  'Council published the plan on 12 May 2024',
  'Published in the Journal of Medicine on 12 May 2024',
  'Published on 12 May 2024 by the council.'
])('no label: "%s"', (text) => {
  expect(coverage(text)).toBeLessThan(0.6);
});

test.each([
  ['Na Amina Juma', 'sw', 'pt'],
  ['By Jane Doe', 'en', 'hu'],
  ['كتب أحمد علي', 'ar', 'ur']
])('"%s" is a byline where its label is of the language', (text, own, other) => {
  expect(cuesIn(text, own).byline?.strength).toBeGreaterThan(0.6);
  expect(cuesIn(text, other).byline?.strength).toBeLessThan(0.5);
});

test('a label with a mark behind it is one in any language', () => {
  expect(cuesIn('Autor: Jan Novák', 'en').byline?.strength).toBeGreaterThan(0.8);
});

test('two letters are an agency where it is at home', () => {
  expect(cuesIn('TT', 'sv').source?.agencies[0]?.code).toBe('TT');
  expect(cuesIn('TT', 'fr').source).toBeNull();
});

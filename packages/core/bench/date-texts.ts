import { newsSentences } from '../test/news-sentences.ts';

/** Running news prose, one date in about 600 characters, and prose full of dates; written for the bench. */
const PLAIN = [
  'The council voted to close the old bridge to lorries after engineers found cracks in two of its four arches.',
  'Shopkeepers along the quay said that the detour would cost them a third of their trade, and asked for help.',
  'A spokesman for the province answered that money for repairs had been set aside and that work would start soon.',
  'Traffic had already been slowed by 30 kilometres an hour, he said, and sensors were reading every movement of the stone.',
  'Residents remember when trams crossed it; the rails are still there under 12 centimetres of asphalt.',
  'Opponents of the plan may appeal to the court, which has sat in the same building for more than 200 years.'
];
const DATED = [
  'The vote on Tuesday followed a report of 19 November 2024.',
  'He was arrested on March 3, 2019 and released in April 2021.',
  'Talks resume next week, two months after the first round ended on 12/09/2024.',
  'The plant closed between 2009 and 2017, and again yesterday at 2:05 p.m. ET.'
];

function repeat(length: number, sentence: (index: number) => string): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const text = sentence(index);
    parts.push(text);
    size += text.length + 1;
    if (index % 7 === 6) parts.push('\n');
  }
  return parts.join(' ').slice(0, length);
}

/** `dates`: what the sentences with dates have instead of their own, one after the other. */
export const sparseText = (length: number, dates?: readonly string[]): string =>
  repeat(length, (index) => {
    if (index % 6 !== 5) return PLAIN[index % 6] ?? '';
    const dated = (index / 6) | 0;
    const date = dates?.[dated % dates.length];
    return date === undefined ? (DATED[dated % 4] ?? '') : `The vote followed a report of ${date}, he said.`;
  });

const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' }
];

/** So many English dates, no two of them the same. */
export function newStrings(count: number): readonly string[] {
  const formats = SHAPES.map((shape) => new Intl.DateTimeFormat('en', { ...shape, timeZone: 'UTC' }));
  return Array.from({ length: count }, (_, at) => formats[at % formats.length]?.format(at * DAY) ?? '');
}

const DAY = 86_400_000;

/** Paragraphs in some eighty languages, one after the other. */
export const multilingualText = (length: number): string =>
  repeat(length, (index) => newsSentences[((index / 7) | 0) % newsSentences.length]?.[1] ?? '');

export const denseText = (length: number): string => repeat(length, (index) => DATED[index % 4] ?? '');

export const strings: readonly string[] = [
  '19 November 2024',
  'Nov. 19, 2024 at 2:05 p.m.',
  'yesterday',
  'last Tuesday',
  '3 weeks ago',
  '2024-11-19T14:05:00Z',
  'between 3 and 5 March',
  'next month',
  '11/19/2024',
  'tomorrow evening at 8'
];

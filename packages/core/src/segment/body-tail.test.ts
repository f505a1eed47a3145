import { expect, test } from 'vitest';
import type { Label } from '../label/label.ts';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { bodyHead, bodyTail, isInsideBody, listAboveSource } from './body-tail.ts';
import { outline } from './outline.ts';

const BODY = [
  'The harbour of Lisport reopens on Sunday after the storm that closed it for four months, the harbour master said on Monday.',
  'Divers had found cracks in the old ramp, which the council of the town decided to replace before the gales of the winter.'
];

/** The tail of a text whose body ends with its second line. */
const tailOf = (below: readonly string[], ceiling = BODY.length + below.length): readonly number[] => {
  const { lines } = readPlainText([...BODY, ...below].join('\n'));
  return bodyTail(outline(labelViews(viewLines(lines, ['en']), TRAINED_MODELS)), [0, 1], ceiling);
};

test.each<[string, readonly string[], readonly number[]]>([
  ['a last sentence', ['The first ferry leaves at seven in the morning.'], [2]],
  ['a last sentence with its agency', ['The first ferry leaves at seven in the morning. (AFP)'], [2]],
  [
    'a paragraph below a teaser within the text',
    [
      'Read also',
      'Council votes on the second bridge',
      '11 May 2024',
      'The harbour will be dredged before the winter, and the old ramp of the town goes to the museum.'
    ],
    [5]
  ],
  [
    'the summary of that teaser',
    [
      'Read also',
      'Council votes on the second bridge',
      '11 May 2024',
      'Members of all parties spoke for hours about tolls, lanes, costs and noise before they agreed at night.'
    ],
    []
  ],
  ['a source line', ['Source: Reuters'], []],
  ['a question', ['Will the first ferry leave the harbour on time?'], []],
  ['a date', ['12 May 2024'], []],
  ['a headline', ['Council of Altstadt votes on the second bridge'], []],
  [
    'a headline with its standfirst and a date',
    ['Council votes', 'The bridge is to be built next year.', '12 May 2024'],
    []
  ]
])('%s', (_, below, expected) => {
  expect(tailOf(below)).toEqual(expected);
});

test('lines of the next article are left to it', () => {
  expect(tailOf(['The first ferry leaves at seven in the morning.'], 2)).toEqual([]);
});

/** Whether a line that was taken for navigation belongs to the two lines of text that it stands between. */
const isInside = (line: string): boolean => {
  const { lines } = readPlainText([BODY[0], line, BODY[1]].join('\n'));
  const labels: readonly Label[] = ['BODY', 'NAVIGATION', 'BODY'];
  return isInsideBody(outline({ ...labelViews(viewLines(lines, ['en']), TRAINED_MODELS), labels }), 1);
};

test.each([
  ['What the divers found', true],
  ['What did the divers find?', true],
  ['The council of the town had been warned of the cracks for years.', true],
  ['Read also: Council votes on the bridge', false],
  ['12 May 2024', false],
  ['Photo: Jane Roe/AFP', false],
  ['Source: Reuters', false]
])('between two paragraphs: %s', (line, expected) => {
  expect(isInside(line)).toBe(expected);
});

/** The lines right above the body that begin it, of some that were taken for navigation. */
const headOf = (...above: readonly string[]): readonly number[] => {
  const { lines } = readPlainText([...above, ...BODY].join('\n'));
  const labels = lines.map((_, at): Label => (at < above.length ? 'NAVIGATION' : 'BODY'));
  const text = outline({ ...labelViews(viewLines(lines, ['en']), TRAINED_MODELS), labels });
  return bodyHead(text, above.length, 0);
};

const SHORT = 'The first ferry leaves at seven in the morning.';

test.each<[string, readonly string[], readonly number[]]>([
  ['a short sentence at the top of a text', [SHORT], [0]],
  ['one below a byline', ['By Jane Doe', SHORT], [1]],
  ['one below a rule', ['Council votes on the second bridge', '* * *', SHORT], [2]],
  ['the summary of a teaser', ['Council votes on the second bridge', '11 May 2024', SHORT], []],
  ['a headline', ['Council of Altstadt votes on the second bridge'], []]
])('above a text without a headline: %s', (_, above, expected) => {
  expect(headOf(...above)).toEqual(expected);
});

test.each<[string, readonly string[], readonly number[]]>([
  ['a list', ['Exported are above all:', 'Salt and herring', 'Source: AFP'], [2, 3]],
  ['a related story', ['Read also', 'Council votes on the second bridge', 'Source: AFP'], []],
  ['a byline', ['By Jane Doe', 'Source: AFP'], []]
])('between a text and its source: %s', (_, below, expected) => {
  const { lines } = readPlainText([...BODY, ...below].join('\n'));
  const labels = lines.map((_, at): Label => (at < BODY.length ? 'BODY' : 'NAVIGATION'));
  const text = outline({ ...labelViews(viewLines(lines, ['en']), TRAINED_MODELS), labels });
  expect(listAboveSource(text, BODY.length, lines.length - 1)).toEqual(expected);
});

test('a last line that breaks off is text where it is longer than headlines are', () => {
  const broken =
    'We have told the people of the islands for years that the old ramp would not last, and now that';
  const tail = (line: string): readonly number[] => {
    const { lines } = readPlainText([...BODY, line].join('\n'));
    const labels: readonly Label[] = ['BODY', 'BODY', 'NAVIGATION'];
    const text = outline({ ...labelViews(viewLines(lines, ['en']), TRAINED_MODELS), labels });
    return bodyTail(text, [0, 1], lines.length);
  };
  expect(tail(broken)).toEqual([]);
  expect(tail(`${broken} all of them have seen it they will understand why the harbour`)).toEqual([2]);
});

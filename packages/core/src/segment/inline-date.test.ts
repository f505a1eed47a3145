import { expect, test } from 'vitest';
import { viewLines } from '../label/line-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { inlineDate } from './inline-date.ts';

const dateIn = (text: string): string | null =>
  inlineDate(viewLines(readPlainText(text).lines, [/\p{Script=Han}/u.test(text) ? 'zh' : 'en'])[0])?.text ??
  null;

test.each([
  ['Harbour of Lisport reopens after the storm - 12 May 2024', '12 May 2024'],
  ['Harbour of Lisport reopens after the storm (12/05/2024)', '12/05/2024'],
  ["Today's best offers from the harbour market | 12 May 2024", '12 May 2024'],
  ['12 May 2024: Harbour of Lisport reopens after the storm', '12 May 2024'],
  ['Harbour of Lisport reopens after the storm 12/05/2024', '12/05/2024'],
  ['The harbour of Lisport looks back on 2023 – 2024-05-12', '2024-05-12'],
  ['The harbour of Lisport looks back on 2023 - 12 May 2024', '12 May 2024'],
  ['12.05.2024 Harbour of Lisport reopens after the storm', '12.05.2024'],
  ['风暴过后港口重新开放 2024-05-12', '2024-05-12'],
  ['2024年5月12日 风暴过后港口重新开放', '2024年5月12日']
])('%s', (line, date) => {
  expect(dateIn(line)).toBe(date);
});

test.each([
  'Harbour of Lisport reopens after the storm of 12 May 2024',
  'The harbour of Lisport was closed by the storm, it reopened on 12 May 2024.',
  'Published: 12 May 2024',
  'All that happened in the harbour on 12/05/2024',
  'Offers in the harbour market until 12 May 2024',
  'Last updated 12/05/2024',
  '2024年05月12日 10:35 来源：新华社',
  'Harbour of Lisport reopens after the storm'
])('no date at the edge: %s', (line) => {
  expect(dateIn(line)).toBeNull();
});

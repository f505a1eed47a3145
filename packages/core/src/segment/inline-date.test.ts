import { expect, test } from 'vitest';
import { viewLines } from '../label/line-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { inlineDate } from './inline-date.ts';

const dateIn = (text: string): string | null =>
  inlineDate(viewLines(readPlainText(text).lines, ['en'])[0])?.text ?? null;

test.each([
  ['Harbour of Lisport reopens after the storm - 12 May 2024', '12 May 2024'],
  ['Harbour of Lisport reopens after the storm (12/05/2024)', '12/05/2024'],
  ["Today's best offers from the harbour market | 12 May 2024", '12 May 2024'],
  ['12 May 2024: Harbour of Lisport reopens after the storm', '12 May 2024']
])('%s', (line, date) => {
  expect(dateIn(line)).toBe(date);
});

test.each([
  'Harbour of Lisport reopens after the storm of 12 May 2024',
  'The harbour of Lisport was closed by the storm, it reopened on 12 May 2024.',
  'Published: 12 May 2024',
  'Harbour of Lisport reopens after the storm'
])('no date at the edge: %s', (line) => {
  expect(dateIn(line)).toBeNull();
});

import { expect, test } from 'vitest';
import { readHtml } from '../read/html/read-html.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { labelPage, viewPageLines } from './html/label-page.ts';
import { PAGE_WEIGHTS } from './html/page-weights.generated.ts';
import { type Labelling, labelViews } from './label-lines.ts';
import { viewLines } from './line-view.ts';
import { TRAINED_MODELS } from './models.ts';
import { SAID_OF_THE_WHOLE } from './said-of-the-whole.ts';

const LINES = [
  'Lisport Courier',
  'Subscribe to our newsletter',
  'Harbour reopens after the storm',
  'By Ana Ruiz',
  '12 May 2024',
  'The harbour of Lisport reopened on Sunday, a week after the storm had closed it to all ships but the ferries.',
  'Fishermen said that they had lost a season, and that the town would have to help them to repair their boats.',
  'Read more',
  'Cookie settings'
];

/** The features of one name, line by line. */
const valuesOf = ({ bodyRowOf, view }: Labelling, features: readonly string[], name: string): number[] =>
  view.lines.map((_, at) => bodyRowOf(at)[features.indexOf(name)] ?? Number.NaN);

const text = readPlainText(LINES.join('\n'));
const page = readHtml(LINES.map((line) => `<p>${line}</p>`).join('\n'));
const ofText = labelViews(viewLines(text.lines), TRAINED_MODELS);
const ofPage = labelPage(page, PAGE_WEIGHTS, viewPageLines(page, []));

test.each([...SAID_OF_THE_WHOLE])('all lines share "%s"', (name) => {
  expect(new Set(valuesOf(ofText, TRAINED_MODELS.body.features, name)).size).toBe(1);
  if (PAGE_WEIGHTS.body.features.includes(name))
    expect(new Set(valuesOf(ofPage, PAGE_WEIGHTS.body.features, name)).size).toBe(1);
});

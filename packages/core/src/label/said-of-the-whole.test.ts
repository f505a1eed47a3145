import { expect, test } from 'vitest';
import { readHtml } from '../read/html/read-html.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { labelPage, pageBodyFeatures, viewPageLines } from './html/label-page.ts';
import { PAGE_WEIGHTS } from './html/page-weights.generated.ts';
import { type Labelling, labelViews } from './label-lines.ts';
import { viewLines } from './line-view.ts';
import { TRAINED_MODELS } from './models.ts';
import { saidOfTheWhole } from './said-of-the-whole.ts';
import { SECOND_LOOK_FEATURES } from './second-look.ts';

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

/** How many values the lines have for a feature. */
const countValues = ({ bodyRowOf, view }: Labelling, feature: number): number =>
  new Set(view.lines.map((_, at) => bodyRowOf(at)[feature] ?? Number.NaN)).size;

const text = readPlainText(LINES.join('\n'));
const page = readHtml(LINES.map((line) => `<p>${line}</p>`).join('\n'));
const ofText = labelViews(viewLines(text.lines), TRAINED_MODELS);
const ofPage = labelPage(page, PAGE_WEIGHTS, viewPageLines(page, []));

const namesOf = (features: readonly string[]): [string, number][] =>
  [...saidOfTheWhole(features)].map((at) => [features[at] ?? '', at]);

test.each(namesOf(SECOND_LOOK_FEATURES))('all lines of a text share "%s"', (_, feature) => {
  expect(countValues(ofText, feature)).toBe(1);
});

test.each(namesOf(pageBodyFeatures))('all lines of a page share "%s"', (_, feature) => {
  expect(countValues(ofPage, feature)).toBe(1);
});

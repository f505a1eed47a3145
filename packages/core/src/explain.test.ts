import { expect, test } from 'vitest';
import { collect, inPieces } from '../test/collect.ts';
import { explain, explainSource } from './explain.ts';
import { readNexis } from './read/exports/nexis.ts';

const TEXT = `New ferry for the northern islands
- 12 May 2024
Ferry service to the islands resumes
By Ana Lund
The harbour of Lisport reopened on Sunday after four days of storm, and ferry service to the islands resumed at noon.
The port authority said that the ferry had carried six hundred passengers to the islands by the evening.
"The islands were running out of fuel and bread," the mayor of the largest of the islands said after the ferry arrived.
Source: AFP
`;

test('labels each line by what it is in the finished document', () => {
  const lines = explain(TEXT);
  expect(lines.map(({ text }) => text)).toEqual(TEXT.trim().split('\n'));
  const labels = Object.fromEntries(lines.map(({ text, label }) => [text, label]));
  expect(labels['Source: AFP']).toBe('SOURCE');
  expect(labels['By Ana Lund']).toBe('BYLINE');
  expect(labels['Ferry service to the islands resumes']).toBe('HEADLINE');
  expect(lines.at(-2)?.label).toBe('BODY');
});

test('gives a place in the source, a reason and a second guess with every label', () => {
  for (const { span, text, evidence, label, runnerUp, confidence } of explain(TEXT)) {
    expect(TEXT.slice(span.start, span.end)).toBe(text);
    expect(evidence.length).toBeGreaterThan(0);
    expect(runnerUp).not.toBe(label);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test('says when the place of a line overruled the model', () => {
  const overruled = explain(TEXT).filter(({ evidence }) => evidence[0]?.feature === 'place');
  for (const { label, runnerUp } of overruled) expect(label).not.toBe(runnerUp);
});

test('explains the lines of a page, an entry of a menu by being one', () => {
  const text = 'The harbour of Lisport reopened on Sunday, four days after the storm that sank two ferries.';
  const html = `<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Harbour reopens</h1><p>${text}</p><p>${text.replace('Sunday', 'Monday')}</p></article>`;
  const [menu, ...others] = explain(html, { format: 'html' });
  expect(menu).toMatchObject({ label: 'NAVIGATION', evidence: [{ feature: 'entry of a menu' }] });
  for (const { evidence } of others) expect(evidence.length).toBeGreaterThan(3);
});

test('the fields of an export are what the export says', async () => {
  const text =
    '1 of 1 DOCUMENTS\n\nThe Example Times\n\nMarch 3, 2023 Friday\n\nFerry fares rise\n\nBYLINE: Ana Ruiz\n\nLENGTH: 9 words\n\nFares rise on Monday.\n\nLOAD-DATE: March 4, 2023\n\nLANGUAGE: ENGLISH\n';
  const { documents } = await collect(readNexis(inPieces(text, 50), { name: 'a.txt' }));
  const lines = documents.flatMap((document) => explainSource(document));
  expect(lines.map(({ label, text: words }) => [label, words])).toEqual([
    ['HEADLINE', 'Ferry fares rise'],
    ['BYLINE', 'Ana Ruiz'],
    ['DATE', 'March 3, 2023 Friday'],
    ['SOURCE', 'The Example Times'],
    ['BODY', 'Fares rise on Monday.']
  ]);
  for (const { evidence } of lines) expect(evidence).toMatchObject([{ feature: 'stated by its container' }]);
});

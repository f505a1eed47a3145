import { expect, test } from 'vitest';
import type { Label } from '../label/label.ts';
import { viewLines } from '../label/line-view.ts';
import { viewText } from '../label/text-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { blockHeadline, isBelowLede, loneHeadline } from './lone-headline.ts';
import { outline } from './outline.ts';

const STORY =
  'The harbour of Lisport reopened on Sunday after two weeks, and the first ships came in at noon.';

/** The headline of the story below some lines, of which none was taken for one. */
function headlineBelow(...above: readonly string[]): string | null {
  const { lines } = readPlainText([...above, STORY].join('\n'));
  const views = viewLines(lines, ['en']);
  const labels = lines.map((_, at): Label => (at === above.length ? 'BODY' : 'NAVIGATION'));
  const none = () => new Float64Array();
  const chances = lines.map(none);
  const view = viewText(views, new Float64Array(lines.length));
  const at = loneHeadline(outline({ view, labels, chances, rowOf: none, bodyRowOf: none }), above.length, 0);
  return at === null ? null : (lines[at]?.text ?? null);
}

test.each([
  [['Smooth sailing', 'By Jane Doe']],
  [['Smooth sailing', 'By Jane Doe', '12 May 2024']],
  [['Smooth sailing', 'Updated: 12 May 2024']],
  [['Council backs second bridge, 5 to 4', '11 May 2024', 'Smooth sailing', 'By Jane Doe - 12 May 2024']]
])('%j: the header below it tells', (above) => {
  expect(headlineBelow(...above)).toBe('Smooth sailing');
});

test.each([
  ['a teaser, perhaps', ['Smooth sailing', '12 May 2024']],
  ['a teaser and what heads the story', ['Smooth sailing', '11 May 2024', 'By Jane Doe', '12 May 2024']],
  ['a name', ['Jane Doe', 'Updated: 12 May 2024']],
  ['a sentence', ['The sea was calm on Sunday.', 'By Jane Doe']],
  ['a label', ['Read more:', 'By Jane Doe']]
])('%s is none', (_, above) => {
  expect(headlineBelow(...above)).toBeNull();
});

/** The line that heads the block of the last lines of a text, of which those from the story on are text. */
function blockHead(...lines: readonly string[]): string | null {
  const read = readPlainText(lines.join('\n')).lines;
  const start = read.findIndex(({ text }) => text === STORY);
  const labels = read.map((_, at): Label => (at >= start ? 'BODY' : 'NAVIGATION'));
  const none = () => new Float64Array();
  const view = viewText(viewLines(read, ['en']), new Float64Array(read.length));
  const text = outline({ view, labels, chances: read.map(none), rowOf: none, bodyRowOf: none });
  const at = blockHeadline(text, start, 0);
  return at === null ? null : (read[at]?.text ?? null);
}

const TEASER = ['Council backs second bridge, 5 to 4', '11 May 2024'];

test('where blank lines part items, what opens the block of a text is its headline', () => {
  expect(blockHead(...TEASER, '', 'Smooth sailing', '12 May 2024', STORY, STORY, STORY)).toBe(
    'Smooth sailing'
  );
});

test.each([
  ['no blank line parts the items', [...TEASER, 'Smooth sailing', '12 May 2024', STORY]],
  ['one parts the line from the text', [...TEASER, 'Smooth sailing', '', STORY, STORY]],
  ['several headlines stand in the block', ['News', '', ...TEASER, 'Smooth sailing', STORY, STORY]],
  [
    'blank lines part paragraphs',
    [...TEASER.flatMap((line) => [line, '']), 'Smooth sailing', STORY, '', STORY]
  ]
])('not where %s', (_, lines) => {
  expect(blockHead(...lines)).toBeNull();
});

const LEDE =
  'Ships came in at noon on Sunday, and the harbour master was there to greet the crews of all of them.';

/** Whether what stands between the lede and the story, below some lines, belongs to one article with both. */
function goesOn(above: readonly string[], between: readonly string[]): boolean {
  const { lines } = readPlainText([...above, LEDE, ...between, STORY].join('\n'));
  const after = above.length + 1 + between.length;
  const labels = lines.map((_, at): Label => (at === above.length || at === after ? 'BODY' : 'NAVIGATION'));
  const none = () => new Float64Array();
  const view = viewText(viewLines(lines, ['en']), new Float64Array(lines.length));
  const text = outline({ view, labels, chances: lines.map(none), rowOf: none, bodyRowOf: none });
  return isBelowLede(text, above.length, after);
}

test.each([
  [['Harbour reopens after storm'], ['By Jane Doe']],
  [['Harbour reopens after storm'], ['By Jane Doe', '12 May 2024']],
  [['Harbour reopens after storm'], ['Updated: 12 May 2024']]
])('below %j a lede ends at %j', (above, between) => {
  expect(goesOn(above, between)).toBe(true);
});

test.each([
  ['a date alone may be a teaser’s', ['Harbour reopens after storm'], ['12 May 2024']],
  ['a headline begins another article', ['Harbour reopens after storm'], ['Smooth sailing', 'By Jane Doe']],
  ['no headline above', ['By John Roe'], ['By Jane Doe']]
])('%s', (_, above, between) => {
  expect(goesOn(above, between)).toBe(false);
});

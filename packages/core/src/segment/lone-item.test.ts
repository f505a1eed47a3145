import { expect, test } from 'vitest';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { loneItem } from './lone-item.ts';

const itemOf = (...lines: readonly string[]): readonly [string, number | null, number] | null => {
  const views = viewLines(readPlainText(lines.join('\n')).lines, ['en']);
  const found = loneItem(labelViews(views, TRAINED_MODELS));
  return found === null ? null : [found.kind, found.headline, found.body.length];
};

const TOLD = [
  'The council of Nordholm backed a second bridge on Monday.',
  'Work is to begin in 2026, and the costs are open.'
];

test.each([
  ['a sentence', TOLD.slice(1), ['article', null, 1]],
  ['a headline', ['Council of Nordholm backs second bridge'], ['teaser', 0, 0]],
  ['two sentences', TOLD, ['article', null, 2]],
  ['two sentences below a headline', ['Council of Nordholm backs second bridge', ...TOLD], ['article', 0, 2]]
])('%s alone', (_, lines, expected) => {
  expect(itemOf(...lines)).toEqual(expected);
});

test.each([
  ['a menu entry', ['Log in']],
  ['a menu', ['Home', 'News', 'Sport', 'Sign in']],
  [
    'consent',
    [
      'We use cookies on this website and ask for your consent.',
      'Manage your privacy settings and your cookies here.'
    ]
  ],
  ['a form', ['Name', 'Address', 'Town', 'Your message', ...TOLD]]
])('%s is none', (_, lines) => {
  expect(itemOf(...lines)).toBeNull();
});

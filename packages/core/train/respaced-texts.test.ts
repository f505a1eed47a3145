import { expect, test } from 'vitest';
import { SCORED_LABELS } from '../src/label/label.ts';
import { type GoldText, goldText } from './gold.ts';
import { respacedTexts } from './respaced-texts.ts';

const BODY =
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced on Monday.';

function gold(set: GoldText['set'], text: string, labels: readonly string[]): GoldText {
  const result = goldText('one', set, ['one'], text, {}, { published: [null], authors: [undefined] });
  labels.forEach((label, at) => {
    result.labels[at] = SCORED_LABELS.indexOf(label as 'BODY');
    if (label === 'BODY') result.items[at] = 0;
  });
  return result;
}

const told = ({ lines, labels, items }: GoldText): unknown =>
  lines.map(({ text, blankBefore }, at) => [
    text.slice(0, 9),
    blankBefore,
    SCORED_LABELS[labels[at] ?? -1],
    items[at]
  ]);

test('a general page loses its title and gains blank lines', () => {
  const text = gold('segments', `Ferry | Courier\nHome\nFerry\n${BODY}`, [
    '',
    'NAVIGATION',
    'HEADLINE',
    'BODY'
  ]);
  expect(respacedTexts([text]).map(told)).toEqual([
    [
      ['Home', 0, 'NAVIGATION', -1],
      ['Ferry', 0, 'HEADLINE', -1],
      ['The ferry', 1, 'BODY', 0]
    ]
  ]);
});

test('of the two forms of a page one loses its title, the other gains it', () => {
  const wet = gold('wet', `Ferry | Courier\nFerry\n${BODY}`, ['NAVIGATION', 'HEADLINE', 'BODY']);
  const inner = gold('inner', `Ferry\n\n${BODY}`, ['HEADLINE', 'BODY']);
  expect(respacedTexts([wet, inner]).map(told)).toEqual([
    [
      ['Ferry', 0, 'HEADLINE', -1],
      ['The ferry', 0, 'BODY', 0]
    ],
    [
      ['Ferry | C', 0, undefined, -1],
      ['Ferry', 1, 'HEADLINE', -1],
      ['The ferry', 1, 'BODY', 0]
    ]
  ]);
});

test('texts of several items stay as they are', () => {
  expect(respacedTexts([gold('composites', `Ferry\n${BODY}`, ['HEADLINE', 'BODY'])])).toEqual([]);
});

import { expect, test } from 'vitest';
import { SCORED_LABELS } from '../../src/label/label.ts';
import { type GoldText, goldText } from '../gold.ts';
import { composeTexts } from './compose-texts.ts';

const page = (publisher: string, headline: string, body: readonly string[]): GoldText => {
  const gold = { lang: 'en', headline, authors: ['Jane Doe'] };
  const text = goldText(publisher, 'wet', [publisher], [headline, ...body].join('\n'), gold, {
    published: [null],
    authors: [undefined]
  });
  text.labels.fill(SCORED_LABELS.indexOf('BODY'), 1);
  return text;
};

const PAGES = [
  page('one', 'Ferry sails again', ['The ferry sails.', 'It was closed.', 'The ramp is new.']),
  page('two', 'Schools close early', ['Schools close.', 'The regatta begins.', 'Pupils sail.']),
  page('three', 'Bridge opens', ['The bridge opens.', 'The mayor speaks.', 'Traffic flows.']),
  page('four', 'Market moves', ['The market moves.', 'Stalls are open.', 'Bread sells.'])
];

test('every line of a composed text has its label and its item', () => {
  const texts = composeTexts(PAGES, 40, 1);
  expect(texts).toHaveLength(40);
  for (const { lines, labels, items } of texts) {
    expect(items).toHaveLength(lines.length);
    expect([...labels].every((label) => label >= 0)).toBe(true);
    lines.forEach(({ text }, at) => {
      if (text.endsWith('The ferry sails.')) expect(SCORED_LABELS[labels[at] ?? -1]).toBe('BODY');
    });
  }
  expect(texts.some(({ items }) => new Set(items).size > 3)).toBe(true);
});

test('the same seed gives the same texts', () => {
  const [one, other] = [composeTexts(PAGES, 5, 1), composeTexts(PAGES, 5, 1)];
  expect(one.map(({ text }) => text)).toEqual(other.map(({ text }) => text));
});

test('no article stands twice in a text', () => {
  for (const { lines } of composeTexts(PAGES, 40, 2)) {
    expect(lines.filter(({ text }) => text.endsWith('The ferry sails.')).length).toBeLessThan(2);
    expect(lines.filter(({ text }) => text.endsWith('The bridge opens.')).length).toBeLessThan(2);
  }
});

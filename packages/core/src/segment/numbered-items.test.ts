import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const headlines = (lines: readonly string[]): readonly (string | null)[] =>
  parse(lines.join('\n')).articles.map(({ headline }) => headline?.text ?? null);

const FERRY =
  'Crews at the port of Lisport went back to work on Monday after the owners agreed to a rise of four per cent.';
const LIBRARY =
  'The town council voted seven to two to build a library on the site of the former mill. Work begins in spring.';
const MARKET =
  'Nobody was hurt when the roof of the market came down on Tuesday night. Stalls have moved to the customs house.';

test('numbered items below a greeting are articles, without their numbers', () => {
  const letter = ['Good morning! This is what happened.', '1. Ferry strike ends', FERRY];
  const items = ['2. Library at the mill approved', LIBRARY, '3. Storm tears roof off market', MARKET];
  const [first, second, third] = parse([...letter, ...items].join('\n')).articles;
  expect(first?.headline?.text).toBe('Ferry strike ends');
  expect(second?.headline?.text).toBe('Library at the mill approved');
  expect(second?.body.map(({ text }) => text)).toEqual([LIBRARY]);
  expect(third?.headline?.text).toBe('Storm tears roof off market');
});

test.each([
  ['a bracket', '1) Les ferries repartent après la grève', '2) La médiathèque près du moulin'],
  ['a stop and no room', '1.Ferry strike ends', '2.Library at the mill approved']
])('numbers with %s', (_, one, other) => {
  expect(headlines([one, FERRY, other, LIBRARY])).toEqual([
    one.replace(/^1\S ?/u, ''),
    other.slice(2).trim()
  ]);
});

test('numbered subheadings below a text are its own', () => {
  const lede =
    'The islands off Lisport are at their best in June, when the ferries run late and the cafes put their tables on the quay.';
  const walks = [
    '1. Walk the cliffs',
    'The path along the cliffs of the islands starts behind the chapel and takes three hours. Bring water: there is no cafe on the path until you reach the lighthouse.'
  ];
  const towers = [
    '2. Climb the lighthouse',
    'The lighthouse has 212 steps and a view of all the islands. It opens at ten; the keeper sells tickets and lemonade at the door of the lighthouse.'
  ];
  expect(headlines(['Things to do on the islands', lede, ...walks, ...towers])).toEqual([
    'Things to do on the islands'
  ]);
});

test('years and dates are no numbers of items', () => {
  expect(headlines(['1. 5. 2024', FERRY, '2. 5. 2024', LIBRARY])).not.toContain('5. 2024');
});

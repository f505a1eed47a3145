import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test.each([
  [['dump.txt'], { inputs: ['dump.txt'], reference: null, language: null }],
  [
    ['--reference', '2024-11-19', '--lang', 'pt-br', 'a', 'b'],
    { inputs: ['a', 'b'], reference: '2024-11-19', language: 'pt-BR' }
  ],
  [['-f', '--no-mouse', '--theme', 'light', 'wires/'], { follow: true, mouse: false, theme: 'light' }]
] as const)('%j', (args, options) => {
  expect(readArguments(args, false)).toMatchObject({ kind: 'browse', options });
});

test('a pipe is read where no input is named', () => {
  expect(readArguments([], true)).toMatchObject({ options: { inputs: ['-'] } });
  expect(readArguments([], false)).toMatchObject({ options: { inputs: [] } });
});

test.each([
  [['--reference', 'yesterday'], '--reference: expected a date'],
  [['--reference', '2024-13-45'], '--reference: expected a date'],
  [['--reference', '2024-11-19/2024-11-20'], '--reference: expected a date'],
  [['--lang', 'german'], '--lang: expected a BCP 47 tag'],
  [['--lang', '?'], '--lang: expected a BCP 47 tag'],
  [['--theme', 'blue'], '--theme: expected light or dark'],
  [['--langage', 'fr'], "Unknown option '--langage'"]
] as const)('%j is refused', (args, message) => {
  expect(readArguments(args, false)).toMatchObject({
    kind: 'wrong',
    message: expect.stringContaining(message) as string
  });
});

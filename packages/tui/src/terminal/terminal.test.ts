import { describe, expect, test } from 'vitest';
import { readArguments } from '../arguments.ts';
import { mouseEvent } from '../keys/mouse-event.ts';
import { dayName, dayNumber } from '../archive/day-number.ts';
import { themeFor } from '../theme/theme.ts';
import { backgroundOf } from './ask-background.ts';
import { colorDepth } from './color-depth.ts';
import { copySequence } from './copy-sequence.ts';
import { refusal } from './refusal.ts';
import { commandAtLine } from './split-command.ts';

const fine = { outputIsTerminal: true, hasKeys: true, term: 'xterm-256color', inputs: ['a.txt'] };

test.each([
  [fine, null],
  [{ ...fine, inputs: [] }, /expected something to read.*For example/u],
  [{ ...fine, outputIsTerminal: false }, /standard output is no terminal/u],
  [{ ...fine, hasKeys: false }, /no terminal to take keys from/u],
  [{ ...fine, term: 'dumb' }, /TERM=dumb/u]
])('with %o the refusal is %s', (surroundings, expected) => {
  if (expected === null) expect(refusal(surroundings)).toBeNull();
  else expect(refusal(surroundings)).toMatch(expected);
});

test.each([
  [{}, 24, 16_777_216],
  [{}, 8, 256],
  [{}, 4, 16],
  [{}, 1, 0],
  [{ NO_COLOR: '1' }, 24, 0],
  [{ NO_COLOR: '' }, 8, 256],
  [{ NO_COLOR: '1', FORCE_COLOR: '2' }, 1, 256]
])('%o at depth %i gives %i colours', (environment, depth, colours) => {
  expect(colorDepth(environment, depth)).toBe(colours);
});

test('without colours no look has one, and what must be told apart still can be', () => {
  const { looks } = themeFor(0, 'dark');
  for (const look of Object.values(looks)) expect(Object.keys(look)).not.toContain('color');
  expect(looks.mention).not.toEqual(looks.plain);
  expect(looks.match).not.toEqual(looks.plain);
});

test.each([
  ['\u001b]11;rgb:ffff/ffff/dddd\u0007', 'light'],
  ['\u001b]11;rgb:1e1e/1e1e/2e2e\u001b\\', 'dark'],
  ['\u001b[?62;c', null]
])('the answer %j means %s', (answer, background) => {
  expect(backgroundOf(answer)).toBe(background);
});

describe('commandAtLine', () => {
  test.each([
    ['vi', 'vi', ['+7', 'a b.txt']],
    ['less -R', 'less', ['-R', '+7', 'a b.txt']],
    ['"/my tools/ed" -x', '/my tools/ed', ['-x', '+7', 'a b.txt']],
    ['code', 'code', ['--wait', '--goto', 'a b.txt:7']],
    ['hx', 'hx', ['a b.txt:7']]
  ])('%s', (command, program, args) => {
    expect(commandAtLine(command, 'a b.txt', 7)).toEqual({ program, args });
  });
});

test.each([
  ['[<0;10;5M', { kind: 'press', column: 9, row: 4 }],
  ['[<64;1;1M', { kind: 'wheelUp', column: 0, row: 0 }],
  ['[<65;300;90M', { kind: 'wheelDown', column: 299, row: 89 }],
  ['[<0;10;5m', null],
  ['[<2;10;5M', null],
  ['j', null]
])('the mouse report %s is %o', (input, event) => {
  expect(mouseEvent(input)).toEqual(event);
});

test.each([
  ['2024-11-19', '2024-11-19'],
  ['2024-11-19T23:59+01:00', '2024-11-19'],
  ['2024-11', '2024-11-01'],
  ['2024-11-03/2024-11-05', '2024-11-03'],
  ['2024-22', '2024-01-01'],
  ['0079-08-24', '0079-08-24']
])('%s falls on the day %s', (date, day) => {
  expect(dayName(dayNumber(date) ?? 0)).toBe(day);
  expect(dayNumber('undated')).toBeNull();
});

test('a copy is base64 in OSC 52', () => {
  expect(copySequence('é')).toBe('\u001b]52;c;w6k=\u0007');
});

test.each([
  [['a.txt', '-f'], { kind: 'browse', options: { inputs: ['a.txt'], follow: true, mouse: true } }],
  [['--no-mouse', 'a'], { kind: 'browse', options: { mouse: false } }],
  [[], { kind: 'browse', options: { inputs: ['-'] } }],
  [['--theme', 'blue', 'a'], { kind: 'wrong', message: '--theme: expected light or dark, found "blue"' }],
  [['--nonsense'], { kind: 'wrong' }],
  [['-h'], { kind: 'help' }]
])('the arguments %j', (args, expected) => {
  expect(readArguments(args, true)).toMatchObject(expected);
});

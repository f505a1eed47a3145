import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from './build-program.ts';
import { fixtures } from './fixtures/articles.ts';
import { hasTmux, openTerminal, type Terminal } from './terminal.ts';

// Real sessions: the program as it is shipped, in a terminal. Without tmux these are shown as skipped.
const sessions = describe.skipIf(!hasTmux);
const node = process.execPath;
let program = '';
let terminal: Terminal | null = null;

const text = [
  'Harbour of Lisport opens again',
  '20 November 2024',
  'The harbour of Lisport opened again on Tuesday after a strike of nine days, the port authority said in a statement.',
  'Ships had waited outside since the beginning of the month, and the first of them came in shortly after midnight.',
  'The union said that it would talk to the government again in December before it decides on new strikes.',
  'Source: AFP',
  ''
].join('\n');

function open(columns: number, rows: number, environment?: Record<string, string>): Terminal {
  terminal = openTerminal(columns, rows, environment);
  writeFileSync(join(terminal.folder, 'dump.txt'), text);
  writeFileSync(
    join(terminal.folder, 'wire.ndjson'),
    fixtures.map((article) => `${JSON.stringify(article)}\n`).join('')
  );
  return terminal;
}

/** No trace of the program: the shell's prompt, no alternate screen. */
const restored = (screen: string): boolean => /READY\$ *\n*$/u.test(screen) && !screen.includes(' · ');

beforeAll(async () => {
  if (hasTmux) program = await buildProgram('test');
}, 60_000);
afterEach(() => {
  terminal?.close();
  terminal = null;
});

sessions('a session', { timeout: 180_000 }, () => {
  test.each([
    [60, 15],
    [100, 30],
    [200, 60]
  ])('at %i × %i: open, move, read, search, dates, x-ray, export, resize, quit', async (columns, rows) => {
    const { run, keys, until, resize, folder } = open(columns, rows);
    run(`${node} ${program} wire.ndjson dump.txt`);
    await until(/wirecopy · 2 inputs · 5 articles(?!.*reading)/u);
    await until(/▌. 2024-11-20 AFP|▌. Harbour of Lisport/u);
    keys('j', 'j');
    await until(/3\/5/u);
    keys('k', 'k', 'Enter');
    await until(/Ships waited outside/u);
    keys('Tab');
    await until(/Tuesday = 2024-11-19/u);
    keys('h', '/');
    await until(/^\/_/mu);
    keys('reelu');
    await until(/1 of 5 articles · "reelu"/u);
    keys('Enter', 'c');
    await until(/ · 5 articles/u);
    keys('G', 'x');
    await until(/BODY.*The harbour of Lisport opened/u);
    await until(/% sure/u);
    resize(columns + 17, rows + 4);
    await until((screen) => screen.split('\n').length >= rows + 4 && /% sure/u.test(screen));
    resize(columns, rows);
    keys('x', 'h', 'e');
    await until(/Export the 5 articles shown/u);
    keys('Enter');
    await until(/write json to: articles.json_/u);
    keys('Enter');
    await until(/5 articles written to/u);
    expect(JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8'))).toHaveLength(5);
    keys('?');
    await until(/all keys|a page down/u);
    keys('q', 'q');
    await until(restored);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('%s gives the terminal back', async (signal) => {
    const { run, until, signal: send } = open(80, 24);
    run(`${node} ${program} wire.ndjson`);
    await until(/4 articles/u);
    send(signal);
    await until(restored);
  });

  test('a crash gives the terminal back and says what happened, without a stack', async () => {
    const { run, until, signal, screen, folder } = open(80, 24);
    writeFileSync(
      join(folder, 'crash.mjs'),
      `process.on('SIGUSR2', () => { throw new Error('the hull broke'); });`
    );
    run(`${node} --import ./crash.mjs ${program} wire.ndjson`);
    await until(/4 articles/u);
    signal('SIGUSR2');
    await until(/stopped, which is a mistake of its own: the hull broke/u);
    expect(screen()).not.toMatch(/ {4}at /u);
    await until(/READY\$ *\n*$/u);
  });

  test('suspended, the shell has the terminal; fg brings the screen back', async () => {
    const { run, keys, until } = open(100, 30);
    run(`${node} ${program} wire.ndjson`);
    await until(/4 articles/u);
    keys('C-z');
    await until(/Stopped/u);
    keys('fg', 'Enter');
    await until(/4 articles[^]*quit/u);
    keys('j');
    await until(/2\/4/u);
  });

  test('marks are remembered, a pager opens the source, a text can be piped in', async () => {
    const { run, keys, until, folder } = open(100, 30, { PAGER: 'head -n 3 >seen' });
    writeFileSync(join(folder, 'pager'), '#!/bin/sh\nhead -n 1 "$2" > seen\n', { mode: 0o755 });
    run(`env PAGER=./pager ${node} ${program} dump.txt`);
    await until(/1 article[^s]/u);
    keys('*', 'm');
    await until(/▌ ★/u);
    keys('o', 'p');
    await until(/back from/u);
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toContain('Harbour of Lisport opens again');
    keys('q');
    await until(restored);
    run(`${node} ${program} < dump.txt`);
    await until(/standard input · 1 article/u);
    await until(/▌ ★/u);
    keys('q');
    await until(restored);
  });

  test('keys still come here when a program before the pipe gives the terminal its old mode', async () => {
    const { keys, until } = open(80, 24);
    keys(`${node} -e 'process.stdout.write(fs.readFileSync("wire.ndjson"))' | ${node} ${program}`, 'Enter');
    await until(/standard input · 4 articles[^]*quit/u);
    await wait(1700);
    keys('j');
    await until(/2\/4/u);
    keys('q');
    await until(restored);
  });

  test('what is added to a followed file and folder comes in', async () => {
    const { run, until, folder } = open(100, 30);
    mkdirSync(join(folder, 'wires'));
    writeFileSync(join(folder, 'wires', 'a.ndjson'), `${JSON.stringify(fixtures[0])}\n`);
    run(`${node} ${program} -f wires`);
    await until(/1 article.*following/u);
    appendFileSync(join(folder, 'wires', 'a.ndjson'), `${JSON.stringify(fixtures[1])}\n`);
    await until(/2 articles.*following/u);
    writeFileSync(join(folder, 'wires', 'b.ndjson'), `${JSON.stringify(fixtures[2])}\n`);
    await until(/3 articles.*following/u);
  });

  test('one bad input is told and does not stop the others', async () => {
    const { run, keys, until } = open(80, 24);
    run(`${node} ${program} nowhere.txt wire.ndjson`);
    await until(/4 articles.*! 1/u);
    keys('!');
    await until(/nowhere\.txt/u);
  });

  test.each([
    ['env TERM=dumb', '', /the terminal says that it is "dumb"/u],
    ['', '| cat', /standard output is no terminal/u]
  ])('%s %s gets words', async (before, after, expected) => {
    const { keys, until } = open(80, 24);
    keys(`${before} ${node} ${program} wire.ndjson ${after}`, 'Enter');
    await until(expected);
    expect(existsSync(join(terminal?.folder ?? '', 'state'))).toBe(false);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { marksFile, openMarks } from './marks.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wirecopy-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const fail = (message: string): void => {
  throw new Error(message);
};

test('marks are there again in the next run', () => {
  const file = marksFile({ XDG_STATE_HOME: folder });
  const first = openMarks(file, fail);
  first.setRead('a', true);
  first.setStarred('b', true);
  first.setRead('c', true);
  first.setRead('c', false);
  const second = openMarks(file, fail);
  expect(['a', 'b', 'c'].map((id) => [second.isRead(id), second.isStarred(id)])).toEqual([
    [true, false],
    [false, true],
    [false, false]
  ]);
});

test('two sessions at once lose nothing; a long past is shortened', () => {
  const file = marksFile({ XDG_STATE_HOME: folder });
  const one = openMarks(file, fail);
  const two = openMarks(file, fail);
  one.setRead('a', true);
  two.setRead('b', true);
  for (let i = 0; i < 300; i++) one.setStarred('x', i % 2 === 0);
  const three = openMarks(file, fail);
  expect([three.isRead('a'), three.isRead('b'), three.isStarred('x')]).toEqual([true, true, false]);
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(5);
});

test('a folder that cannot be written to is told once and stops nothing', () => {
  writeFileSync(join(folder, 'file'), '');
  const told: string[] = [];
  const marks = openMarks(join(folder, 'file', 'marks'), (message) => told.push(message));
  marks.setRead('a', true);
  marks.setRead('b', true);
  expect([marks.isRead('a'), told.length]).toEqual([true, 1]);
});

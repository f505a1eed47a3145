import { render } from 'ink-testing-library';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeSession } from '../../test/fixtures/fake-session.ts';
import { fixtures } from '../../test/fixtures/articles.ts';
import { type Command, keyMap } from '../keys/key-map.ts';
import { press } from '../keys/use-keys.ts';
import type { State } from '../state/state.ts';
import { themeFor } from '../theme/theme.ts';
import { Screen } from './screen.tsx';
import { spokenWords } from './spoken.tsx';
import { cellWidth } from '../text/graphemes.ts';
import { ThemeContext } from './theme-context.ts';

afterEach(() => vi.restoreAllMocks());

/** Presses keys and gives the rows of the screen. */
function screenAfter(keys: readonly string[], size = { columns: 100, rows: 20 }): string[] {
  const { session } = fakeSession(fixtures, { size });
  for (const key of keys) press(session, () => {}, key, key === 'space' ? ' ' : key.length === 1 ? key : '');
  const view = render(
    <ThemeContext value={themeFor(0, 'dark')}>
      <Screen state={session.state()} session={session} title="test.ndjson" />
    </ThemeContext>
  );
  const rows = (view.lastFrame() ?? '').split('\n');
  view.unmount();
  return rows;
}

describe('the screen', () => {
  test.each([
    [{ columns: 60, rows: 15 }],
    [{ columns: 100, rows: 30 }],
    [{ columns: 200, rows: 60 }],
    [{ columns: 250, rows: 80 }]
  ])('fills %o and no more, in every view', (size) => {
    for (const keys of [[], ['enter'], ['x'], ['?'], ['f'], ['t'], ['e'], ['/', 'p', 'o', 'r', 't']]) {
      const rows = screenAfter(keys, size);
      expect(rows.length).toBeLessThanOrEqual(size.rows);
      expect(rows[0]).toContain('wirecopy');
      for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(size.columns);
    }
  });

  test('list and reader stand side by side when there is room', () => {
    const rows = screenAfter([]);
    expect(rows[1]).toMatch(/▌• Harbour of Lisport.*│.*Harbour of Lisport opens again/u);
    expect(rows[2]).toContain('2024-11-20 · AFP · en');
    expect(rows[5]).toContain('No headline stands over this body.');
  });

  test('a narrow terminal shows one at a time', () => {
    const size = { columns: 60, rows: 15 };
    expect(screenAfter([], size).join('\n')).not.toContain('Ships waited');
    expect(screenAfter(['enter'], size).join('\n')).toContain('Ships waited');
    expect(screenAfter(['enter', 'esc'], size).join('\n')).not.toContain('Ships waited');
  });

  test('a row of the list has room for the language, not for its script', () => {
    const row = screenAfter([], { columns: 80, rows: 15 }).find((line) => line.includes('市长'));
    expect(row).toMatch(/ zh {2,}市长/u);
  });

  test('a terminal that is too small says so', () => {
    expect(screenAfter([], { columns: 20, rows: 5 }).join(' ')).toContain('wirecopy needs 30 × 8');
  });

  test.each<[string, string[], RegExp]>([
    ['the date under the mark', ['tab'], /Tuesday = 2024-11-19.*implied: year, month, day/u],
    ['what is typed', ['/', 's', 't', 'r', 'i'], /^\/stri_.*Esc undoes/u],
    ['the keys of the copy menu', ['y'], /copy:.*h headline.*t text.*j JSON/u],
    ['the new order', ['s'], /sorted by: newest/u],
    ['the keys that matter', [], /enter read.*\/ find.*q quit.*\? keys.*1\/4/u]
  ])('the footer shows %s', (_, keys, expected) => {
    expect(screenAfter(keys).at(-1)).toMatch(expected);
  });

  test('the filter and the count stand in the header', () => {
    expect(screenAfter(['/', 'h', 'a', 'r', 'b', 'enter'])[0]).toContain('1 of 4 articles · "harb"');
  });

  test('an unknown key does nothing', () => {
    expect(screenAfter(['Q', 'Z', '7'])).toEqual(screenAfter([]));
  });

  test('help knows every key', () => {
    const help = screenAfter(['?'], { columns: 120, rows: 80 }).join('\n');
    for (const binding of keyMap) expect(help).toContain(binding.help);
  });
});

test.each<[string, string[], Command[]]>([
  ['q', ['q'], ['quit']],
  ['q in a panel', ['?', 'q'], []],
  ['q while typing', ['/', 'q'], []],
  ['ctrl-c everywhere', ['/', 'ctrl-c'], ['quit']],
  ['yj', ['y', 'j'], ['copyJson']],
  ['y and another key', ['y', 'Q', 'j'], []],
  ['e, then Enter', ['e', 'enter'], ['askPath']]
])('%s runs the right commands', (_, keys, commands) => {
  const { session } = fakeSession(fixtures);
  const ran: Command[] = [];
  for (const key of keys) press(session, (command) => ran.push(command), key, key.length === 1 ? key : '');
  expect(ran).toEqual(commands);
});

test.each<[Partial<State>, RegExp]>([
  [{}, /^Article 1 of 4, unread, 2024-11-20, AFP, en\.\nHarbour of Lisport opens again\n/u],
  [{ focus: 'reader' }, /The harbour of Lisport opened again on Tuesday/u],
  [{ panel: { kind: 'help', top: 0 } }, /^Keys\nEverywhere\n↓ j down/u]
])('a screen reader is told %o', (start, expected) => {
  const { session } = fakeSession(fixtures, start);
  expect(spokenWords(session.state(), session)).toMatch(expected);
});

import { describe, expect, test } from 'vitest';
import { fakeSession } from '../../test/fixtures/fake-session.ts';
import { fixtures } from '../../test/fixtures/articles.ts';
import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';
import type { Session } from './session.ts';

const titles = ({ archive, state }: Session): string[] => [...state().shown].map(archive.title);

/** Plays actions on the four articles of the fixtures and gives the state. */
function after(actions: readonly Action[], start: Partial<State> = {}): State {
  const { session } = fakeSession(fixtures, start);
  for (const action of actions) session.dispatch(action);
  return session.state();
}

const type = (text: string): Action[] => [{ kind: 'startFilter' }, { kind: 'type', text }];

describe('the list', () => {
  test.each<[string, Action[], Partial<State>]>([
    ['starts at its first article', [], { cursor: 0, selected: 0 }],
    ['moves', [{ kind: 'move', by: 1 }], { cursor: 1, selected: 1 }],
    ['stops at the top', [{ kind: 'move', by: -1 }], { cursor: 0 }],
    ['goes to the end', [{ kind: 'toEnd' }], { cursor: 3, selected: 3 }],
    ['goes to the start', [{ kind: 'toEnd' }, { kind: 'toStart' }], { cursor: 0 }],
    ['opens the reader', [{ kind: 'open' }], { focus: 'reader' }],
    ['comes back', [{ kind: 'open' }, { kind: 'back' }], { focus: 'list' }],
    [
      'goes on from the reader',
      [{ kind: 'open' }, { kind: 'article', by: 1 }],
      { focus: 'reader', selected: 1 }
    ]
  ])('%s', (_, actions, expected) => {
    expect(after(actions)).toMatchObject(expected);
  });

  test('scrolls only when the cursor leaves the screen, and follows a resize', () => {
    const { session } = fakeSession(Array.from({ length: 50 }, (_, i) => ({ ...fixtures[0]!, id: `${i}` })));
    session.dispatch({ kind: 'move', by: 8 });
    expect(session.state().top).toBe(0);
    session.dispatch({ kind: 'move', by: 1 });
    expect(session.state().top).toBe(1);
    session.dispatch({ kind: 'resize', columns: 100, rows: 10 });
    const { top, cursor } = session.state();
    expect([top <= cursor, cursor < top + 4]).toEqual([true, true]);
  });
});

describe('the filter', () => {
  test.each([
    ['strike', ['Harbour of Lisport opens again']],
    ['ELECTIONS reelu', ['Élections : le maire est réélu']],
    ['港口', ['市长今天宣布港口重新开放']],
    ['nowhere', []]
  ])('%j leaves %j', (text, left) => {
    const { session } = fakeSession(fixtures);
    for (const action of type(text)) session.dispatch(action);
    expect(titles(session)).toEqual(left);
  });

  test('Escape brings back what was there, Enter keeps it', () => {
    expect(after([...type('strike'), { kind: 'cancel' }])).toMatchObject({ query: '', prompt: null });
    expect(after([...type('strike'), { kind: 'accept' }])).toMatchObject({ query: 'strike', prompt: null });
    expect(after([...type('strike'), { kind: 'accept' }, { kind: 'cancel' }]).shown.length).toBe(4);
  });

  test('a letter with its mark is erased at once', () => {
    expect(after([...type('cafe\u0301'), { kind: 'erase', what: 'letter' }]).query).toBe('caf');
    expect(after([...type('one two'), { kind: 'erase', what: 'word' }]).query).toBe('one ');
  });

  test('articles that arrive later are searched, too', () => {
    const { session, asked, desk } = fakeSession(fixtures);
    for (const action of type('strike')) session.dispatch(action);
    const id = asked.findLast((order) => order.kind === 'search')?.id ?? 0;
    desk({ kind: 'found', id, articles: Uint32Array.from([0, 2]), indexed: 4 });
    expect(session.state().shown.length).toBe(2);
    desk({ kind: 'found', id: id - 1, articles: Uint32Array.from([3]), indexed: 4 });
    expect(session.state().shown.length).toBe(2);
  });
});

describe('facets, days, order', () => {
  const facets: Action = { kind: 'showPanel', panel: { kind: 'facets', cursor: 0, values: [] } };
  const days: Action = { kind: 'showPanel', panel: { kind: 'timeline', cursor: 0, anchor: null, days: [] } };

  test('facets count what choosing them would show', () => {
    const { panel } = after([facets]);
    expect(
      panel?.kind === 'facets' ? panel.values.map((v) => `${v.facet} ${v.value} ${v.count}`) : []
    ).toEqual([
      'kind article 3',
      'kind teaser 1',
      'source AFP 2',
      'source  1',
      'source dpa 1',
      'language en 2',
      'language fr 1',
      'language zh-Hans 1'
    ]);
  });

  test('a chosen value is taken out by choosing it again', () => {
    const choose: Action[] = [facets, { kind: 'move', by: 1 }, { kind: 'toggle' }];
    expect([...after(choose).shown]).toEqual([1]);
    expect([...after([...choose, { kind: 'toggle' }]).shown]).toEqual([0, 1, 2, 3]);
  });

  test('a span of days is picked by its two ends', () => {
    expect([...after([days, { kind: 'toStart' }, { kind: 'toggle' }]).shown]).toEqual([1]);
    const both: Action[] = [
      days,
      { kind: 'toStart' },
      { kind: 'toggle' },
      { kind: 'move', by: 1 },
      { kind: 'toggle' }
    ];
    expect([...after(both).shown]).toEqual([0, 1, 2]);
  });

  test('the cursor stays on its article when the order changes; undated articles stand last', () => {
    const state = after([{ kind: 'move', by: 1 }, { kind: 'sort' }]);
    expect([...state.shown]).toEqual([0, 2, 1, 3]);
    expect(state).toMatchObject({ sort: 'newest', selected: 1, cursor: 2 });
    expect([...after([{ kind: 'sort' }, { kind: 'sort' }]).shown]).toEqual([1, 0, 2, 3]);
  });
});

describe('the reader', () => {
  test('dates are stepped through and told', () => {
    const state = after([{ kind: 'mention', by: 1 }]);
    expect(state).toMatchObject({ focus: 'reader', reader: { mention: 0 } });
    expect(
      after([
        { kind: 'move', by: 1 },
        { kind: 'mention', by: 1 }
      ]).notice?.text
    ).toBe('no dates in this article');
  });

  test('a value stands behind its date on demand', () => {
    const words = (state: State): string =>
      (state.page?.rows ?? []).map((row) => row.runs.map((run) => run.text).join('')).join(' ');
    expect(words(after([]))).not.toContain('[2024-11-19]');
    expect(words(after([{ kind: 'toggleValues' }]))).toContain('Tuesday [2024-11-19]');
  });

  test('scrolling stops at the end', () => {
    const state = after([{ kind: 'open' }, { kind: 'toEnd' }]);
    expect(state.reader.top).toBe((state.page?.rows.length ?? 0) - 18);
  });
});

test('what is opened is read, and stays in a list of the unread until its reader is left', () => {
  const { session } = fakeSession(fixtures);
  session.dispatch({ kind: 'chooseMarked' });
  session.dispatch({ kind: 'open' });
  expect([
    session.services.marks.isRead('a1'),
    session.state().selected,
    session.state().shown.length
  ]).toEqual([true, 0, 4]);
  session.dispatch({ kind: 'back' });
  expect([session.state().selected, session.state().shown.length]).toEqual([1, 3]);
});

describe('X-ray', () => {
  const lines = ['Harbour of Lisport opens again', 'The harbour', 'Élections'].map((text, i) => ({
    text,
    start: [0, 40, 900][i] ?? 0,
    end: [30, 104, 930][i] ?? 0,
    label: 'BODY',
    confidence: 0.9,
    runnerUp: 'LIST',
    evidence: [],
    article: i === 2 ? 1 : 0
  }));

  test('without the source text it says so', () => {
    expect(after([{ kind: 'toggleXray' }]).xray?.note).toContain('not in this input');
  });

  test('its cursor starts at the line that is read, and takes the reader along', () => {
    const { session } = fakeSession(fixtures);
    session.dispatch({ kind: 'open' });
    session.dispatch({ kind: 'scroll', by: 4 });
    session.dispatch({ kind: 'toggleXray' });
    session.dispatch({ kind: 'xrayed', xray: { document: 0, lines, note: null } });
    expect(session.state()).toMatchObject({ focus: 'xray', line: 1 });
    session.dispatch({ kind: 'toEnd' });
    expect(session.state()).toMatchObject({ line: 2, selected: 1, cursor: 1 });
    session.dispatch({ kind: 'toggleXray' });
    expect(session.state()).toMatchObject({ focus: 'reader', selected: 1 });
  });
});

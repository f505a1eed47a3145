import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fixtures/fake-session.ts';
import { fixtures } from '../../test/fixtures/articles.ts';
import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';
import { pointAt } from './point-at.ts';

// 100 columns: the list is 42 wide, two rows an article, below one row of header.
test.each<[string, string, Partial<State>, Action[]]>([
  ['a click takes the article under it', '[<0;5;4M', {}, [{ kind: 'pick', position: 1 }]],
  ['a click on the chosen one opens it', '[<0;5;2M', {}, [{ kind: 'open' }]],
  ['a click on the reader opens it', '[<0;80;10M', {}, [{ kind: 'open' }]],
  ['a click below the last article does nothing', '[<0;5;18M', {}, []],
  ['a click on the header does nothing', '[<0;5;1M', {}, []],
  ['the wheel over the list moves its cursor', '[<65;5;4M', {}, [{ kind: 'article', by: 1 }]],
  ['the wheel over the reader scrolls it', '[<64;80;4M', {}, [{ kind: 'scroll', by: -3 }]],
  [
    'the wheel moves an open panel',
    '[<65;5;4M',
    { panel: { kind: 'help', top: 0 } },
    [{ kind: 'move', by: 3 }]
  ],
  ['switched off it does nothing', '[<0;5;4M', { mouse: false }, []]
])('%s', (_, report, start, actions) => {
  expect(pointAt(report, fakeSession(fixtures, start).session.state())).toEqual(actions);
});

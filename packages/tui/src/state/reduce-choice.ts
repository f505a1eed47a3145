import { everything, sortKeys } from '../archive/arrange.ts';
import type { ChoiceAction } from './action.ts';
import { quiet } from './quiet.ts';
import type { State } from './state.ts';

export function reduceChoice(state: State, action: ChoiceAction): State {
  switch (action.kind) {
    case 'clearChoice':
      return { ...quiet(state), query: '', choice: everything };
    case 'chooseMarked': {
      const next = { all: 'unread', unread: 'starred', starred: 'all' } as const;
      const marked = next[state.choice.marked];
      return {
        ...state,
        choice: { ...state.choice, marked },
        notice: { text: `showing: ${marked}`, tone: 'good' }
      };
    }
    case 'sort': {
      const sort = sortKeys[(sortKeys.indexOf(state.sort) + 1) % sortKeys.length] ?? 'input';
      return { ...state, sort, notice: { text: `sorted by: ${sort}`, tone: 'good' } };
    }
    default:
      return action satisfies never;
  }
}

import type { WalkAction } from './action.ts';
import { movePage, moveToEnd, moveToStart, moveUp } from './move.ts';
import { keepInView, moveTo, scrollReader } from './position.ts';
import { quiet } from './quiet.ts';
import { syncReader } from './sync-reader.ts';
import type { State } from './state.ts';

export function reduceWalk(state: State, action: WalkAction): State {
  switch (action.kind) {
    case 'resize':
      return keepInView({ ...state, size: { columns: action.columns, rows: action.rows } });
    case 'move':
      return moveUp(quiet(state), action.by);
    case 'page':
      return movePage(quiet(state), action.by);
    case 'toStart':
      return moveToStart(quiet(state));
    case 'toEnd':
      return moveToEnd(quiet(state));
    case 'article':
      return moveTo(quiet(state), state.cursor + action.by);
    case 'pick':
      return moveTo(
        quiet({ ...state, focus: state.focus === 'reader' ? 'list' : state.focus }),
        action.position
      );
    case 'pickLine':
      return syncReader({ ...state, line: action.line });
    case 'scroll':
      return scrollReader(state, state.reader.top + action.by);
    case 'open':
      return state.selected === null ? state : { ...quiet(state), focus: 'reader' };
    case 'back':
      return back(quiet(state));
    case 'switchPane':
      return state.focus === 'xray' || state.selected === null
        ? state
        : { ...state, focus: state.focus === 'list' ? 'reader' : 'list' };
    default:
      return action satisfies never;
  }
}

function back(state: State): State {
  if (state.panel !== null) return { ...state, panel: null };
  if (state.focus === 'xray') return { ...state, focus: 'reader' };
  if (state.focus === 'reader') return { ...state, focus: 'list' };
  return state;
}

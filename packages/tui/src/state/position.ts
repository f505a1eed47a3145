import { layOut } from './layout.ts';
import type { State } from './state.ts';

/** Puts the list's cursor at a position, or the nearest that there is. */
export function moveTo(state: State, position: number): State {
  const cursor = Math.max(0, Math.min(position, state.shown.length - 1));
  return keepInView({ ...state, cursor, selected: state.shown[cursor] ?? state.selected });
}

/** Scrolls whatever moved back onto the screen; needed after each resize, too. */
export function keepInView(state: State): State {
  const items = layOut({ ...state, focus: 'list' }).list?.items ?? 1;
  const last = Math.max(0, state.shown.length - items);
  const top = Math.max(0, Math.min(Math.max(state.top, state.cursor - items + 1), state.cursor, last));
  const next = top === state.top ? state : { ...state, top };
  return next.page === null ? next : scrollReader(next, next.reader.top);
}

export function scrollReader(state: State, top: number): State {
  const rows = state.page?.rows.length ?? 0;
  const lowest = Math.max(0, rows - layOut(state).height);
  const kept = Math.max(0, Math.min(top, lowest));
  return kept === state.reader.top ? state : { ...state, reader: { ...state.reader, top: kept } };
}

/** Scrolls the reader as far as it takes to have a row in view. */
export function reveal(state: State, row: number): State {
  const height = layOut(state).height;
  const { top } = state.reader;
  if (row >= top && row < top + height) return state;
  return scrollReader(state, row < top ? row - 1 : row - height + 2);
}

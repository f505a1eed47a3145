import type { Action } from '../state/action.ts';
import { layOut } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { xrayTop } from '../views/xray-rows.ts';
import { mouseEvent } from './mouse-event.ts';

// Three rows a notch, as terminals scroll their own history.
const wheelRows = 3;

/** What a mouse report does: the wheel scrolls what is under it, a click takes what is under it. */
export function pointAt(input: string, state: State): Action[] {
  const event = mouseEvent(input);
  if (event === null || !state.mouse) return [];
  const layout = layOut(state);
  const overList = layout.list !== null && event.column < layout.list.width;
  if (event.kind !== 'press') {
    const by = event.kind === 'wheelUp' ? -wheelRows : wheelRows;
    if (state.panel !== null || state.focus === 'xray') return [{ kind: 'move', by }];
    return overList ? [{ kind: 'article', by: Math.sign(by) }] : [{ kind: 'scroll', by }];
  }
  const row = event.row - 1;
  if (state.panel !== null || row < 0 || row >= layout.height) return [];
  if (overList && layout.list !== null) {
    const position = state.top + Math.floor(row / layout.list.rowHeight);
    if (position >= state.shown.length) return [];
    // A second click on the same article opens it.
    if (position === state.cursor && state.focus === 'list') return [{ kind: 'open' }];
    return [{ kind: 'pick', position }];
  }
  if (
    layout.xray !== null &&
    event.column >= state.size.columns - layout.xray.width &&
    row < layout.xray.lines
  ) {
    const line = xrayTop(state, layout.xray) + row;
    return line < (state.xray?.lines.length ?? 0) ? [{ kind: 'pickLine', line }] : [];
  }
  return layout.reader !== null && state.focus === 'list' ? [{ kind: 'open' }] : [];
}

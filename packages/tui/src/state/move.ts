import { layOut } from './layout.ts';
import { moveTo, scrollReader } from './position.ts';
import type { State } from './state.ts';
import { syncReader } from './sync-reader.ts';

/** Moves by rows: the list's cursor, the reader's text, the X-ray's line, or what an open panel shows. */
export function moveUp(state: State, by: number): State {
  if (state.panel !== null) return movePanel(state, by);
  if (state.focus === 'list') return moveTo(state, state.cursor + by);
  if (state.focus === 'xray') return moveLine(state, state.line + by);
  return scrollReader(state, state.reader.top + by);
}

export function movePage(state: State, by: number): State {
  const layout = layOut(state);
  if (state.panel === null && state.focus === 'list')
    return moveTo(state, state.cursor + by * Math.max(1, (layout.list?.items ?? 2) - 1));
  if (state.panel === null && state.focus === 'xray')
    return moveLine(state, state.line + by * Math.max(1, (layout.xray?.lines ?? 2) - 1));
  // Two rows of the last page stay in view, to read on from.
  return moveUp(state, by * Math.max(1, layout.height - 2));
}

export function moveToStart(state: State): State {
  return moveUp(state, Number.NEGATIVE_INFINITY);
}

export function moveToEnd(state: State): State {
  return moveUp(state, Number.POSITIVE_INFINITY);
}

function moveLine(state: State, line: number): State {
  const last = Math.max(0, (state.xray?.lines.length ?? 0) - 1);
  return syncReader({ ...state, line: Math.max(0, Math.min(line, last)) });
}

function movePanel(state: State, by: number): State {
  const panel = state.panel;
  if (panel === null) return state;
  if (panel.kind === 'help' || panel.kind === 'problems') {
    // The view knows how many rows it has and shows the last ones when `top` is past them.
    const top = Math.max(0, Math.min(panel.top + by, panel.kind === 'help' ? 60 : state.problems.length - 1));
    return { ...state, panel: { ...panel, top } };
  }
  const count =
    panel.kind === 'facets'
      ? panel.values.length
      : panel.kind === 'timeline'
        ? panel.days.length
        : panel.formats.length;
  const cursor = Math.max(0, Math.min(panel.cursor + by, count - 1));
  return { ...state, panel: { ...panel, cursor } };
}

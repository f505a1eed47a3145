import { reveal } from './position.ts';
import type { State } from './state.ts';

/** Brings reader and list to the line under the X-ray's cursor. */
export function syncReader(state: State): State {
  const line = state.xray?.lines[state.line];
  if (line === undefined || line.article === null || state.selected === null) return state;
  if (line.article !== state.place) {
    // The articles of one document follow each other in the archive.
    const selected = state.selected - state.place + line.article;
    const cursor = state.shown.indexOf(selected);
    return { ...state, selected, cursor: cursor >= 0 ? cursor : state.cursor, place: line.article };
  }
  const row =
    state.page?.rows.findLastIndex(
      (candidate) => candidate.source !== null && candidate.source <= line.start
    ) ?? -1;
  return row < 0 ? state : reveal(state, row);
}

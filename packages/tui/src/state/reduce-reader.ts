import { layOut } from './layout.ts';
import { moveTo, scrollReader } from './position.ts';
import type { State } from './state.ts';

/** Goes to the next or last date mention of the article and brings it into view. */
export function stepMention(state: State, by: 1 | -1): State {
  const rows = state.page?.mentionRows ?? [];
  const shown = [...rows.keys()].filter((mention) => (rows[mention] ?? -1) >= 0);
  if (shown.length === 0) return { ...state, notice: { text: 'no dates in this article', tone: 'warning' } };
  const here = state.reader.mention === null ? -1 : shown.indexOf(state.reader.mention);
  const next = here < 0 ? (by > 0 ? 0 : shown.length - 1) : (here + by + shown.length) % shown.length;
  const mention = shown[next] ?? 0;
  const focus = state.focus === 'list' ? 'reader' : state.focus;
  return reveal({ ...state, focus, reader: { ...state.reader, mention } }, rows[mention] ?? 0);
}

/** Goes to the next match in the article; past the last, to the next article, which the filter has matched. */
export function stepMatch(state: State, by: 1 | -1): State {
  if (state.query.trim() === '')
    return { ...state, notice: { text: 'nothing to find: type / first', tone: 'warning' } };
  if (state.focus === 'list') return moveTo(state, state.cursor + by);
  const rows = state.page?.matchRows ?? [];
  const height = layOut(state).height;
  const from = state.reader.top;
  const next = by > 0 ? rows.find((row) => row >= from + height) : rows.findLast((row) => row < from);
  if (next !== undefined) return scrollReader(state, by > 0 ? next - 1 : next - height + 2);
  const cursor = state.cursor + by;
  if (cursor >= 0 && cursor < state.shown.length) return moveTo(state, cursor);
  return {
    ...state,
    notice: { text: by > 0 ? 'no more matches below' : 'no more matches above', tone: 'warning' }
  };
}

/** X-ray on: the cursor stands on the line that the reader shows first. X-ray off: back to the reader. */
export function toggleXray(state: State): State {
  if (state.selected === null) return state;
  if (state.focus === 'xray') return { ...state, focus: 'reader' };
  const next: State = { ...state, focus: 'xray', panel: null };
  if (state.xray === null || state.xray.document !== state.document) return { ...next, line: 0 };
  const offset =
    state.page?.rows.slice(state.reader.top).find((row) => row.source !== null)?.source ??
    state.article?.span.start ??
    0;
  const at = state.xray.lines.findIndex((line) => line.end > offset);
  return { ...next, line: Math.max(0, at) };
}

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

function reveal(state: State, row: number): State {
  const height = layOut(state).height;
  const { top } = state.reader;
  if (row >= top && row < top + height) return state;
  return scrollReader(state, row < top ? row - 1 : row - height + 2);
}

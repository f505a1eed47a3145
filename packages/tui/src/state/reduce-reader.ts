import type { ReaderAction } from './action.ts';
import { layOut } from './layout.ts';
import { moveTo, reveal, scrollReader } from './position.ts';
import { quiet } from './quiet.ts';
import type { State } from './state.ts';

export function reduceReader(state: State, action: ReaderAction): State {
  switch (action.kind) {
    case 'toggleXray':
      return toggleXray(quiet(state));
    case 'mention':
      return stepMention(quiet(state), action.by);
    case 'toggleValues':
      return { ...state, reader: { ...state.reader, values: !state.reader.values } };
    case 'match':
      return stepMatch(quiet(state), action.by);
    default:
      return action satisfies never;
  }
}

/** Goes to the next or last date mention of the article and brings it into view. */
function stepMention(state: State, by: 1 | -1): State {
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
function stepMatch(state: State, by: 1 | -1): State {
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

import type { NewsAction } from './action.ts';
import { keepInView } from './position.ts';
import { toggleXray } from './reduce-reader.ts';
import type { State } from './state.ts';

export function reduceNews(state: State, action: NewsAction): State {
  switch (action.kind) {
    case 'arrived':
      return { ...state, total: action.total, progress: action.progress };
    case 'arranged':
      return arranged(state, action.shown);
    case 'loaded':
      return {
        ...state,
        article: action.article,
        place: action.place,
        document: action.document,
        reader: { ...state.reader, top: 0, mention: null }
      };
    case 'composed':
      return keepInView({ ...state, page: action.page });
    case 'xrayed':
      // It may come after its reader has left the view.
      return state.focus === 'xray'
        ? toggleXray({ ...state, xray: action.xray, focus: 'reader' })
        : { ...state, xray: action.xray };
    case 'problem':
      return { ...state, problems: [...state.problems, action.problem] };
    case 'notice':
      return { ...state, notice: { text: action.text, tone: action.tone } };
    case 'marked':
      return { ...state, marks: state.marks + 1 };
    case 'leave':
      return { ...state, leaving: true };
    default:
      return action satisfies never;
  }
}

/** A new list: the cursor stays on its article, or goes to the nearest place when the article is no longer shown. */
function arranged(state: State, shown: Uint32Array): State {
  if (state.selected === null || state.total === 0)
    return keepInView({ ...state, shown, cursor: 0, selected: shown[0] ?? null });
  // Most often the article is still where it was: articles arrived behind it.
  const same = shown[state.cursor] === state.selected ? state.cursor : shown.indexOf(state.selected);
  if (same >= 0) return keepInView({ ...state, shown, cursor: same });
  const cursor = Math.max(0, Math.min(state.cursor, shown.length - 1));
  return keepInView({ ...state, shown, cursor, selected: shown[cursor] ?? state.selected });
}

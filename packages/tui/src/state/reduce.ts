import { everything, sortKeys } from '../archive/arrange.ts';
import type { Action } from './action.ts';
import { movePage, moveToEnd, moveToStart, moveUp } from './move.ts';
import { keepInView, moveTo, scrollReader } from './position.ts';
import { accept, cancel, reducePanel, toggle } from './reduce-panel.ts';
import { stepMatch, stepMention, syncReader, toggleXray } from './reduce-reader.ts';
import type { State } from './state.ts';

/** The next state. Pure: what must be read or computed from outside comes in as an action. */
export function reduce(state: State, action: Action): State {
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
    case 'toggleXray':
      return toggleXray(quiet(state));
    case 'mention':
      return stepMention(quiet(state), action.by);
    case 'toggleValues':
      return { ...state, reader: { ...state.reader, values: !state.reader.values } };
    case 'match':
      return stepMatch(quiet(state), action.by);
    case 'startFilter':
      return {
        ...quiet(state),
        panel: null,
        prompt: { kind: 'filter', text: state.query, before: state.query }
      };
    case 'askPath':
      return {
        ...state,
        panel: null,
        prompt: { kind: 'export', text: action.path, format: action.format, scope: action.scope, warning: '' }
      };
    case 'warnPrompt':
      return state.prompt?.kind === 'export'
        ? { ...state, prompt: { ...state.prompt, warning: action.text } }
        : state;
    case 'type':
    case 'erase':
      return edit(state, action);
    case 'accept':
      return accept(state);
    case 'cancel':
      return cancel(state);
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
    case 'showPanel':
    case 'panelValues':
      return reducePanel(state, action);
    case 'toggle':
      return toggle(state);
    case 'chord':
      return { ...quiet(state), chord: action.chord };
    case 'toggleMouse':
      return {
        ...state,
        mouse: !state.mouse,
        notice: { text: `mouse ${state.mouse ? 'off' : 'on'}`, tone: 'good' }
      };
    case 'toggleBidi': {
      const who = state.bidi ? 'the terminal' : 'wirecopy';
      return {
        ...state,
        bidi: !state.bidi,
        notice: { text: `right-to-left text is ordered by ${who}`, tone: 'good' }
      };
    }
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

/** A key that does something clears what the last one said. */
function quiet(state: State): State {
  return state.notice === null && state.chord === null ? state : { ...state, notice: null, chord: null };
}

function back(state: State): State {
  if (state.panel !== null) return { ...state, panel: null };
  if (state.focus === 'xray') return { ...state, focus: 'reader' };
  if (state.focus === 'reader') return { ...state, focus: 'list' };
  return state;
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

function edit(state: State, action: Extract<Action, { kind: 'type' | 'erase' }>): State {
  if (state.prompt === null) return state;
  const text =
    action.kind === 'type' ? state.prompt.text + action.text : erased(state.prompt.text, action.what);
  const prompt = { ...state.prompt, text };
  return prompt.kind === 'filter' ? { ...state, prompt, query: text } : { ...state, prompt };
}

function erased(text: string, what: 'letter' | 'word' | 'all'): string {
  if (what === 'all') return '';
  if (what === 'word') return text.replace(/\S+\s*$/u, '');
  // A letter with its marks goes at once.
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)]
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}

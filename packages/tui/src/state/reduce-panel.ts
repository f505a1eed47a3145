import type { Choice } from '../archive/arrange.ts';
import type { PanelAction } from './action.ts';
import type { State } from './state.ts';

export function reducePanel(state: State, action: PanelAction): State {
  switch (action.kind) {
    case 'showPanel':
      // The key that opens a panel closes it, too.
      return state.panel?.kind === action.panel.kind
        ? { ...state, panel: null }
        : { ...state, panel: action.panel, prompt: null, chord: null, notice: null };
    case 'panelValues':
      return state.panel?.kind === action.panel.kind ? { ...state, panel: action.panel } : state;
    case 'toggle':
      return toggle(state);
    case 'accept':
      return accept(state);
    case 'cancel':
      return cancel(state);
    default:
      return action satisfies never;
  }
}

/** Space: takes a facet's value in or out, begins or ends a span of days, changes what an export takes. */
function toggle(state: State): State {
  const panel = state.panel;
  if (panel?.kind === 'facets') {
    const value = panel.values[panel.cursor];
    if (value === undefined) return state;
    const chosen = state.choice.facets[value.facet];
    const next = chosen.includes(value.value)
      ? chosen.filter((other) => other !== value.value)
      : [...chosen, value.value];
    return choose(state, { ...state.choice, facets: { ...state.choice.facets, [value.facet]: next } });
  }
  if (panel?.kind === 'timeline') {
    const here = panel.days[panel.cursor];
    if (here === undefined) return state;
    if (panel.anchor === null)
      return {
        ...choose(state, { ...state.choice, days: { from: here.day, to: here.day } }),
        panel: { ...panel, anchor: here.day }
      };
    const days = { from: Math.min(panel.anchor, here.day), to: Math.max(panel.anchor, here.day) };
    return { ...choose(state, { ...state.choice, days }), panel: { ...panel, anchor: null } };
  }
  if (panel?.kind === 'export') {
    const next = { article: 'shown', shown: 'starred', starred: 'article' } as const;
    return { ...state, panel: { ...panel, scope: next[panel.scope] } };
  }
  return state;
}

function choose(state: State, choice: Choice): State {
  return { ...state, choice, notice: null };
}

/** Enter. */
function accept(state: State): State {
  if (state.prompt !== null) return { ...state, prompt: null };
  if (state.panel?.kind === 'timeline' && state.panel.anchor === null && state.choice.days === null)
    return { ...toggle(state), panel: null };
  return { ...state, panel: null };
}

/** Escape: out of the innermost thing; at last, back to everything. */
function cancel(state: State): State {
  if (state.chord !== null) return { ...state, chord: null };
  if (state.prompt !== null)
    return state.prompt.kind === 'filter'
      ? { ...state, prompt: null, query: state.prompt.before }
      : { ...state, prompt: null };
  if (state.panel !== null) return { ...state, panel: null };
  if (state.focus !== 'list') return { ...state, focus: state.focus === 'xray' ? 'reader' : 'list' };
  const free = state.query === '' && state.choice.days === null && state.choice.marked === 'all';
  const { kind, source, language } = state.choice.facets;
  if (free && kind.length + source.length + language.length === 0) return { ...state, notice: null };
  return {
    ...state,
    query: '',
    choice: { facets: { kind: [], source: [], language: [] }, days: null, marked: 'all' },
    notice: { text: 'filter cleared', tone: 'good' }
  };
}

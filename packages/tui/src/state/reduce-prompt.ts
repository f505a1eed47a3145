import type { PromptAction } from './action.ts';
import { quiet } from './quiet.ts';
import type { State } from './state.ts';

export function reducePrompt(state: State, action: PromptAction): State {
  switch (action.kind) {
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
      return edit(state, (text) => text + action.text);
    case 'erase':
      return edit(state, (text) => erased(text, action.what));
    default:
      return action satisfies never;
  }
}

/** A filter filters while it is typed. */
function edit(state: State, change: (text: string) => string): State {
  if (state.prompt === null) return state;
  const text = change(state.prompt.text);
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

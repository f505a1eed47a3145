import { useInput, usePaste } from 'ink';
import type { Session } from '../session/session.ts';
import { bindingOf, type Command } from './key-map.ts';
import { keyName } from './key-name.ts';
import { isMouseReport } from './mouse-event.ts';
import { pointAt } from './point-at.ts';

const erases: Readonly<Record<string, 'letter' | 'word' | 'all'>> = {
  backspace: 'letter',
  'ctrl-w': 'word',
  'ctrl-u': 'all'
};

/** Brings keys, mouse and pasted text to the session. A key without a meaning here does nothing. */
export function useKeys(session: Session, command: (command: Command) => void): void {
  useInput((input, key) => {
    const state = session.state();
    if (isMouseReport(input)) {
      for (const action of pointAt(input, state)) session.dispatch(action);
      return;
    }
    const name = keyName(input, key);
    if (state.prompt !== null) {
      const erase = erases[name];
      if (erase !== undefined) return session.dispatch({ kind: 'erase', what: erase });
      if (name === 'enter') return state.prompt.kind === 'export' ? command('export') : session.dispatch({ kind: 'accept' });
      if (name === 'esc') return session.dispatch({ kind: 'cancel' });
      if (name === 'ctrl-c') return command('quit');
      if (name === 'up' || name === 'down') return session.dispatch({ kind: 'move', by: name === 'up' ? -1 : 1 });
      if (input !== '' && !key.ctrl && !key.meta) session.dispatch({ kind: 'type', text: input });
      return;
    }
    const does = bindingOf(name, state)?.does;
    if (does === undefined) {
      if (state.chord !== null) session.dispatch({ kind: 'cancel' });
      return;
    }
    if (typeof does === 'string') command(does);
    else session.dispatch(does);
  });
  usePaste((text) => {
    if (session.state().prompt !== null) session.dispatch({ kind: 'type', text: text.replace(/\s+/gu, ' ').trim() });
  });
}

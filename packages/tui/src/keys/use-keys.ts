import { useInput, usePaste } from 'ink';
import type { Session } from '../session/session.ts';
import { graphemes } from '../text/graphemes.ts';
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
    if (isMouseReport(input)) {
      for (const action of pointAt(input, session.state())) session.dispatch(action);
      return;
    }
    // Alt and a letter has no meaning here; it is not the letter.
    if (key.meta && !key.escape) return;
    const name = keyName(input, key);
    // Keys that were pressed while the program was busy come in one piece: each has its own meaning.
    if (name !== input || key.ctrl || key.meta) press(session, command, name, '');
    else for (const letter of graphemes(input)) press(session, command, keyOf(letter.text), letter.text);
  });
  usePaste((text) => {
    if (session.state().prompt !== null)
      session.dispatch({ kind: 'type', text: text.replace(/\s+/gu, ' ').trim() });
  });
}

function keyOf(letter: string): string {
  if (letter === ' ') return 'space';
  return letter === '\r' || letter === '\n' ? 'enter' : letter;
}

/** One key: `name` as the key map writes it, `text` what it would type. */
export function press(
  session: Session,
  command: (command: Command) => void,
  name: string,
  text: string
): void {
  const state = session.state();
  if (state.prompt !== null) return type(session, command, name, text);
  const does = bindingOf(name, state)?.does;
  if (typeof does === 'string') command(does);
  else if (does !== undefined) session.dispatch(does);
  else if (state.chord !== null) session.dispatch({ kind: 'cancel' });
}

/** A key while a line is being typed. */
function type(session: Session, command: (command: Command) => void, name: string, text: string): void {
  const what = erases[name];
  if (what !== undefined) session.dispatch({ kind: 'erase', what });
  else if (name === 'enter') {
    if (session.state().prompt?.kind === 'export') command('export');
    else session.dispatch({ kind: 'accept' });
  } else if (name === 'esc') session.dispatch({ kind: 'cancel' });
  else if (name === 'ctrl-c') command('quit');
  else if (name === 'up' || name === 'down') session.dispatch({ kind: 'move', by: name === 'up' ? -1 : 1 });
  else if (text !== '') session.dispatch({ kind: 'type', text });
}

import { type Archive, createArchive } from '../archive/archive.ts';
import type { Action } from '../state/action.ts';
import { reduce } from '../state/reduce.ts';
import { initialState, type State } from '../state/state.ts';
import { derive, type Derived, noneDerived } from './derive.ts';
import { createFinder } from './finder.ts';
import type { Services } from './services.ts';
import { takeDesk, takeIntake } from './take-reports.ts';

/** What lives while the program runs: the state, the archive and the threads that fill it. */
export interface Session {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly archive: Archive;
  readonly services: Services;
  /** The articles that the query matches; null without a query. */
  readonly found: () => Uint32Array | null;
}

export function createSession(services: Services, start: Partial<State> = {}): Session {
  const archive = createArchive();
  const finder = createFinder(services);
  const listeners = new Set<() => void>();
  let state: State = { ...initialState, ...start };
  let derived: Derived = noneDerived;

  const dispatch = (action: Action): void => {
    const before = state;
    state = markRead(before, reduce(state, action), session);
    finder.look(state.query);
    askForXray(before, state, session);
    const next = derive(state, derived, { archive, services, found: finder.found() });
    state = next.state;
    derived = next.derived;
    if (state !== before) for (const listener of listeners) listener();
  };
  const session: Session = {
    state: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    archive,
    services,
    found: finder.found
  };
  services.onIntake((report) => takeIntake(report, session, finder));
  services.onDesk((report) => takeDesk(report, session, finder));
  return session;
}

/** What is opened is read. */
function markRead(before: State, state: State, { archive, services }: Session): State {
  if (state.focus !== 'reader' || state.selected === null) return state;
  if (before.focus === 'reader' && before.selected === state.selected) return state;
  const id = archive.id(state.selected);
  if (services.marks.isRead(id)) return state;
  services.marks.setRead(id, true);
  return reduce(state, { kind: 'marked' });
}

/** The X-ray of a document is made when it is looked at for the first time. */
function askForXray(before: State, state: State, session: Session): void {
  const { focus, document: number, xray } = state;
  if (focus !== 'xray' || number === null || xray?.document === number) return;
  if (before.focus === 'xray' && before.document === number) return;
  const document = session.archive.document(number);
  if (document === undefined) return;
  if (document.length > 0) return session.services.desk({ kind: 'explain', document: number, ...document });
  const note = 'The text that this article came from is not in this input.';
  session.dispatch({ kind: 'xrayed', xray: { document: number, lines: [], note } });
}

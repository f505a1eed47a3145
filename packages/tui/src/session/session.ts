import { type Archive, createArchive } from '../archive/archive.ts';
import type { IntakeReport } from '../intake/messages.ts';
import type { Action } from '../state/action.ts';
import { reduce } from '../state/reduce.ts';
import { initialState, type State } from '../state/state.ts';
import { queryTerms } from '../text/find-terms.ts';
import { derive, type Derived, noneDerived } from './derive.ts';
import type { Services } from './services.ts';

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
  const listeners = new Set<() => void>();
  let state: State = { ...initialState, ...start };
  let derived: Derived = noneDerived;
  let found: Uint32Array | null = null;
  let searches = 0;
  let searched = '';
  let searching = false;

  const search = (): void => {
    searching = true;
    services.desk({ kind: 'search', id: searches, terms: queryTerms(state.query) });
  };

  const dispatch = (action: Action): void => {
    const before = state;
    state = reduce(state, action);
    markRead(before);
    askFor(before);
    const next = derive(state, derived, { archive, services, found });
    state = next.state;
    derived = next.derived;
    if (state !== before) for (const listener of listeners) listener();
  };

  /** What is opened is read. */
  const markRead = (before: State): void => {
    if (state.focus !== 'reader' || state.selected === null) return;
    if (before.focus === 'reader' && before.selected === state.selected) return;
    const id = archive.id(state.selected);
    if (services.marks.isRead(id)) return;
    services.marks.setRead(id, true);
    state = reduce(state, { kind: 'marked' });
  };

  /** Sends the desk what the new state lacks. */
  const askFor = (before: State): void => {
    const terms = queryTerms(state.query);
    const key = terms.join('\n');
    if (key !== searched) {
      searched = key;
      searches++;
      if (terms.length === 0) found = null;
      else search();
    }
    if (state.focus === 'xray' && state.document !== null && state.xray?.document !== state.document) {
      if (before.focus !== 'xray' || before.document !== state.document) explainDocument(state.document);
    }
  };

  const explainDocument = (number: number): void => {
    const document = archive.document(number);
    if (document === undefined) return;
    if (document.length === 0)
      return dispatch({
        kind: 'xrayed',
        xray: {
          document: number,
          lines: [],
          note: 'The text that this article came from is not in this input.'
        }
      });
    services.desk({ kind: 'explain', document: number, ...document });
  };

  services.onIntake((report) => take(report));
  services.onDesk((report) => {
    switch (report.kind) {
      case 'found':
        if (report.id !== searches || searched === '') return;
        found = report.articles;
        searching = false;
        // Articles that came meanwhile have not been searched.
        if (report.indexed < archive.count()) search();
        return dispatch({ kind: 'marked' });
      case 'explained':
        return dispatch({
          kind: 'xrayed',
          xray: { document: report.document, lines: report.lines, note: null }
        });
      case 'exported':
        return dispatch({
          kind: 'notice',
          tone: 'good',
          text: `${report.count} ${report.count === 1 ? 'article' : 'articles'} written to ${report.path} (${report.bytes} bytes)`
        });
      case 'failed':
        dispatch({ kind: 'problem', problem: { input: report.what, message: report.message } });
        return dispatch({
          kind: 'notice',
          tone: 'warning',
          text: `${report.what} failed: ${report.message}`
        });
    }
  });

  const take = (report: IntakeReport): void => {
    if (report.kind === 'spools') return services.desk(report);
    if (report.kind === 'problem') return dispatch(report);
    const { progress } = state;
    if (report.kind === 'done')
      return dispatch({
        kind: 'arrived',
        total: archive.count(),
        progress: { ...progress, reading: null, following: report.following }
      });
    archive.add(report.batch);
    services.desk({ kind: 'index', ends: Float64Array.from(report.batch.articles, (row) => row.searchEnd) });
    dispatch({
      kind: 'arrived',
      total: archive.count(),
      progress: {
        ...progress,
        documents: progress.documents + report.batch.documents.length,
        reading: report.reading
      }
    });
    // The new ones have to be searched, too; a search that runs is left to end first.
    if (found !== null && !searching) search();
  };

  return {
    state: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    archive,
    services,
    found: () => found
  };
}

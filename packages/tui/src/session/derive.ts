import type { Archive } from '../archive/archive.ts';
import { arrange } from '../archive/arrange.ts';
import { countDays } from '../archive/count-days.ts';
import { countFacets } from '../archive/count-facets.ts';
import { layOut } from '../state/layout.ts';
import { reduce } from '../state/reduce.ts';
import type { Panel, State } from '../state/state.ts';
import { composeArticle } from '../text/compose-article.ts';
import { queryTerms } from '../text/find-terms.ts';
import type { Services } from './services.ts';

/** From what the derived parts of the state were made: when it is the same, they stay. */
export interface Derived {
  readonly byMarks: number;
  readonly arrangedFrom: readonly unknown[];
  readonly loaded: number | null;
  readonly composedFrom: readonly unknown[];
  readonly countedFrom: readonly unknown[];
}

export const noneDerived: Derived = {
  byMarks: 0,
  arrangedFrom: [],
  loaded: null,
  composedFrom: [],
  countedFrom: []
};

export interface Sources {
  readonly archive: Archive;
  readonly services: Services;
  readonly found: Uint32Array | null;
}

/** Brings the list, the article, its page and the panel's counts up to date with the rest of the state. */
export function derive(start: State, derived: Derived, sources: Sources): { state: State; derived: Derived } {
  const { archive, services, found } = sources;
  let state = start;
  // While an article is read it stays in a list of the unread.
  const byMarks = state.choice.marked === 'all' || state.focus !== 'list' ? derived.byMarks : state.marks;
  const arrangedFrom = [state.total, state.choice, state.sort, found, byMarks];
  if (!same(arrangedFrom, derived.arrangedFrom))
    state = reduce(state, {
      kind: 'arranged',
      shown: arrange(archive, services.marks, state.choice, found, state.sort)
    });
  if (state.selected !== derived.loaded && state.selected !== null && state.selected < archive.count())
    state = load(state, state.selected, sources);
  const { reader } = layOut({ ...state, focus: state.focus === 'list' ? 'reader' : state.focus });
  const measure = layOut(state).reader?.measure ?? reader?.measure ?? 40;
  const composedFrom = [state.article, measure, state.query, state.reader.values];
  if (!same(composedFrom, derived.composedFrom)) {
    const options = {
      width: measure,
      terms: queryTerms(state.query),
      values: state.reader.values,
      signs: services.signs
    };
    const page = state.article === null ? null : composeArticle(state.article, options);
    state = reduce(state, { kind: 'composed', page });
  }
  const countedFrom = [state.panel?.kind, ...arrangedFrom];
  if (state.panel !== null && !same(countedFrom, derived.countedFrom)) {
    const panel = counted(state, state.panel, sources);
    if (panel !== state.panel) state = reduce(state, { kind: 'panelValues', panel });
  }
  return { state, derived: { byMarks, arrangedFrom, loaded: state.selected, composedFrom, countedFrom } };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function load(state: State, selected: number, { archive, services }: Sources): State {
  const { at, size } = archive.record(selected);
  return reduce(state, {
    kind: 'loaded',
    article: services.readArticle(at, size),
    place: archive.place(selected),
    document: archive.documentNumber(selected)
  });
}

function counted(state: State, panel: Panel, { archive, services, found }: Sources): Panel {
  if (panel.kind === 'facets') {
    const values = countFacets(archive, services.marks, state.choice, found);
    // The cursor stays on its value when the counts change their order.
    const here = panel.values[panel.cursor];
    const at = values.findIndex((value) => value.facet === here?.facet && value.value === here.value);
    return {
      ...panel,
      values,
      cursor: at >= 0 ? at : Math.min(panel.cursor, Math.max(0, values.length - 1))
    };
  }
  if (panel.kind === 'timeline') {
    const days = countDays(archive, services.marks, state.choice, found);
    const here = panel.days[panel.cursor]?.day;
    const at = days.findIndex((day) => day.day === here);
    return { ...panel, days, cursor: at >= 0 ? at : Math.max(0, days.length - 1) };
  }
  return panel.kind === 'export' ? { ...panel, formats: services.formats } : panel;
}

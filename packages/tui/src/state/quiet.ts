import type { State } from './state.ts';

/** A key that does something clears what the last one said. */
export function quiet(state: State): State {
  return state.notice === null && state.chord === null ? state : { ...state, notice: null, chord: null };
}

import type { SettingAction } from './action.ts';
import { quiet } from './quiet.ts';
import type { State } from './state.ts';

export function reduceSetting(state: State, action: SettingAction): State {
  switch (action.kind) {
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
    default:
      return action satisfies never;
  }
}

import type { Action } from './action.ts';
import { reduceChoice } from './reduce-choice.ts';
import { reduceNews } from './reduce-news.ts';
import { reducePanel } from './reduce-panel.ts';
import { reducePrompt } from './reduce-prompt.ts';
import { reduceReader } from './reduce-reader.ts';
import { reduceSetting } from './reduce-setting.ts';
import { reduceWalk } from './reduce-walk.ts';
import type { State } from './state.ts';

/** The next state. Pure: what must be read or computed from outside comes in as an action. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'resize':
    case 'move':
    case 'page':
    case 'toStart':
    case 'toEnd':
    case 'article':
    case 'pick':
    case 'pickLine':
    case 'scroll':
    case 'open':
    case 'back':
    case 'switchPane':
      return reduceWalk(state, action);
    case 'toggleXray':
    case 'mention':
    case 'toggleValues':
    case 'match':
      return reduceReader(state, action);
    case 'startFilter':
    case 'askPath':
    case 'warnPrompt':
    case 'type':
    case 'erase':
      return reducePrompt(state, action);
    case 'clearChoice':
    case 'chooseMarked':
    case 'sort':
      return reduceChoice(state, action);
    case 'showPanel':
    case 'panelValues':
    case 'toggle':
    case 'accept':
    case 'cancel':
      return reducePanel(state, action);
    case 'chord':
    case 'toggleMouse':
    case 'toggleBidi':
      return reduceSetting(state, action);
    case 'arrived':
    case 'arranged':
    case 'loaded':
    case 'composed':
    case 'xrayed':
    case 'problem':
    case 'notice':
    case 'marked':
    case 'leave':
      return reduceNews(state, action);
    default:
      return action satisfies never;
  }
}

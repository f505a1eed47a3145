import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';

/** What a key does beyond the state. */
export type Command =
  | 'quit'
  | 'suspend'
  | 'redraw'
  | 'toggleRead'
  | 'toggleStar'
  | 'copyHeadline'
  | 'copyText'
  | 'copyJson'
  | 'openEditor'
  | 'openPager'
  | 'askPath'
  | 'export';

export type Where =
  | 'list'
  | 'reader'
  | 'xray'
  | 'help'
  | 'problems'
  | 'facets'
  | 'timeline'
  | 'export'
  | 'copy'
  | 'open';

/** One line of the key map: it moves the screen, fills the footer and the help. */
export interface Binding {
  readonly keys: readonly string[];
  readonly where: readonly Where[];
  readonly does: Action | Command;
  /** For the help. */
  readonly help: string;
  /** For the footer, where it stands there; short. */
  readonly hint?: string;
}

const everywhere: readonly Where[] = [
  'list',
  'reader',
  'xray',
  'help',
  'problems',
  'facets',
  'timeline',
  'export'
];
const main: readonly Where[] = ['list', 'reader', 'xray'];
const reading: readonly Where[] = ['reader', 'xray'];

export const keyMap: readonly Binding[] = [
  { keys: ['down', 'j'], where: everywhere, does: { kind: 'move', by: 1 }, help: 'down' },
  { keys: ['up', 'k'], where: everywhere, does: { kind: 'move', by: -1 }, help: 'up' },
  {
    keys: ['pagedown', 'ctrl-f', 'ctrl-d'],
    where: everywhere,
    does: { kind: 'page', by: 1 },
    help: 'a page down'
  },
  { keys: ['space'], where: main, does: { kind: 'page', by: 1 }, help: 'a page down' },
  {
    keys: ['pageup', 'ctrl-b', 'ctrl-u', 'b'],
    where: everywhere,
    does: { kind: 'page', by: -1 },
    help: 'a page up'
  },
  { keys: ['home', 'g'], where: everywhere, does: { kind: 'toStart' }, help: 'to the start' },
  { keys: ['end', 'G'], where: everywhere, does: { kind: 'toEnd' }, help: 'to the end' },
  {
    keys: ['enter', 'right', 'l'],
    where: ['list'],
    does: { kind: 'open' },
    help: 'read the article',
    hint: 'read'
  },
  { keys: ['esc', 'left', 'h'], where: reading, does: { kind: 'back' }, help: 'back', hint: 'back' },
  { keys: ['J', ']'], where: reading, does: { kind: 'article', by: 1 }, help: 'next article', hint: 'next' },
  { keys: ['K', '['], where: reading, does: { kind: 'article', by: -1 }, help: 'article before' },
  {
    keys: ['/'],
    where: main,
    does: { kind: 'startFilter' },
    help: 'filter by words of headline and text',
    hint: 'find'
  },
  { keys: ['n'], where: main, does: { kind: 'match', by: 1 }, help: 'next match' },
  { keys: ['N'], where: main, does: { kind: 'match', by: -1 }, help: 'match before' },
  {
    keys: ['x'],
    where: main,
    does: { kind: 'toggleXray' },
    help: 'X-ray: the source and why each line is what it is',
    hint: 'x-ray'
  },
  {
    keys: ['tab'],
    where: main,
    does: { kind: 'mention', by: 1 },
    help: 'next date in the article, with its value',
    hint: 'dates'
  },
  { keys: ['shift-tab'], where: main, does: { kind: 'mention', by: -1 }, help: 'date before' },
  { keys: ['d'], where: main, does: { kind: 'toggleValues' }, help: 'show or hide the value of every date' },
  {
    keys: ['w'],
    where: ['list', 'reader'],
    does: { kind: 'switchPane' },
    help: 'from list to article and back'
  },
  {
    keys: ['f'],
    where: [...main, 'facets'],
    does: { kind: 'showPanel', panel: { kind: 'facets', cursor: 0, values: [] } },
    help: 'facets: kind, source, language',
    hint: 'facets'
  },
  {
    keys: ['t'],
    where: [...main, 'timeline'],
    does: { kind: 'showPanel', panel: { kind: 'timeline', cursor: 0, anchor: null, days: [] } },
    help: 'timeline: articles per day; pick days',
    hint: 'days'
  },
  { keys: ['s'], where: main, does: { kind: 'sort' }, help: 'sort: input, newest, oldest, source, longest' },
  { keys: ['u'], where: main, does: { kind: 'chooseMarked' }, help: 'show all, the unread, the starred' },
  {
    keys: ['c'],
    where: main,
    does: { kind: 'clearChoice' },
    help: 'clear the filter, the facets and the days'
  },
  { keys: ['m'], where: main, does: 'toggleRead', help: 'mark as read or unread' },
  { keys: ['*'], where: main, does: 'toggleStar', help: 'star' },
  { keys: ['y'], where: main, does: { kind: 'chord', chord: 'copy' }, help: 'copy: headline, text or JSON' },
  { keys: ['o'], where: main, does: { kind: 'chord', chord: 'open' }, help: 'open the source at this line' },
  {
    keys: ['e'],
    where: [...main, 'export'],
    does: { kind: 'showPanel', panel: { kind: 'export', cursor: 0, scope: 'shown', formats: [] } },
    help: 'export to a file'
  },
  {
    keys: ['!'],
    where: [...main, 'problems'],
    does: { kind: 'showPanel', panel: { kind: 'problems', top: 0 } },
    help: 'what went wrong with the inputs'
  },
  {
    keys: ['B'],
    where: main,
    does: { kind: 'toggleBidi' },
    help: 'right-to-left text: ordered by wirecopy or by the terminal'
  },
  {
    keys: ['M'],
    where: main,
    does: { kind: 'toggleMouse' },
    help: 'mouse on or off (off: the terminal selects text)'
  },
  { keys: ['space'], where: ['facets'], does: { kind: 'toggle' }, help: 'take in or out', hint: 'choose' },
  {
    keys: ['space'],
    where: ['timeline'],
    does: { kind: 'toggle' },
    help: 'from this day, then: to this day',
    hint: 'from/to'
  },
  {
    keys: ['space', 'tab'],
    where: ['export'],
    does: { kind: 'toggle' },
    help: 'this article, all shown, the starred',
    hint: 'which'
  },
  {
    keys: ['enter'],
    where: ['facets', 'timeline', 'help', 'problems'],
    does: { kind: 'accept' },
    help: 'done',
    hint: 'done'
  },
  { keys: ['enter'], where: ['export'], does: 'askPath', help: 'to a file', hint: 'to a file' },
  {
    keys: ['esc'],
    where: ['help', 'problems', 'facets', 'timeline', 'export', 'copy', 'open'],
    does: { kind: 'cancel' },
    help: 'close',
    hint: 'close'
  },
  { keys: ['esc'], where: ['list'], does: { kind: 'cancel' }, help: 'clear the filter' },
  { keys: ['c'], where: ['facets', 'timeline'], does: { kind: 'clearChoice' }, help: 'clear', hint: 'clear' },
  { keys: ['h'], where: ['copy'], does: 'copyHeadline', help: 'copy the headline', hint: 'headline' },
  { keys: ['t'], where: ['copy'], does: 'copyText', help: 'copy the text', hint: 'text' },
  { keys: ['j'], where: ['copy'], does: 'copyJson', help: 'copy as JSON', hint: 'JSON' },
  { keys: ['e'], where: ['open'], does: 'openEditor', help: 'open in $EDITOR', hint: 'editor' },
  { keys: ['p'], where: ['open'], does: 'openPager', help: 'open in $PAGER', hint: 'pager' },
  {
    keys: ['?'],
    where: [...main, 'help'],
    does: { kind: 'showPanel', panel: { kind: 'help', top: 0 } },
    help: 'all keys',
    hint: 'keys'
  },
  { keys: ['ctrl-l'], where: everywhere, does: 'redraw', help: 'draw the screen anew' },
  { keys: ['ctrl-z'], where: everywhere, does: 'suspend', help: 'suspend; `fg` brings it back' },
  { keys: ['q'], where: main, does: 'quit', help: 'quit', hint: 'quit' },
  {
    keys: ['q'],
    where: ['help', 'problems', 'facets', 'timeline', 'export'],
    does: { kind: 'cancel' },
    help: 'close'
  },
  { keys: ['ctrl-c'], where: [...everywhere, 'copy', 'open'], does: 'quit', help: 'quit' }
];

/** Where the keys go now. */
export function whereNow(state: State): Where {
  return state.chord ?? state.panel?.kind ?? state.focus;
}

/** The binding of a key where the keys go now. */
export function bindingOf(name: string, state: State): Binding | null {
  const where = whereNow(state);
  return keyMap.find((binding) => binding.keys.includes(name) && binding.where.includes(where)) ?? null;
}

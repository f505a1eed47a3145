import type { Key } from 'ink';

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['backspace', 'backspace'],
  ['delete', 'backspace']
] as const;

/** The name of a key press, as the key map writes it: `j`, `G`, `space`, `ctrl-d`, `pagedown`, `shift-tab`. */
export function keyName(input: string, key: Key): string {
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  for (const [flag, name] of named) if (key[flag]) return name;
  if (key.ctrl) return `ctrl-${input}`;
  return input;
}

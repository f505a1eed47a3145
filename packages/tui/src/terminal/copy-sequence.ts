/** The sequence that gives a text to the terminal's clipboard (OSC 52). Works over ssh; tmux passes it on with `set-clipboard on`. */
export function copySequence(text: string): string {
  return `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
}

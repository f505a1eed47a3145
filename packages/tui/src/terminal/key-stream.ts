import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/**
 * Where keys come from: standard input, or, when a text is piped into that, the terminal itself. Null where there is no terminal.
 */
export function keyStream(stdin: NodeJS.ReadStream): NodeJS.ReadStream | null {
  if (stdin.isTTY) return stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}

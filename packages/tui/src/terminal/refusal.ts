interface Surroundings {
  readonly outputIsTerminal: boolean;
  readonly hasKeys: boolean;
  readonly term: string | undefined;
  readonly inputs: readonly string[];
}

/** Why the program cannot run here, in words; null where it can. */
export function refusal({ outputIsTerminal, hasKeys, term, inputs }: Surroundings): string | null {
  if (inputs.length === 0)
    return 'expected something to read: files, folders, patterns, or a text piped in. For example: wirecopy-tui dump.txt';
  if (!outputIsTerminal)
    return 'standard output is no terminal, so there is nothing to draw on. To write articles to a file or a pipe: wirecopy parse';
  if (!hasKeys)
    return 'found no terminal to take keys from: standard input is none, and /dev/tty cannot be opened. To read without keys: wirecopy parse';
  if (term === 'dumb')
    return 'the terminal says that it is "dumb" (TERM=dumb): it cannot place text on a screen. Set TERM to what it is, for example xterm-256color, or use: wirecopy parse';
  return null;
}

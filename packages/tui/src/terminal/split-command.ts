/** Splits `$EDITOR` or `$PAGER` into words: white space parts them, quotes keep them together. */
function splitCommand(command: string): string[] {
  return Array.from(
    command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu),
    (match) => match[1] ?? match[2] ?? match[3] ?? ''
  );
}

// Editors that take the line as `file:line`; all others take `+line file`, as vi, emacs, nano, less and most do.
const colonEditors = ['subl', 'zed', 'hx', 'helix'];

/** The program and the arguments that show a file at a 1-based line. */
export function commandAtLine(
  command: string,
  path: string,
  line: number
): { program: string; args: string[] } {
  const [program = 'vi', ...args] = splitCommand(command);
  const name = program.split('/').at(-1) ?? program;
  if (name === 'code' || name === 'codium')
    return { program, args: [...args, '--wait', '--goto', `${path}:${line}`] };
  if (colonEditors.includes(name)) return { program, args: [...args, `${path}:${line}`] };
  return { program, args: [...args, `+${line}`, path] };
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandAtLine } from '../terminal/split-command.ts';
import type { TerminalLender } from './lend-terminal.ts';
import { placeOf } from './place-of.ts';
import type { Session } from './session.ts';

/**
 * Opens the source at the line that is shown, in the editor or the pager that the environment names. What is no file of its own is shown as a copy.
 *
 * @returns what to say when it is left; null where there is no source
 */
export async function openSource(
  session: Session,
  variable: 'EDITOR' | 'PAGER',
  { lend }: TerminalLender
): Promise<string | null> {
  const place = placeOf(session);
  if (place === null) return null;
  const folder = place.path === null ? mkdtempSync(join(tmpdir(), 'wirecopy-')) : null;
  const path = place.path ?? join(folder ?? '', 'source.txt');
  if (folder !== null) writeFileSync(path, place.text(), { mode: 0o600 });
  const { program, args } = commandAtLine(programOf(variable), path, place.line);
  try {
    await lend(() => runProgram(program, args));
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
  return folder === null
    ? `back from ${program}`
    : `back from ${program}: it showed a copy, the text is not a file of its own`;
}

function programOf(variable: 'EDITOR' | 'PAGER'): string {
  const { VISUAL, EDITOR, PAGER } = process.env;
  return variable === 'EDITOR' ? VISUAL || EDITOR || 'vi' : PAGER || 'less';
}

function runProgram(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('error', () =>
      failed(new Error(`could not start ${program}: is it installed? $EDITOR and $PAGER say what to use`))
    );
    child.on('close', () => done());
  });
}

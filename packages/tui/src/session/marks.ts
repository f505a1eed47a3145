import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MarkReader } from '../archive/arrange.ts';

/** What the user has read and starred, remembered between runs by article id. */
export interface Marks extends MarkReader {
  readonly setRead: (id: string, read: boolean) => void;
  readonly setStarred: (id: string, starred: boolean) => void;
}

/** The file of the marks: `$XDG_STATE_HOME/wirecopy/marks`, by default below `~/.local/state`. */
export function marksFile(environment: Readonly<Record<string, string | undefined>>): string {
  const state = environment['XDG_STATE_HOME'];
  // The XDG Base Directory Specification has relative paths ignored.
  const folder = state?.startsWith('/') === true ? state : join(homedir(), '.local', 'state');
  return join(folder, 'wirecopy', 'marks');
}

/**
 * Opens the marks. The file is a log, one change a line (`+r`, `-r`, `+s`, `-s` and the id), so that two sessions at once lose nothing
 * of each other's; it is written anew when more than half of it is past. A folder that cannot be written to costs the memory
 * between runs, never the session.
 */
export function openMarks(file: string, onProblem: (message: string) => void): Marks {
  const read = new Set<string>();
  const starred = new Set<string>();
  let usable = true;
  const guarded = (work: () => void): void => {
    if (!usable) return;
    try {
      work();
    } catch (error) {
      usable = false;
      onProblem(`marks are not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  guarded(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (!existsSync(file)) return;
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const line of lines) apply(line.slice(0, 2), line.slice(3), read, starred);
    if (lines.length > 200 && lines.length > 2 * (read.size + starred.size)) {
      const kept = [...[...read].map((id) => `+r ${id}`), ...[...starred].map((id) => `+s ${id}`)];
      writeFileSync(`${file}.new`, `${kept.join('\n')}\n`, { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
  });
  const set = (sign: string, id: string): void => {
    apply(sign, id, read, starred);
    guarded(() => appendFileSync(file, `${sign} ${id}\n`, { mode: 0o600 }));
  };
  return {
    isRead: (id) => read.has(id),
    isStarred: (id) => starred.has(id),
    setRead: (id, on) => {
      if (on !== read.has(id)) set(on ? '+r' : '-r', id);
    },
    setStarred: (id, on) => {
      if (on !== starred.has(id)) set(on ? '+s' : '-s', id);
    }
  };
}

function apply(sign: string, id: string, read: Set<string>, starred: Set<string>): void {
  if (sign === '+r') read.add(id);
  else if (sign === '-r') read.delete(id);
  else if (sign === '+s') starred.add(id);
  else if (sign === '-s') starred.delete(id);
}
